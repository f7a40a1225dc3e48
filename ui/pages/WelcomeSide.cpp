// The trailing side of the welcome page.

#include "store/SavedSignIns.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
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
    column->addWidget(settings, 0, Qt::AlignLeading);

    connect(m_recent, &RecentSignIns::chosen, this, &WelcomePage::resume);
    connect(m_recent, &RecentSignIns::removeRequested, this, [this](const SavedSignIn &saved) {
        auto *box = new QMessageBox(QMessageBox::Question, tr("Remove from this list?"),
                                    tr("Remove %1 from this list? Nothing changes at your vendor.")
                                        .arg(saved.organizationName),
                                    QMessageBox::Cancel, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        const auto *remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
        connect(box, &QMessageBox::buttonClicked, this, [this, saved, remove](QAbstractButton *b) {
            if (b != remove)
                return;
            const Result<Done> removed = m_context.savedSignIns().remove(saved);
            if (!removed)
                showFailure(removed.error());
            refresh();
        });
        box->open();
    });
    connect(settings, &QPushButton::clicked, this, &WelcomePage::openVendorSettings);
    return side;
}

} // namespace orgdesk::ui
