#include "ui/common/InlineAction.h"

#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/PlainToolTip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace orgdesk::ui {

namespace {

//! Esc clears a search before it does what it does around it: leaves the field, closes a dialog.
class ClearedByEsc final : public QObject
{
public:
    explicit ClearedByEsc(QLineEdit *edit)
        : QObject(edit)
        , m_edit(edit)
    {
        edit->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool clears = event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
            && !m_edit->text().isEmpty();
        if (clears)
            m_edit->clear();
        return clears || QObject::eventFilter(watched, event);
    }

private:
    QLineEdit *m_edit;
};

//! Keeps a child at one edge of a line edit and the text away from it.
class InlinePlace final : public QObject
{
public:
    enum class Edge { Leading, Trailing };

    InlinePlace(QLineEdit *edit, QWidget *child, Edge edge = Edge::Trailing)
        : QObject(edit)
        , m_edit(edit)
        , m_child(child)
        , m_edge(edge)
    {
        child->setParent(edit);
        edit->installEventFilter(this);
        place();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show
            || event->type() == QEvent::LayoutDirectionChange)
            place();
        return QObject::eventFilter(watched, event);
    }

private:
    void place()
    {
        const QSize size = m_child->sizeHint();
        const bool mirrored = m_edit->layoutDirection() == Qt::RightToLeft;
        const bool left = mirrored == (m_edge == Edge::Trailing);
        const int x = left ? margin : m_edit->width() - size.width() - margin;
        m_child->setGeometry(x, (m_edit->height() - size.height()) / 2, size.width(),
                             size.height());
        QMargins margins = m_edit->textMargins();
        if (left)
            margins.setLeft(size.width() + margin);
        else
            margins.setRight(size.width() + margin);
        m_edit->setTextMargins(margins);
    }

    static constexpr int margin = 9;
    QLineEdit *m_edit;
    QWidget *m_child;
    Edge m_edge;
};

} // namespace

Button *addInlineLink(QLineEdit *edit, const QString &text)
{
    Button *link = linkButton(text);
    link->setCursor(Qt::ArrowCursor);
    new InlinePlace(edit, link);
    return link;
}

Button *addInlineIcon(QLineEdit *edit, const QString &icon, const QString &accessibleName)
{
    Button *button = linkButton({}, icon);
    button->setPlain(true);
    button->setIconOnly(true);
    button->setAccessibleName(accessibleName);
    button->setToolTip(plainToolTip(accessibleName));
    button->setCursor(Qt::ArrowCursor);
    new InlinePlace(edit, button);
    return button;
}

void makeSearchField(QLineEdit *edit, const QString &shortcut)
{
    new ClearedByEsc(edit);
    // A picture, no action: assistive technology would find a button without a name.
    new InlinePlace(edit, new IconLabel(QStringLiteral("search"), Token::textMuted),
                    InlinePlace::Edge::Leading);
    if (shortcut.isEmpty())
        return;
    Label *hint = label(shortcut, Tone::Muted, FontRole::Small);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    new InlinePlace(edit, hint);
    QObject::connect(edit, &QLineEdit::textChanged, hint,
                     [hint](const QString &text) { hint->setVisible(text.isEmpty()); });
}

int placeholderWidth(const QLineEdit &edit)
{
    constexpr int frameAndPadding = 28;
    const QMargins margins = edit.textMargins();
    return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) + margins.left()
        + margins.right() + frameAndPadding;
}

} // namespace orgdesk::ui
