#pragma once

#include <QAbstractButton>

class QMenu;

namespace orgdesk::ui {

//! The organization or the person in the sidebar: picture, two lines, and a menu on click.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Organization, Person };

    explicit SidebarButton(Kind kind, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &subtitle);
    //! Small icon before the second line; empty: none.
    void setStatusIcon(const QString &icon);
    void setRail(bool rail);
    void setMenu(QMenu *menu);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    Kind m_kind;
    QString m_subtitle;
    QString m_statusIcon;
    bool m_rail = false;
    QMenu *m_menu = nullptr;
};

} // namespace orgdesk::ui
