// The trailing side of the welcome page.

#include "core/Wording.h"
#include "session/Session.h"
#include "store/SavedSignIns.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/pages/HealthDialog.h"
#include "ui/pages/RecentSignIns.h"
#include "ui/pages/WelcomePage.h"
#include "ui/shell/AppContext.h"

#include <QHBoxLayout>
#include <QMessageBox>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 372;

QString secretStoreName()
{
#if defined(Q_OS_WIN)
    return u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    return u"Keychain"_s;
#else
    return WelcomePage::tr("the desktop keyring");
#endif
}

QWidget *trustLine(const QString &icon, Label *text)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel(icon, Token::textSecondary), 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return line;
}

QString nameOf(const SavedSignIn &saved)
{
    return saved.organizationName.isEmpty() ? saved.organizationId : saved.organizationName;
}

void tell(WelcomePage &page, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Ok, &page);
    box->setObjectName(u"welcome.notRemoved"_s);
    box->setInformativeText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

QWidget *WelcomePage::makeSide()
{
    auto *side = new QWidget;
    side->setProperty("role", u"sidebar"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(sideWidth);
    m_recent = new RecentSignIns;
    auto *settings = linkButton(tr("Vendor settings…"));
    settings->setObjectName(u"welcome.vendorSettings"_s);

    auto *check = linkButton(tr("Check this computer"), u"health"_s);
    check->setObjectName(u"welcome.checkComputer"_s);

    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(32, 40, 32, 32);
    column->setSpacing(12);
    auto *recentTitle = label(tr("Recent on this computer"), Tone::Normal, FontRole::BodyStrong);
    recentTitle->setObjectName(u"welcome.recentTitle"_s);
    column->addWidget(recentTitle);
    column->addWidget(m_recent);
    column->addStretch();
    column->addWidget(new HorizontalLine);
    column->addWidget(trustLine(u"browser"_s, m_trust));
    column->addWidget(trustLine(
        u"lock"_s,
        wrappedLabel(tr("If you stay signed in, the session is kept in %1 and nowhere else.")
                         .arg(secretStoreName()),
                     Tone::Secondary, FontRole::Small)));
    column->addWidget(check, 0, Qt::AlignLeading);
    column->addWidget(settings, 0, Qt::AlignLeading);

    connect(m_recent, &RecentSignIns::chosen, this, &WelcomePage::resume);
    connect(m_recent, &RecentSignIns::removeRequested, this, &WelcomePage::askToRemove);
    connect(check, &QPushButton::clicked, this, [this] {
        auto *dialog = new HealthDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(settings, &QPushButton::clicked, this, &WelcomePage::openVendorSettings);
    return side;
}

void WelcomePage::askToRemove(const SavedSignIn &saved)
{
    const QString name = nameOf(saved);
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Remove %1 from this list?").arg(name),
        saved.resumable
            ? tr("You’re signed out of %1 on this computer. Your account doesn’t change.").arg(name)
            : tr("Your account doesn’t change."),
        QMessageBox::Cancel, this);
    box->setObjectName(u"welcome.remove"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, saved, box](QAbstractButton *button) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            remove(saved);
    });
    box->open();
}

void WelcomePage::remove(const SavedSignIn &saved)
{
    if (Session *session = m_context.session()) {
        onResult(session->removeSignIn(saved), this, [this, saved](const Result<Done> &removed) {
            m_context.forgetUnused();
            refresh();
            if (!removed)
                tellNotRemoved(saved, removed.error());
        });
    } else if (saved.resumable) { // Only a session can end it at the vendor.
        tell(*this, tr("%1 can’t be removed yet").arg(nameOf(saved)),
             tr("Fill in the vendor settings first, then remove it again."));
    } else {
        onResult(m_context.savedSignIns().remove(saved), this,
                 [this, saved](const Result<Done> &removed) {
                     if (!removed)
                         tellNotRemoved(saved, removed.error());
                 });
        refresh();
    }
}

void WelcomePage::tellNotRemoved(const SavedSignIn &saved, const Error &error)
{
    const QString name = nameOf(saved);
    const ErrorWords words = wordsFor(error, {m_context.vendorName(), name, {}});
    if (std::holds_alternative<SecretStoreError>(error))
        tell(*this, tr("%1 is still on this computer").arg(name),
             tr("%1, so the session couldn’t be removed from it. Unlock it, then remove %2 again.")
                 .arg(words.title, name));
    else if (std::holds_alternative<FileError>(error))
        tell(*this, words.title, words.text);
    else
        tell(*this, tr("%1 was removed from this computer only").arg(name),
             tr("OrgDesk couldn’t end the session at the vendor: %1. It may stay valid there.")
                 .arg(withoutPeriod(words.title)));
}

void WelcomePage::tellSignedOutWith(const Error &error)
{
    const ErrorWords words = wordsFor(error, {m_context.vendorName(), {}, {}});
    const QString title = tr("You’re signed out on this computer");
    if (std::holds_alternative<SecretStoreError>(error))
        tell(*this, title,
             tr("%1, so the session is still stored in it. OrgDesk doesn’t use it any more, and "
                "removes it once it can.")
                 .arg(withoutPeriod(words.title)));
    else if (std::holds_alternative<BrowserError>(error))
        tell(*this, title,
             tr("%1, so you may still be signed in there.").arg(withoutPeriod(words.title)));
    else
        tell(*this, title,
             tr("OrgDesk couldn’t end the session at the vendor: %1. It may stay valid there.")
                 .arg(withoutPeriod(words.title)));
}

} // namespace orgdesk::ui
