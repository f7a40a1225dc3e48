#pragma once

#include "myorg/model/MemberRole.h"
#include "ui/members/Person.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace orgdesk::ui {

class Label;

//! What is to change for everybody who is selected.
struct RoleChange
{
    QStringList add;
    QStringList remove;

    [[nodiscard]] bool isEmpty() const { return add.isEmpty() && remove.isEmpty(); }
    //! The roles as they are after it. \param known where added roles come from.
    [[nodiscard]] QList<MemberRole> appliedTo(const QList<MemberRole> &roles,
                                              const QList<MemberRole> &known) const;
    bool operator==(const RoleChange &) const = default;
};

//! Boxes for the roles of the selected people, with "all 3", "1 of 3" or "none" behind each. A box
//! that some have, or may have beyond the roles that are known of them, starts between the two and
//! can come back there: then nobody is changed.
class RoleBoxes final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleBoxes(QWidget *parent = nullptr);

    //! The roles that exist; those that people have besides are added.
    void setRoles(const QList<MemberRole> &roles);
    //! What was chosen and not applied stays when the same people are given again.
    void setPeople(const QList<PersonPtr> &people);
    [[nodiscard]] RoleChange change() const;
    //! Back to what is.
    void reset();
    void setLocked(bool locked, const QString &reason);

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        QCheckBox *box = nullptr;
        Label *count = nullptr;
        int having = 0;  // how many of the people have it
        int unknown = 0; // how many may have it, beyond their roles that are known
    };

    void rebuild();
    void refresh();
    void addRow(const MemberRole &role);
    [[nodiscard]] Qt::CheckState stateOf(const Row &row) const;
    [[nodiscard]] QString countOf(const Row &row) const;

    QVBoxLayout *m_column;
    QList<MemberRole> m_roles;
    QList<MemberRole> m_shown; // with those that only people have
    QHash<QString, Row> m_rows;
    QHash<QString, Qt::CheckState> m_chosen;
    QList<PersonPtr> m_people;
    bool m_isLocked = false;
    QString m_reason;
};

} // namespace orgdesk::ui
