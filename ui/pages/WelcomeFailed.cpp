#include "ui/pages/WelcomeFailed.h"

#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/Disclosure.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/StepGlyph.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

WelcomeFailed::WelcomeFailed(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteFrame(Tone::Danger))
    , m_vendorPart(new QWidget)
    , m_vendorText(wrappedLabel({}))
    , m_copyMessage(primaryButton({}, u"copy"_s))
    , m_retry(secondaryButton(tr("Try again"), u"refresh"_s))
    , m_signIn(secondaryButton(tr("Sign in with browser"), u"external"_s))
    , m_otherAccount(secondaryButton(tr("Use another account")))
    , m_change(secondaryButton(tr("Change short name")))
    , m_details(new Disclosure(tr("Technical details"), Disclosure::Look::Framed))
    , m_copyDetails(linkButton(tr("Copy")))
    , m_technical(wrappedLabel({}, Tone::Secondary, FontRole::Mono))
{
    m_note->setObjectName(u"welcome.failure"_s);
    m_copyMessage->setObjectName(u"welcome.copyVendorMessage"_s);
    m_retry->setObjectName(u"welcome.retry"_s);
    m_signIn->setObjectName(u"welcome.signInInstead"_s);
    m_otherAccount->setObjectName(u"welcome.otherAccount"_s);
    m_change->setObjectName(u"welcome.changeOrganization"_s);
    m_details->setObjectName(u"welcome.details"_s);
    m_details->toggleButton()->setObjectName(u"welcome.details.toggle"_s);
    m_technical->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_technical->setObjectName(u"welcome.details.text"_s);
    m_details->setContent(m_technical);
    m_copyDetails->setObjectName(u"welcome.details.copy"_s);
    m_copyDetails->setAccessibleName(tr("Copy technical details"));
    m_copyDetails->setFont(ui::font(FontRole::Small));
    m_details->setTrailing(m_copyDetails);

    auto *steps = new QVBoxLayout(m_vendorPart);
    steps->setContentsMargins(0, 4, 0, 0);
    steps->setSpacing(12);
    steps->addWidget(label(tr("What to do"), Tone::Normal, FontRole::BodyStrong));
    steps->addLayout(numberedStep(1, {m_vendorText, m_copyMessage}));
    steps->addLayout(numberedStep(2, {wrappedLabel(tr("When they reply, try again."))}));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_change);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_otherAccount);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    column->addWidget(m_note);
    column->addWidget(m_vendorPart);
    column->addLayout(buttons);
    column->addWidget(m_details);
    column->addStretch();

    connect(m_copyMessage, &QPushButton::clicked, this, [this] {
        Q_EMIT copyMessageRequested();
        showCopied(*m_copyMessage);
    });
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_technical->text());
        showCopied(*m_copyDetails);
    });
    connect(m_change, &QPushButton::clicked, this, &WelcomeFailed::changeRequested);
    connect(m_retry, &QPushButton::clicked, this, &WelcomeFailed::retryRequested);
    connect(m_signIn, &QPushButton::clicked, this, &WelcomeFailed::signInRequested);
    connect(m_otherAccount, &QPushButton::clicked, this, &WelcomeFailed::otherAccountRequested);
}

void WelcomeFailed::setFailure(const ErrorWords &words, const QString &vendor, bool forVendor)
{
    m_note->setError(words);
    m_note->setTone(Tone::Danger);
    m_vendorPart->setVisible(forVendor);
    m_vendorText->setText(
        tr("Send %1 the ready-made message. It names the setting they need to turn on.")
            .arg(vendor));
    m_copyMessage->setText(tr("Copy message for %1").arg(vendor));
    m_technical->setText(words.technical);
    m_details->setVisible(!words.technical.isEmpty());
    m_details->setOpen(forVendor);
    offerSignIn(false);
    // The same once more would fail the same way.
    const bool typedWrong = words.offer == ErrorOffer::EditFields;
    m_change->setVisible(typedWrong);
    m_retry->setVisible(!typedWrong);
}

void WelcomeFailed::offerSignIn(bool offered)
{
    m_signIn->setVisible(offered);
    // In the browser another account can be chosen, too; three buttons are more than fit.
    m_otherAccount->setVisible(!offered);
}

void WelcomeFailed::focusFirst()
{
    Button *first = !m_vendorPart->isHidden() ? m_copyMessage
        : m_change->isHidden()                ? m_retry
                                              : m_change;
    first->setFocus(Qt::OtherFocusReason);
}

} // namespace orgdesk::ui
