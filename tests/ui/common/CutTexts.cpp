#include "CutTexts.h"

#include "ui/common/ElidedLabel.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

namespace {

constexpr double longer = 0.4;
constexpr qsizetype wordLength = 7;

QSize neededBy(const QLabel &label)
{
    if (label.wordWrap()) {
        // A word that is wider than the label can't wrap.
        return {label.minimumSizeHint().width() > label.width() ? label.minimumSizeHint().width()
                                                                : 0,
                label.heightForWidth(label.width())};
    }
    return label.sizeHint();
}

//! Where the widget is, as far as the widgets around it let it be seen or scrolled to.
bool reachesBeyond(const QWidget &widget, const QWidget &root)
{
    QRect place = widget.rect();
    for (const QWidget *at = &widget; at != &root; at = at->parentWidget()) {
        place.translate(at->pos());
        const QWidget *around = at->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around)
            return area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                && (place.left() < 0 || place.right() >= around->width());
        if (!around->rect().contains(place))
            return true;
    }
    return false;
}

QString described(const QWidget &widget, const QString &text, QSize needs)
{
    return u"%1: “%2” has %3 × %4, needs %5 × %6"_s.arg(
        widget.objectName(), text.left(40), QString::number(widget.width()),
        QString::number(widget.height()), QString::number(needs.width()),
        QString::number(needs.height()));
}

} // namespace

LongTexts::LongTexts()
{
    QCoreApplication::installTranslator(this);
}

LongTexts::~LongTexts()
{
    QCoreApplication::removeTranslator(this);
}

QString LongTexts::translate(const char *context, const char *source, const char *, int) const
{
    if (!QByteArrayView(context).startsWith("orgdesk::"))
        return {};
    const QString text = QString::fromUtf8(source);
    QString more(qRound(static_cast<double>(text.size()) * longer), u'~');
    for (qsizetype at = wordLength; at < more.size(); at += wordLength + 1)
        more.insert(at, u' ');
    return text + (more.size() > wordLength ? u" "_s : QString()) + more;
}

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    const auto look = [&](const QWidget &widget, const QString &text, QSize needs) {
        const bool fits = needs.width() <= widget.width() && needs.height() <= widget.height();
        if (!fits || reachesBeyond(widget, root))
            cut << described(widget, text, needs);
    };
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root) && !label->text().isEmpty()
            && !qobject_cast<const ui::ElidedLabel *>(label))
            look(*label, label->text(), neededBy(*label));
    }
    for (const QPushButton *button : root.findChildren<QPushButton *>()) {
        if (button->isVisibleTo(&root) && !button->text().isEmpty())
            look(*button, button->text(), button->minimumSizeHint());
    }
    return cut;
}

} // namespace orgdesk::test
