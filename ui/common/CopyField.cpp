#include "ui/common/CopyField.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/ElidedLineEdit.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/SecretClipboard.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CopyField::CopyField(const QString &what, const QString &value, Look look, QWidget *parent)
    : QFrame(parent)
    , m_what(what)
    , m_value(value)
    , m_look(look)
    , m_button(new Button(tr("Copy")))
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    if (look == Look::Inline)
        buildInline();
    else
        buildFramed();
    m_timer->setSingleShot(true);
    m_timer->setInterval(2s);
    connect(m_timer, &QTimer::timeout, this, &CopyField::showIdle);
    connect(m_button, &QPushButton::clicked, this, &CopyField::copy);
    showIdle();
}

CopyField::~CopyField() = default;

void CopyField::buildFramed()
{
    m_edit = new ElidedLineEdit(m_value);
    m_edit->setProperty("role", u"copyValue"_s);
    m_edit->setAccessibleName(m_what);
    m_button->setProperty("role", u"copyButton"_s);
    m_button->setPadding(10);
    setLayoutDirection(Qt::LeftToRight); // identifiers and addresses, in every language
    layout()->addWidget(m_edit);
    layout()->addWidget(m_button);
    if (m_look == Look::Compact) {
        m_edit->setProperty("compact", true);
        m_button->setCompact(true);
        m_button->setIconOnly(true);
        m_button->setFixedWidth(m_button->sizeHint().width() + 5);
    }
}

void CopyField::buildInline()
{
    m_label = new ElidedLabel(m_value, Tone::Muted, FontRole::Mono);
    m_label->setAccessibleName(m_what + u": "_s + m_value);
    m_button->setCompact(true);
    m_button->setIconOnly(true);
    layout()->setSpacing(8);
    layout()->addWidget(m_label);
    layout()->addWidget(m_button);
}

void CopyField::setValue(const QString &value)
{
    m_value = value;
    if (m_edit) {
        m_edit->setText(value);
        m_edit->setCursorPosition(0);
    }
    if (m_label) {
        m_label->setText(value);
        m_label->setAccessibleName(m_what + u": "_s + value);
    }
    m_timer->stop();
    showIdle();
}

QString CopyField::buttonText() const
{
    return m_buttonText.isEmpty() ? tr("Copy") : m_buttonText;
}

void CopyField::setButtonText(const QString &text)
{
    m_buttonText = text;
    showIdle();
}

void CopyField::setCompact(bool compact)
{
    m_button->setCompact(compact);
    if (m_edit) {
        m_edit->setProperty("compact", compact);
        repolish(m_edit);
    }
}

void CopyField::setObjectNames(const QString &name)
{
    setObjectName(name);
    m_button->setObjectName(name + u".copy"_s);
    if (m_edit)
        m_edit->setObjectName(name + u".value"_s);
    if (m_label)
        m_label->setObjectName(name + u".value"_s);
}

void CopyField::copy()
{
    if (m_isSecret)
        copySecretly(m_value);
    else
        QGuiApplication::clipboard()->setText(m_value);
    m_button->setIconName(u"check"_s);
    m_button->setText(tr("Copied"));
    const QString done = tr("Copied");
    m_button->setAccessibleDescription(done);
    announce(this, done);
    m_timer->start();
    Q_EMIT copied();
}

void CopyField::showIdle()
{
    m_button->setIconName(u"copy"_s);
    m_button->setText(buttonText());
    m_button->setAccessibleDescription({});
    m_button->setAccessibleName(tr("Copy %1").arg(m_what));
    if (m_look != Look::Full) {
        m_button->setToolTip(plainToolTip(tr("Copy %1").arg(m_what)));
        return;
    }
    // As wide as the wider of the two texts, so that nothing jumps.
    int width = m_button->sizeHint().width();
    m_button->setText(tr("Copied"));
    width = std::max(width, m_button->sizeHint().width());
    m_button->setText(buttonText());
    m_button->setMinimumWidth(width);
}

} // namespace orgdesk::ui
