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
    void show(const SsoRow &row, const QString &vendor, const QString &guard, const QDateTime &now);
    void setBusy(bool busy);

Q_SIGNALS:
    void openRequested(const QString &id);
    void showButtonRequested(const QString &id);

private:
    [[nodiscard]] IconText *addCell(QLayout *row, const QString &title);

    QString m_id;
    HealthRemedy m_remedy = HealthRemedy::None;
    StrategyTile *m_tile;
    Label *m_title;
    Label *m_advice;
    Button *m_action;
    Button *m_open;
    IconText *m_certificate = nullptr;
    IconText *m_attributes = nullptr;
    IconText *m_domains = nullptr;
    IconText *m_loginBox = nullptr;
};

} // namespace orgdesk::ui
