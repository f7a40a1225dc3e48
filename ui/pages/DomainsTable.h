#pragma once

#include "myorg/model/OrganizationDomain.h"
#include "ui/tables/ColumnTable.h"

#include <QWidget>

namespace orgdesk::ui {

class TableSort;
class TableView;

//! A domain and where its people go.
struct DomainRow
{
    OrganizationDomain domain;
    QStringList providers;
    QString unknownRouting; //!< Why the providers are not known; empty when they are.
};

//! The table of domains, what needs attention first. Keys given in and out are domain ids.
class DomainsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit DomainsTable(QWidget *parent = nullptr);
    ~DomainsTable() override;

    //! Selection, order and scroll position stay.
    void setRows(const QList<DomainRow> &rows);
    void setBusy(const QString &id, bool busy);
    void setOrder(const QString &column, Qt::SortOrder order);

    [[nodiscard]] QString currentId() const;
    void select(const QString &id);
    //! Makes the first row current when none is.
    void selectFirst();
    [[nodiscard]] TableView *view() const { return m_view; }

Q_SIGNALS:
    void opened(const QString &id);
    void menuRequested(const QString &id, const QPoint &position);
    void deleteRequested(const QString &id);
    void currentChanged(const QString &id);
    void orderChanged(const QString &column, Qt::SortOrder order);

private:
    [[nodiscard]] static QList<Column<DomainRow>> columns();
    void connectView();
    //! Keys are made of names, ids of the server's.
    [[nodiscard]] QString idOf(const QString &key) const;
    [[nodiscard]] QString keyOf(const QString &id) const;

    ColumnTable<DomainRow> *m_model;
    TableSort *m_sort;
    TableView *m_view;
    QHash<QString, QString> m_ids;  // by key
    QHash<QString, QString> m_keys; // by id
};

} // namespace orgdesk::ui
