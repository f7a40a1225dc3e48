#pragma once

#include <QColor>
#include <QPixmap>
#include <QStringList>
#include <QWidget>

namespace orgdesk::ui {

//! What the vendor's login box looks like to the organization's people. Painted; keeps the
//! organization's own colors in the dark theme too.
class LoginPreview final : public QWidget
{
    Q_OBJECT

public:
    struct Branding
    {
        QString displayName;
        QString vendor;
        QColor primary;        //!< Invalid: a neutral one.
        QColor background;     //!< Invalid: a neutral one.
        QPixmap logo;          //!< Null: initials and name.
        QStringList providers; //!< Names on the login buttons.
    };

    explicit LoginPreview(QWidget *parent = nullptr);

    void setBranding(const Branding &branding);
    [[nodiscard]] const Branding &branding() const { return m_branding; }
    //! Without logo and greeting: field, button and providers only ("What people see").
    void setSmall(bool small);
    //! Draws a ring around that provider's button; empty: none.
    void setHighlighted(const QString &provider);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int boxHeight(int width) const;
    [[nodiscard]] qsizetype shownProviders() const;
    [[nodiscard]] QString greeting() const;
    int paintGreeting(QPainter &painter, const QRect &box, int y) const;
    void paintProviders(QPainter &painter, const QRect &inner, int y) const;
    void refreshDescription();

    Branding m_branding;
    bool m_small = false;
    QString m_highlighted;
};

} // namespace orgdesk::ui
