#pragma once

#include "ui/dialogs/ActionDialog.h"
#include "ui/members/Person.h"

class QCheckBox;
class QProgressBar;

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

public Q_SLOTS:
    //! While it removes, Esc and the button stop after the person who is on their way.
    void reject() override;

private:
    void build();
    void addProgress();
    void run();
    void setRunning(bool running);
    void onProgress(int done, int total);
    void onFinished();
    void refreshRun();
    [[nodiscard]] bool includesSelf() const;
    [[nodiscard]] QString titleOf(const QString &id) const;

    AppContext &m_context;
    QList<PersonPtr> m_people; //!< Still to be removed.
    BatchJob *m_job = nullptr;
    QCheckBox *m_agree = nullptr;
    QProgressBar *m_bar = nullptr;
    Label *m_progress = nullptr;
    Button *m_run = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace orgdesk::ui
