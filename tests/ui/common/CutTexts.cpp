#include "CutTexts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

namespace {

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

bool showsIconOnly(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    return tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
}

// Its own minimum may be higher than its text needs.
QSize neededBy(const QAbstractButton &button)
{
    const int height = button.hasHeightForWidth() ? button.heightForWidth(button.width())
                                                  : button.fontMetrics().height();
    return {button.minimumSizeHint().width(), height};
}

void lookAtTitles(const QHeaderView &header, QStringList &cut)
{
    const QAbstractItemModel *model = header.model();
    for (int column = 0; model && column < header.count(); ++column) {
        const QString title = model->headerData(column, header.orientation()).toString();
        const int needs = header.fontMetrics().horizontalAdvance(title);
        if (!header.isSectionHidden(column) && needs > header.sectionSize(column))
            cut << u"column “%1” has %2, needs %3"_s.arg(
                title, QString::number(header.sectionSize(column)), QString::number(needs));
    }
}

} // namespace

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    const auto look = [&](const QWidget &widget, const QString &text, QSize needs) {
        if (text.isEmpty() || !widget.isVisibleTo(&root) || widget.window() != root.window())
            return; // a dialog is looked at by itself
        const bool fits = needs.width() <= widget.width() && needs.height() <= widget.height() + 1;
        if (!fits || reachesBeyond(widget, root))
            cut << described(widget, text, needs);
    };
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (!label->inherits("orgdesk::ui::ElidedLabel"))
            look(*label, label->text(), neededBy(*label));
    }
    for (const QAbstractButton *button : root.findChildren<QAbstractButton *>()) {
        if (!showsIconOnly(*button))
            look(*button, button->text(), neededBy(*button));
    }
    for (const QScrollArea *area : root.findChildren<QScrollArea *>()) {
        const int beyond = area->horizontalScrollBar()->maximum();
        if (area->isVisibleTo(&root) && area->window() == root.window() && beyond > 0)
            cut << u"%1: scrolls sideways by %2"_s.arg(area->objectName(), QString::number(beyond));
    }
    for (const QHeaderView *header : root.findChildren<QHeaderView *>()) {
        if (header->isVisibleTo(&root) && header->window() == root.window())
            lookAtTitles(*header, cut);
    }
    return cut;
}

} // namespace orgdesk::test
