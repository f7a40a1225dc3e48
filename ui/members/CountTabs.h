#pragma once

#include <QHash>
#include <QSet>
#include <QTabBar>

namespace orgdesk::ui {

//! Tabs with a quiet number behind each title ("Members 100+") and a lock on those that the session
//! may not open. Number and lock are part of the accessible name.
class CountTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit CountTabs(QWidget *parent = nullptr);

    //! Empty: not known.
    void setCount(int index, const QString &count);
    [[nodiscard]] QString countOf(int index) const { return m_counts.value(index); }
    void setLocked(int index, bool locked);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshName(int index);

    QHash<int, QString> m_counts;
    QSet<int> m_locked;
};

} // namespace orgdesk::ui
