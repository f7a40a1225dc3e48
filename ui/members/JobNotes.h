#pragma once

#include <QMap>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace orgdesk {
struct BulkJob;
}

namespace orgdesk::ui {

class AppContext;
class JobNote;

//! The bulk jobs of the person who is signed in that are not told elsewhere on the page: those that
//! run, and what is left of others. Hidden when there are none.
class JobNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit JobNotes(AppContext &context, QWidget *parent = nullptr);

    //! This job is told here from now on, small or not; done() says when all of it is.
    void adopt(const QString &jobId);
    void refresh();
    void forget();

Q_SIGNALS:
    //! A job that was told here came to its end, and everything of it is done.
    void done(const orgdesk::BulkJob &job);
    //! Something of a job was done: lists are old.
    void advanced(const orgdesk::BulkJob &job);
    //! What failed is to be tried once more: invitations need the dialog.
    void inviteRequested(const orgdesk::BulkJob &failed);

private:
    [[nodiscard]] bool isTold(const QString &jobId) const;
    static void drop(JobNote *note);
    void onFinished(const QString &jobId);
    void onChanged(const QString &jobId);
    void resume(const QString &jobId);
    void showResults(const QString &jobId);
    void askToDiscard(const QString &jobId);
    void tryAgain(const QString &jobId);

    AppContext &m_context;
    QVBoxLayout *m_column;
    QMap<QString, JobNote *> m_notes;
    QSet<QString> m_adopted;
};

} // namespace orgdesk::ui
