#pragma once

#include "ui/common/NoteFrame.h"

class QProgressBar;

namespace orgdesk::ui {

class AppContext;

//! One bulk job on the page: how far it is, or that it waits, and what can be done with it.
class JobNote final : public NoteFrame
{
    Q_OBJECT

public:
    //! \param suffix of the names of its parts; empty for the first job of a page.
    JobNote(AppContext &context, const QString &jobId, const QString &suffix,
            QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void resumeRequested(const QString &jobId);
    void resultsRequested(const QString &jobId);
    void discardRequested(const QString &jobId);

private:
    Button *addJobAction(const QString &name, const QString &text);
    [[nodiscard]] QString textNow() const;

    AppContext &m_context;
    QString m_jobId;
    QString m_suffix;
    QProgressBar *m_bar;
    Button *m_resume;
    Button *m_stop;
    Button *m_results;
    Button *m_discard;
};

} // namespace orgdesk::ui
