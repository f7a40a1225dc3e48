#pragma once

#include <QLineEdit>
#include <QPointer>

#include <optional>

class QColorDialog;

namespace orgdesk::ui {

class Button;

//! A color as "#RRGGBB" with a swatch and "Pick", which opens the platform's color dialog.
class ColorField final : public QLineEdit
{
    Q_OBJECT

public:
    //! `what` names the color for the button and the dialog ("primary color").
    explicit ColorField(const QString &what, QWidget *parent = nullptr);

    //! Nothing when the text is no "#RGB" or "#RRGGBB".
    [[nodiscard]] std::optional<QColor> color() const;
    void setColor(const QColor &color);
    [[nodiscard]] Button *pickButton() const { return m_pick; }

    //! "#RGB" and "#RRGGBB" only.
    [[nodiscard]] static std::optional<QColor> parse(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void pick();

    QString m_what;
    Button *m_pick;
    QPointer<QColorDialog> m_dialog; //!< While it is open.
};

} // namespace orgdesk::ui
