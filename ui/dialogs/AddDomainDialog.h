#pragma once

#include "core/Result.h"
#include "myorg/model/OrganizationDomain.h"
#include "ui/common/Toast.h"
#include "ui/dialogs/ActionDialog.h"

#include <QStringList>

class QLineEdit;

namespace orgdesk::ui {

class AppContext;
class FieldRow;

//! Adds a domain, or several that were pasted at once, one after the other (ui.md 6.8). Takes what
//! people paste, says what is wrong before anything is sent, and keeps the text when it fails.
class AddDomainDialog final : public ActionDialog
{
    Q_OBJECT

public:
    //! \param known names in lower case that are in the list already.
    AddDomainDialog(AppContext &context, QStringList known, QWidget *parent);
    ~AddDomainDialog() override;

public Q_SLOTS:
    //! Between two of several domains it stops; those that are left stay in the field.
    void reject() override;

Q_SIGNALS:
    void created(const orgdesk::OrganizationDomain &domain);
    void toast(const orgdesk::ui::ToastText &text);

private:
    void onEdited(const QString &text);
    void refreshHints();
    void run();
    [[nodiscard]] QString problemOf(const QString &domain) const;
    void addNext();
    void onAdded(const QString &domain, const Result<OrganizationDomain> &result);
    //! After a lost answer, "in use" may mean: by what that request made.
    void lookForOwn(const QString &domain, const Error &conflict);
    void finish();
    void showFieldError(const QString &text, const QString &suffix = {});
    [[nodiscard]] bool tellInField(const QString &domain, const Error &error);

    AppContext &m_context;
    QStringList m_known;
    QStringList m_queue;
    QStringList m_kept;      //!< Those that could not be added, as they were typed.
    QStringList m_uncertain; //!< Their requests may have arrived; in ASCII.
    int m_added = 0;
    int m_wanted = 0;
    qsizetype m_lengthBefore = 0;
    QLineEdit *m_name;
    FieldRow *m_row;
    Button *m_run;
    Button *m_cancel;
};

} // namespace orgdesk::ui
