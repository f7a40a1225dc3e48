#include "ui/pages/WelcomeIdle.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/CheckRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

WelcomeIdle::WelcomeIdle(QWidget *parent)
    : QWidget(parent)
    , m_organization(new QLineEdit)
    , m_stay(new CheckRow(tr("Stay signed in on this computer"),
                          tr("Turn this off on a shared computer.")))
    , m_signIn(browserButton(tr("Sign in with browser")))
    , m_keyring(wrappedLabel(tr("Waiting for your keyring… Unlock it to go on where you were, or "
                                "sign in with the browser."),
                             Tone::Secondary, FontRole::Small))
{
    showEmpty(*this);
    m_organization->setObjectName(u"welcome.organization"_s);
    m_stay->box()->setObjectName(u"welcome.staySignedIn"_s);
    m_signIn->setObjectName(u"welcome.signIn"_s);
    m_organizationRow = new FieldRow(tr("Organization"), m_organization);
    m_organizationRow->setLabelNote(tr("optional"));
    m_stay->setChecked(true);
    m_signIn->setDefault(true);
    m_keyring->setObjectName(u"welcome.keyring"_s);
    m_keyring->setContentsMargins(0, 8, 0, 0);
    m_keyring->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        wrappedLabel(tr("Sign in to manage your organization"), Tone::Normal, FontRole::PageTitle));
    column->addWidget(wrappedLabel(
        tr("Your browser opens for the sign-in. Come back here afterwards."), Tone::Secondary));
    column->addSpacing(20);
    column->addWidget(m_organizationRow);
    column->addSpacing(20);
    column->addWidget(m_stay);
    column->addSpacing(20);
    column->addWidget(m_signIn, 0, Qt::AlignLeading);
    column->addWidget(m_keyring);
    column->addStretch();

    connect(m_signIn, &QPushButton::clicked, this, &WelcomeIdle::signInRequested);
    connect(m_organization, &QLineEdit::returnPressed, this, [this] {
        if (!m_signIn->isBusy() && m_signIn->isEnabled())
            Q_EMIT signInRequested();
    });
}

void WelcomeIdle::setVendor(const QString &vendor)
{
    m_organizationRow->setHelper(
        vendor.isEmpty()
            ? tr("Leave it empty to choose in the browser.")
            : tr("The short name %1 gave you. Leave it empty to choose in the browser.")
                  .arg(vendor));
}

void WelcomeIdle::setBusy(bool busy, const QString &text)
{
    m_signIn->setBusy(busy, text);
}

void WelcomeIdle::setKeyringAwaited(bool awaited)
{
    if (m_keyring->isVisibleTo(this) == awaited)
        return;
    m_keyring->setVisible(awaited);
    if (awaited) {
        m_signIn->setBusy(false);
        announce(m_keyring, m_keyring->text());
    }
}

void WelcomeIdle::setOrganization(const QString &organization)
{
    m_organization->setText(organization);
}

QString WelcomeIdle::organization() const
{
    return m_organization->text().trimmed();
}

bool WelcomeIdle::staySignedIn() const
{
    return m_stay->isChecked();
}

void WelcomeIdle::focusFirst()
{
    if (m_organization->text().isEmpty())
        m_organization->setFocus(Qt::OtherFocusReason);
    else
        m_signIn->setFocus(Qt::OtherFocusReason);
}

void WelcomeIdle::editOrganization()
{
    m_organization->setFocus(Qt::OtherFocusReason);
    m_organization->selectAll();
}

void showEmpty(QWidget &page)
{
    if (page.parentWidget() && !page.parentWidget()->isVisible())
        page.show();
}

} // namespace orgdesk::ui
