#include "ui/common/InlineAction.h"

#include "ui/common/Button.h"
#include "ui/common/Icons.h"
#include "ui/common/Label.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

namespace orgdesk::ui {

namespace {

//! Keeps a child at the trailing edge of a line edit and the text away from it.
class InlinePlace final : public QObject
{
public:
    InlinePlace(QLineEdit *edit, QWidget *child)
        : QObject(edit)
        , m_edit(edit)
        , m_child(child)
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
        const int x = mirrored ? margin : m_edit->width() - size.width() - margin;
        m_child->setGeometry(x, (m_edit->height() - size.height()) / 2, size.width(),
                             size.height());
        QMargins margins = m_edit->textMargins();
        if (mirrored)
            margins.setLeft(size.width() + margin);
        else
            margins.setRight(size.width() + margin);
        m_edit->setTextMargins(margins);
    }

    static constexpr int margin = 9;
    QLineEdit *m_edit;
    QWidget *m_child;
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
    button->setToolTip(accessibleName.toHtmlEscaped());
    button->setCursor(Qt::ArrowCursor);
    new InlinePlace(edit, button);
    return button;
}

void makeSearchField(QLineEdit *edit, const QString &shortcut)
{
    auto *search = new QAction(icons::icon(u"search", Token::textMuted), {}, edit);
    edit->addAction(search, QLineEdit::LeadingPosition);
    if (shortcut.isEmpty())
        return;
    Label *hint = label(shortcut, Tone::Muted, FontRole::Small);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    new InlinePlace(edit, hint);
    QObject::connect(edit, &QLineEdit::textChanged, hint,
                     [hint](const QString &text) { hint->setVisible(text.isEmpty()); });
}

} // namespace orgdesk::ui
