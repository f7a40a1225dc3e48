#pragma once

#include "ui/dialogs/ActionDialog.h"
#include "ui/members/Person.h"

class QCheckBox;

namespace orgdesk::ui {

class AppContext;
class BatchJob;
class Label;

//! Asks before memberships end and ends them, one request per person, with progress. Whoever
//! removes himself is warned once more and has to agree to it.
class RemoveMembersDialog final : public ActionDialog
{
    Q_OBJECT

public:
    RemoveMembersDialog(AppContext &context, const QList<PersonPtr> &people, QWidget *parent);

Q_SIGNALS:
    //! These are gone; may come more than once.
    void removed(const QStringList &ids);

private:
    void build();
    void run();
    void onFinished();
    void refreshRun();
    [[nodiscard]] bool includesSelf() const;
    [[nodiscard]] QString titleOf(const QString &id) const;

    AppContext &m_context;
    QList<PersonPtr> m_people; //!< Still to be removed.
    BatchJob *m_job = nullptr;
    QCheckBox *m_agree = nullptr;
    Label *m_progress = nullptr;
    Button *m_run = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace orgdesk::ui
