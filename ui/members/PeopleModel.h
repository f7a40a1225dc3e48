#pragma once

#include "ui/members/PeopleOrder.h"

#include <QAbstractTableModel>
#include <QCollator>
#include <QDateTime>
#include <QHash>
#include <QSet>

#include <functional>

namespace orgdesk::ui {

//! The loaded people as a table: search, filters and order work on a worker when there are many, so
//! typing and scrolling stay smooth with fifty thousand. A row can be marked (its check box); marks
//! stay when it is filtered out. GUI thread.
class PeopleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Check, Name, Roles, Way, LastLogin, ColumnCount };
    //! Role of any cell, bool: the row is marked.
    static constexpr int MarkedRole = Qt::UserRole + 40;
    //! More than this are sorted and filtered on a worker.
    static constexpr qsizetype mostAtOnce = 2000;

    explicit PeopleModel(QObject *parent = nullptr);

    //! Replaces everything; marks and rows of people who are still there stay.
    void replaceAll(const QList<Person> &people);
    //! Collects, page by page, a list that will take the place of the one that is shown.
    void stage(const QList<Person> &people);
    //! Replaces everything by what was staged.
    void showStaged();
    void dropStaged();
    //! Adds the next page. Someone who is there already is updated.
    void append(const QList<Person> &people);
    void update(const Person &person) { update(QList<Person>{person}); }
    //! Several at once: views and listeners hear of it once.
    void update(const QList<Person> &people);
    //! Gives everybody the title of what they sign in with anew.
    void updateWays(const std::function<QString(const QString &id)> &titleOf);
    void remove(const QStringList &ids);
    void clear() { replaceAll({}); }

    [[nodiscard]] qsizetype count() const { return m_people.size(); }
    [[nodiscard]] PersonPtr find(const QString &id) const;
    [[nodiscard]] QList<PersonPtr> people() const;
    [[nodiscard]] PersonPtr personAt(int row) const;
    //! -1 when it is not shown.
    [[nodiscard]] int rowOf(const QString &id) const;

    void setFilter(const PeopleFilter &filter);
    [[nodiscard]] const PeopleFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;

    void setMarked(const QString &id, bool marked) { setMarked(QStringList{id}, marked); }
    //! Several at once: listeners hear of it once.
    void setMarked(const QStringList &ids, bool marked);
    //! Marks or unmarks all rows that are shown.
    void setAllMarked(bool marked);
    [[nodiscard]] bool isMarked(const QString &id) const { return m_marked.contains(id); }
    [[nodiscard]] qsizetype markedCount() const { return m_marked.size(); }
    //! In the order in which they were loaded.
    [[nodiscard]] QList<PersonPtr> marked() const;
    void unmarkAll();

    //! Of the person who is signed in: "now, you".
    void setSelf(const QString &id) { m_self = id; }
    //! What "today" is.
    void setNow(std::function<QDateTime()> now) { m_now = std::move(now); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    //! The rows that are shown are up to date with filter, order and people.
    void arranged();
    void marksChanged();

private:
    //! People with the way to each by id.
    struct Crowd
    {
        SortablePeople people;
        QHash<QString, int> places;

        void add(const SortablePerson &one);
    };

    [[nodiscard]] SortablePerson sortable(const Person &person) const;
    void take(Crowd crowd);
    void rowsChanged(const QList<int> &places);
    void setShown(const QList<int> &shown);
    void arrange(bool fromScratch);
    void startWorker();
    void apply(const PeopleOrder &order);
    void show(const QList<int> &shown);
    void reorder(const QList<int> &shown);
    [[nodiscard]] QVariant cellOf(const Person &person, int column) const;
    [[nodiscard]] QString textOf(const Person &person, int column) const;
    [[nodiscard]] QString accessibleTextOf(const Person &person, int column) const;

    QCollator m_collator;
    SortablePeople m_people;
    QHash<QString, int> m_places; // id to place in m_people
    QList<int> m_order;           // places in order
    QList<int> m_shown;           // places by row
    mutable QList<int> m_rows;    // rows by place, -1 when not shown; empty: to be made
    Crowd m_staged;
    PeopleSort m_sort;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_sortColumn = Name;
    PeopleFilter m_filter;
    QSet<QString> m_marked;
    QString m_self;
    std::function<QDateTime()> m_now;
    bool m_isWorking = false;
    bool m_isStale = false; // something changed while the worker was busy
    bool m_needsFullSort = false;
    int m_generation = 0; // people went away: places of older results are wrong
};

} // namespace orgdesk::ui
