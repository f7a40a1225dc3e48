#pragma once

#include "bulk/BulkJob.h"
#include "ui/tables/ColumnTable.h"

#include <QDialog>

class QLineEdit;

namespace orgdesk::ui {

class AppContext;
class Button;
class Label;
class TableSort;
class TableView;

//! What came of each item of a bulk job (members.job.*): search, export, what failed once more.
//! Follows the job while it runs.
class JobResultsDialog final : public QDialog
{
    Q_OBJECT

public:
    JobResultsDialog(AppContext &context, const QString &jobId, QWidget *parent);

Q_SIGNALS:
    void retryRequested(const QString &jobId);
    //! Look once more for what is not known.
    void lookRequested(const QString &jobId);

private:
    void build();
    [[nodiscard]] QWidget *makeButtons();
    void onChanged(const QString &jobId);
    void refresh();
    void copyFailed();
    void save();

    AppContext &m_context;
    BulkJob m_job; //!< As it was last; kept when the job is discarded meanwhile.
    ColumnTable<BulkItem> *m_model;
    TableSort *m_sort;
    TableView *m_table;
    Label *m_summary;
    QLineEdit *m_search;
    Button *m_retry;
    Button *m_look;
    Button *m_copy;
    bool m_isRefreshing = false;
};

} // namespace orgdesk::ui
