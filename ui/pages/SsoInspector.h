#pragma once

#include "ui/pages/SsoTable.h"

#include <QWidget>

namespace orgdesk::ui {

class Button;
class IconText;
class Label;
class StrategyTile;

//! What to do about the selected provider (ui.md 6.3).
class SsoInspector final : public QWidget
{
    Q_OBJECT

public:
    explicit SsoInspector(QWidget *parent = nullptr);

    //! \param guard why "Show button" is not permitted; empty when it is.
    void show(const SsoRow &row, const ProviderFacts &facts, const QString &vendor,
              const QString &guard);
    void setBusy(bool busy);

Q_SIGNALS:
    void openRequested(const QString &id);
    void showButtonRequested(const QString &id);

private:
    //! A title over what is known.
    struct Cell
    {
        Label *title = nullptr;
        IconText *value = nullptr;
    };

    [[nodiscard]] Cell addCell(QLayout *row, const QString &title);
    static void fill(const Cell &cell, const HealthSignal &signal, const QString &unknown);

    QString m_id;
    HealthRemedy m_remedy = HealthRemedy::None;
    StrategyTile *m_tile;
    Label *m_title;
    Label *m_advice;
    Button *m_action;
    Button *m_open;
    Cell m_credential;
    Cell m_attributes;
    Cell m_domains;
    Cell m_provisioning;
};

} // namespace orgdesk::ui
