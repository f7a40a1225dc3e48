#pragma once

#include "myorg/model/IdentityProvider.h"
#include "ui/pages/ProviderHealth.h"
#include "ui/tables/ColumnTable.h"

#include <QHash>
#include <QWidget>

namespace orgdesk::ui {

class TableSort;
class TableView;

//! A provider and what is known about its health.
struct SsoRow
{
    IdentityProvider provider;
    HealthSignal health;
};

//! The table of providers with its search, filter and order. Keys given in and out are provider
//! ids.
class SsoTable final : public QWidget
{
    Q_OBJECT

public:
    enum class Filter { All, NeedsAttention, Disabled };

    explicit SsoTable(QWidget *parent = nullptr);
    ~SsoTable() override;

    //! Selection, order and scroll position stay.
    void setRows(const QList<SsoRow> &rows);
    //! In the order they came.
    [[nodiscard]] const QList<SsoRow> &rows() const;
    void setSearch(const QString &text);
    void setFilter(Filter filter);
    void setBusy(const QString &id, bool busy);
    //! Without the columns type and login box (ui.md 15).
    void setNarrow(bool narrow);
    //! "health" and ascending unless the person chose something else.
    void setOrder(const QString &column, Qt::SortOrder order);

    [[nodiscard]] int shownCount() const;
    [[nodiscard]] QString currentId() const;
    void select(const QString &id);
    [[nodiscard]] TableView *view() const { return m_view; }

Q_SIGNALS:
    void opened(const QString &id);
    void menuRequested(const QString &id, const QPoint &position);
    void deleteRequested(const QString &id);
    void currentChanged(const QString &id);
    void orderChanged(const QString &column, Qt::SortOrder order);

private:
    [[nodiscard]] static QList<Column<SsoRow>> columns();
    void connectView();
    [[nodiscard]] const SsoRow &rowOf(const QString &key) const;

    ColumnTable<SsoRow> *m_model;
    TableSort *m_sort;
    TableView *m_view;
    Filter m_filter = Filter::All;
};

} // namespace orgdesk::ui
