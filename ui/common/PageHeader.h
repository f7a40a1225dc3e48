#pragma once

#include <QWidget>

class QHBoxLayout;

namespace orgdesk::ui {

class Label;

//! Title and subtitle of a page with its actions at the trailing edge.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, const QString &subtitle = {},
                        QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    //! Before the title (a strategy tile). Takes ownership.
    void setLeading(QWidget *widget);
    //! At the trailing edge, aligned with the title. Takes ownership.
    void addTrailing(QWidget *widget);
    [[nodiscard]] Label *titleLabel() const { return m_title; }
    [[nodiscard]] Label *subtitleLabel() const { return m_subtitle; }

private:
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_subtitle;
};

} // namespace orgdesk::ui
