#pragma once

#include "config/ConfigurationSearch.h"
#include "ui/tables/ColumnTable.h"

#include <QDialog>

namespace orgdesk::ui {

class AppContext;
class TableView;

//! *Where settings come from…*: every value of the vendor's configuration with its source, which
//! ones an administrator has locked, and what of a policy this version does not understand.
class ConfigurationDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ConfigurationDialog(AppContext &context, QWidget *parent = nullptr);

private:
    void copyAll();

    ColumnTable<ConfigurationValue> *m_model;
    TableView *m_table;
};

} // namespace orgdesk::ui
