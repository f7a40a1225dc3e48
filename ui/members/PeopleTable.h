#pragma once

#include "ui/members/PeopleModel.h"

#include <QWidget>

class QCheckBox;

namespace orgdesk::ui {

class TableView;

//! The table of people: check column with a box for all in the header, sorting, keyboard: Space
//! marks, Shift with the arrows marks many, Ctrl+A all that are shown. Ids given in and out are
//! those of members.
class PeopleTable final : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleTable(QWidget *parent = nullptr);

    [[nodiscard]] PeopleModel *model() const { return m_model; }
    [[nodiscard]] TableView *view() const { return m_view; }
    //! Without the column of roles: the session may not read them.
    void setRolesShown(bool shown);
    //! Without the columns "provider" and "lastLogin" (ui.md 15).
    void setNarrow(bool narrow);
    [[nodiscard]] QString currentId() const;

Q_SIGNALS:
    //! Enter or a double click.
    void opened(const QString &id);
    //! Del: the marked people, else the current one.
    void removeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectView();
    void refreshMarks();
    void placeAllBox();
    void markFromTo(int from, int to);

    PeopleModel *m_model;
    TableView *m_view;
    QCheckBox *m_all;
    int m_anchor = -1; // where a range of marks began
};

} // namespace orgdesk::ui
