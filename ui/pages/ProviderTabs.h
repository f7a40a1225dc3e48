#pragma once

#include <QSet>
#include <QTabBar>

namespace orgdesk::ui {

//! The tabs of a provider. One that needs attention carries a warning after its title, and says so.
class ProviderTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit ProviderTabs(QWidget *parent = nullptr);

    void setNeedsAttention(int index, bool needs);
    [[nodiscard]] bool needsAttention(int index) const { return m_attention.contains(index); }

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSet<int> m_attention;
};

} // namespace orgdesk::ui
