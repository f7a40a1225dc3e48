#include "ui/common/ColorField.h"

#include "ui/common/Button.h"
#include "ui/common/Fonts.h"
#include "ui/common/InlineAction.h"
#include "ui/common/Theme.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 18;
constexpr int swatchLeft = 9;

constexpr char screenPicker[] = "&Pick Screen Color"; // Qt's, so not collected

//! It takes mouse and keyboard of the whole screen, and does nothing under Wayland. From Qt 6.6 on
//! there is an option for it.
void hideScreenPicker(const QColorDialog &dialog)
{
    const QString text = QCoreApplication::translate("QColorDialog", screenPicker);
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            button->hide();
    }
}

} // namespace

ColorField::ColorField(const QString &what, QWidget *parent)
    : QLineEdit(parent)
    , m_what(what)
{
    setFont(ui::font(FontRole::Mono));
    setMaxLength(7);
    setLayoutDirection(Qt::LeftToRight); // a code
    QMargins margins = textMargins();
    margins.setLeft(swatchSize + 6);
    setTextMargins(margins);
    m_pick = addInlineLink(this, tr("Pick"));
    m_pick->setAccessibleName(tr("Pick %1").arg(what));
    connect(m_pick, &Button::clicked, this, &ColorField::pick);
    connect(this, &QLineEdit::textChanged, this, [this] { update(); });
}

std::optional<QColor> ColorField::parse(const QString &text)
{
    static const QRegularExpression form(u"^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return QColor(text);
}

std::optional<QColor> ColorField::color() const
{
    return parse(text().trimmed());
}

void ColorField::setColor(const QColor &color)
{
    setText(color.name().toUpper());
}

void ColorField::pick()
{
    if (m_dialog) // a screen reader reaches the button behind it
        return;
    m_dialog = new QColorDialog(color().value_or(QColor(Qt::white)), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(tr("Pick %1").arg(m_what));
    connect(m_dialog, &QColorDialog::colorSelected, this, &ColorField::setColor);
    hideScreenPicker(*m_dialog);
    m_dialog->open();
}

void ColorField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    const std::optional<QColor> value = color();
    painter.setPen(theme.color(Token::borderControl));
    painter.setBrush(value ? QBrush(*value) : QBrush(theme.color(Token::border), Qt::BDiagPattern));
    const QRectF swatch(swatchLeft, (height() - swatchSize) / 2, swatchSize, swatchSize);
    painter.drawRoundedRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace orgdesk::ui
