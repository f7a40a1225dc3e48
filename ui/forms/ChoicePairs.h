#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace orgdesk::ui {

class FieldRow;

//! Fields that are chosen from a few values and follow one another: two stand side by side. Those
//! that do not apply leave no gap.
class ChoicePairs final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicePairs(QWidget *parent = nullptr);

    void add(FieldRow *row);
    //! After rows were shown or hidden.
    void arrange();

private:
    QGridLayout *m_grid;
    QList<FieldRow *> m_rows;
    QList<FieldRow *> m_shown;
};

} // namespace orgdesk::ui
