#include "ui/pages/SsoEmpty.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/StepGlyph.h"
#include "ui/dialogs/ProviderWords.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SsoEmpty::SsoEmpty(const QString &vendor, QWidget *parent)
    : QWidget(parent)
    , m_add(primaryButton(tr("Add provider"), u"plus"_s))
    , m_metadata(secondaryButton(tr("Start from a metadata file…"), u"upload"_s))
    , m_types(wrappedLabel({}, Tone::Muted, FontRole::Small))
{
    setObjectName("sso.empty"_L1);
    m_add->setObjectName("sso.empty.add"_L1);
    m_metadata->setObjectName("sso.empty.metadata"_L1);
    auto *card = new Card;
    card->setFlush(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(makeInvitation(), 17);
    top->addWidget(new VerticalLine);
    top->addWidget(makeNeeds(), 10);
    card->body()->addLayout(top);
    card->body()->addWidget(new HorizontalLine);
    card->body()->addWidget(makeSteps(vendor));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
}

QWidget *SsoEmpty::makeInvitation()
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(8);
    column->addWidget(new IconLabel(u"sso"_s, Token::accentText, 32), 0, Qt::AlignLeft);
    column->addSpacing(12);
    column->addWidget(wrappedLabel(tr("Let people sign in with your company account"), Tone::Normal,
                                   FontRole::DialogTitle));
    column->addWidget(wrappedLabel(tr("Connect the identity provider your company already uses. "
                                      "Nothing changes for your users "
                                      "until you enable the provider."),
                                   Tone::Secondary));
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_metadata);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addSpacing(8);
    column->addWidget(m_types);
    column->addStretch(1);
    return widget;
}

QWidget *SsoEmpty::makeNeeds()
{
    auto *widget = new QFrame;
    widget->setProperty("role", u"cardSide"_s);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(28, 40, 28, 28);
    column->setSpacing(10);
    column->addWidget(label(tr("What you need"), Tone::Normal, FontRole::BodyStrong));
    for (const QString &need :
         {tr("Admin access to your identity provider, or a colleague who has it and is reachable"),
          tr("About 15 minutes. You can stop at any step; the draft stays on this computer"),
          tr("A domain you control, to route people by email address (optional)")}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(label(u"•"_s, Tone::Secondary), 0, Qt::AlignTop);
        line->addWidget(wrappedLabel(need, Tone::Secondary), 1);
        column->addLayout(line);
    }
    column->addWidget(new HorizontalLine);
    auto *guide =
        new IconText(tr("Each step shows what to click in the other admin console and the "
                        "exact values to paste there."),
                     Tone::Secondary, true);
    guide->setIcon(u"guide"_s, Token::textSecondary);
    column->addWidget(guide);
    column->addStretch(1);
    return widget;
}

QWidget *SsoEmpty::makeSteps(const QString &vendor)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(40, 20, 40, 20);
    row->setSpacing(24);
    const QList<std::pair<QString, QString>> steps{
        {tr("Choose the type"), tr("Only types %1 accepts are offered.").arg(vendor)},
        {tr("Exchange values"), tr("Copy ours into your console, paste theirs here.")},
        {tr("Check before saving"),
         tr("OrgDesk looks for expired certificates, wrong addresses and typos.")},
        {tr("Test, then enable"), tr("New providers start disabled.")}};
    int number = 0;
    for (const auto &[title, text] : steps) {
        auto *column = new QVBoxLayout;
        column->addLayout(numberedStep(++number,
                                       {label(title, Tone::Normal, FontRole::BodyStrong),
                                        wrappedLabel(text, Tone::Secondary, FontRole::Small)}));
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    return widget;
}

void SsoEmpty::setTypes(const QString &vendor, const QStringList &types)
{
    m_types->setVisible(!types.isEmpty());
    m_types->setText(tr("%1 accepts %2.").arg(vendor, listed(types)));
}

} // namespace orgdesk::ui
