#include "ui/common/ErrorView.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Label.h"
#include "ui/common/MessageView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ErrorView::ErrorView(QWidget *parent)
    : QWidget(parent)
    , m_message(new MessageView(u"fail"_s, Token::dangerIcon, {}))
    , m_action(secondaryButton({}, u"refresh"_s))
    , m_then(secondaryButton({}))
    , m_copy(secondaryButton(tr("Copy details"), u"copy"_s))
    , m_details(new Disclosure(tr("Technical details"), Disclosure::Look::Framed))
    , m_technical(wrappedLabel({}, Tone::Secondary, FontRole::Mono))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_message);
    m_message->addButton(m_action);
    m_message->addButton(m_then);
    m_message->addButton(m_copy);
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setContent(m_technical);
    m_details->setMaximumWidth(560);
    m_message->body()->addWidget(m_details);
    connect(m_action, &Button::clicked, this, [this] { accept(*m_action, m_words.offer); });
    connect(m_then, &Button::clicked, this, [this] { accept(*m_then, m_words.then); });
    connect(m_copy, &Button::clicked, this, &ErrorView::copyDetails);
}

void ErrorView::setWords(const ErrorWords &words, const ErrorContext &context)
{
    m_words = words;
    m_message->setTitle(words.title);
    m_message->setText(words.text);
    showOffer(*m_action, words.offer, context);
    showOffer(*m_then, words.then, context);
    if (m_atRefusal)
        m_atRefusal->setVisible(words.offer == ErrorOffer::CopyRequest);
    m_technical->setText(words.technical);
    m_copy->setVisible(!words.technical.isEmpty());
    m_details->setVisible(!words.technical.isEmpty());
    setAccessibleName(words.title + u' ' + words.text);
    if (isVisible())
        announce(this, accessibleName());
}

void ErrorView::setRefusalButton(Button *button)
{
    m_atRefusal = button;
    m_message->addButton(button);
    button->setVisible(m_words.offer == ErrorOffer::CopyRequest);
}

void ErrorView::showOffer(Button &button, ErrorOffer offer, const ErrorContext &context)
{
    const QString text = offerText(offer, context);
    const bool repeats = offer == ErrorOffer::TryAgain || offer == ErrorOffer::LookAgain;
    button.setText(text);
    button.setIconName(repeats ? u"refresh"_s : QString());
    button.setVisible(!text.isEmpty());
}

void ErrorView::accept(Button &button, ErrorOffer offer)
{
    if (offer == ErrorOffer::CopyRequest)
        showCopied(button);
    Q_EMIT actionRequested(offer);
}

void ErrorView::copyDetails()
{
    QGuiApplication::clipboard()->setText(
        QStringList{m_words.title, m_words.text, m_words.technical}.join(u'\n'));
    showCopied(*m_copy);
}

} // namespace orgdesk::ui
