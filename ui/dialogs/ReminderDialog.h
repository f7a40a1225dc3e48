#pragma once

#include "ui/dialogs/ActionDialog.h"

#include <QDate>

namespace orgdesk::ui {

//! Asks for the day on which a client secret ends.
class ReminderDialog final : public ActionDialog
{
    Q_OBJECT

public:
    //! \param type where the secret was made: "Okta".
    //! \param day as it is noted; null: not yet, and one year is proposed.
    ReminderDialog(const QString &type, const QDate &day, const QDate &today,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    //! A null day: no reminder any more.
    void chosen(const QDate &day);
};

} // namespace orgdesk::ui
