#pragma once

#include "myorg/model/ProvisioningConfiguration.h"
#include "ui/tables/ColumnTable.h"

#include <QWidget>

namespace orgdesk::ui {

class Button;
class IconText;
class NoteFrame;
class TableView;

//! The attributes that provisioning fills: the first few, those that changed before the others.
class ScimAttributes final : public QWidget
{
    Q_OBJECT

public:
    explicit ScimAttributes(const QString &vendor, QWidget *parent = nullptr);

    void show(const ProvisioningConfiguration &configuration, const QString &vendor);
    //! Why updating is not permitted; empty when it is.
    void setGuard(const QString &reason);

Q_SIGNALS:
    void updateRequested();

private:
    void build();
    void refresh();

    QList<AttributeMapping> m_attributes;
    bool m_showsAll = false;
    ColumnTable<AttributeMapping> *m_model;
    TableView *m_table;
    NoteFrame *m_note;
    Button *m_update;
    IconText *m_state;
    Button *m_showAll;
};

} // namespace orgdesk::ui
