#include "ui/dialogs/ReminderDialog.h"

#include "core/Wording.h"
#include "ui/common/Button.h"
#include "ui/common/FieldRow.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ReminderDialog::ReminderDialog(const QString &type, const QDate &day, const QDate &today,
                               QWidget *parent)
    : ActionDialog(u"dialog.reminder"_s, tr("Client secret reminder"), parent)
{
    setMinimumWidth(480);
    addHeading({}, Tone::Normal, tr("When does the client secret end?"),
               tr("%1 shows the date where you made the secret. OrgDesk warns you 14 days before. "
                  "The reminder is kept on this computer only.")
                   .arg(type));
    auto *edit = new QDateEdit(day.isValid() ? day : today.addYears(1));
    edit->setObjectName("dialog.reminder.day"_L1);
    edit->setDisplayFormat(datePattern());
    edit->setMinimumDate(today.addYears(-1));
    edit->setCalendarPopup(true);
    body()->addWidget(new FieldRow(tr("Last day"), edit));
    auto *run = primaryButton(tr("Remind me"));
    run->setObjectName("dialog.reminder.run"_L1);
    run->setDefault(true);
    auto *cancel = secondaryButton(tr("Cancel"));
    cancel->setObjectName("dialog.reminder.cancel"_L1);
    buttons()->addButton(run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(run, &Button::clicked, this, [this, edit] {
        Q_EMIT chosen(edit->date());
        accept();
    });
    if (day.isValid()) {
        auto *remove = secondaryButton(tr("No reminder"));
        remove->setObjectName("dialog.reminder.remove"_L1);
        buttons()->addButton(remove, QDialogButtonBox::ActionRole);
        connect(remove, &Button::clicked, this, [this] {
            Q_EMIT chosen({});
            accept();
        });
    }
    edit->setFocus();
}

} // namespace orgdesk::ui
