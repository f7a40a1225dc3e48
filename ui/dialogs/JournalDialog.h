#pragma once

#include "store/Journal.h"
#include "ui/tables/ColumnTable.h"

#include <QDialog>

namespace orgdesk::ui {

class AppContext;
class Button;
class Label;
class TableView;

//! The changes that were made to this organization from this computer, newest first, with export.
class JournalDialog final : public QDialog
{
    Q_OBJECT

public:
    JournalDialog(AppContext &context, QWidget *parent);

private:
    void load();
    void save();

    AppContext &m_context;
    ColumnTable<JournalEntry> *m_model;
    TableView *m_table;
    Label *m_note;
    Button *m_export;
};

//! "Changed provider", "Invited people": what an operation does, for people; the operation itself
//! when it is unknown.
[[nodiscard]] QString changeWords(const QString &operation);

} // namespace orgdesk::ui
