#pragma once

#include "myorg/model/Configuration.h"
#include "myorg/model/IdentityProvider.h"

#include <QWidget>

class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class Label;

//! Disable, detach and delete, with what each of them does (ui.md 6.5).
class ProviderDanger final : public QWidget
{
    Q_OBJECT

public:
    ProviderDanger(const QString &vendor, const QString &organization, QWidget *parent = nullptr);

    //! Words for what the vendor lets a delete do.
    void show(const IdentityProvider &provider, DeletionBehavior behavior, const QString &vendor,
              const QString &organization);
    //! Reasons why an action is not permitted; empty when it is.
    void setGuards(const QString &disable, const QString &detach, const QString &remove);
    void setBusy(bool busy);

Q_SIGNALS:
    void enabledRequested(bool enabled);
    void detachRequested();
    void deleteRequested();

private:
    struct Row
    {
        Label *title;
        Label *text;
    };

    Row addRow(QVBoxLayout *column, const QString &icon, Button *button);

    bool m_isEnabled = true;
    Button *m_disable;
    Button *m_detach;
    Button *m_delete;
    Row m_disableRow{};
    Row m_detachRow{};
    Row m_deleteRow{};
    Label *m_rule;
};

} // namespace orgdesk::ui
