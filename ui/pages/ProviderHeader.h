#pragma once

#include "myorg/model/IdentityProvider.h"

#include <QWidget>

namespace orgdesk::ui {

class Button;
class Label;
class StrategyTile;
class Switch;

//! Back link, name, switch and menu of a provider's page.
class ProviderHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderHeader(QWidget *parent = nullptr);

    void show(const IdentityProvider &provider);
    //! Why the switch may not be used; empty when it may.
    void setGuard(const QString &reason);
    //! Whether "Test sign-in…" is there.
    void setTestOffered(bool offered);
    //! The change of the switch is on its way.
    void setBusy(bool busy);
    [[nodiscard]] Button *menuButton() const { return m_menu; }
    [[nodiscard]] Button *backButton() const { return m_back; }

Q_SIGNALS:
    void backRequested();
    void enabledRequested(bool enabled);
    void testRequested();
    void menuRequested();

private:
    void showEnabled(bool enabled);

    Button *m_back;
    StrategyTile *m_tile;
    Label *m_title;
    Label *m_identifier;
    Label *m_type;
    Label *m_enabledText;
    Switch *m_enabled;
    Button *m_test;
    Button *m_menu;
};

} // namespace orgdesk::ui
