#include "ui/common/SecretEdit.h"

#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/PlainToolTip.h"

#include <QAction>
#include <QToolButton>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SecretEdit::SecretEdit(const QString &what, QWidget *parent)
    : QLineEdit(parent)
    , m_what(what)
    , m_reveal(new QAction(icons::icon(u"eye", Token::textSecondary, Token::accentText), {}, this))
{
    setFont(ui::font(FontRole::Mono));
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    m_reveal->setCheckable(true);
    addAction(m_reveal, QLineEdit::TrailingPosition);
    connect(m_reveal, &QAction::toggled, this, &SecretEdit::setRevealed);
    setRevealed(false);
}

SecretEdit::~SecretEdit()
{
    wipe();
}

Secret SecretEdit::secret() const
{
    return Secret::fromText(text());
}

void SecretEdit::wipe()
{
    // Overwritten first: the edit's own copy is not shared, and clear() alone would keep undo
    // steps.
    setText(QString(text().size(), u'\0'));
    setText({});
}

bool SecretEdit::isRevealed() const
{
    return m_reveal->isChecked();
}

void SecretEdit::setRevealed(bool revealed)
{
    setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    const QString name = revealed ? tr("Hide %1").arg(m_what) : tr("Show %1").arg(m_what);
    m_reveal->setText(name);
    m_reveal->setToolTip(plainToolTip(name));
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
    }
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    QLineEdit::hideEvent(event);
    m_reveal->setChecked(false);
}

} // namespace orgdesk::ui
