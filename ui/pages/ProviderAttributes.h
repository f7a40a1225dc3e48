#pragma once

#include "myorg/model/IdentityProvider.h"
#include "ui/tables/ColumnTable.h"

#include <QWidget>

namespace orgdesk::ui {

class Button;
class IconText;
class NoteFrame;
class TableView;

//! The attributes of a provider, to read and to copy (ui.md 6.5).
class ProviderAttributes final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderAttributes(const QString &vendor, QWidget *parent = nullptr);
    ~ProviderAttributes() override;

    void show(const IdentityProvider &provider, const QString &vendor);

    //! Why updating is not permitted; empty when it is.
    void setGuard(const QString &reason);

Q_SIGNALS:
    void updateRequested();

private:
    void copyList();
    void openSnippets();

    ColumnTable<AttributeMapping> *m_model;
    TableView *m_table;
    NoteFrame *m_note;
    QWidget *m_card;
    IconText *m_info;
    Button *m_copy;
    Button *m_update;
    Button *m_snippets;
    QString m_strategy;
};

} // namespace orgdesk::ui
