#include "ui/pages/AccessCard.h"

#include "session/SessionInfo.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Copied.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/shell/AppContext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Right
{
    QString text;
    bool given;
};

QList<Right> rightsOf(AccessLevel level)
{
    const bool some = level == AccessLevel::Limited;
    QList<Right> rights{{AccessCard::tr("See its settings"), level != AccessLevel::None},
                        {AccessCard::tr("Copy its values"), true}};
    if (some)
        rights << Right{AccessCard::tr("Show its button, make people members, disable it"), true}
               << Right{AccessCard::tr("Change its settings"), false};
    else
        rights << Right{AccessCard::tr("Change or disable it"), false};
    rights << Right{AccessCard::tr("Detach or delete it"), false};
    return rights;
}

} // namespace

AccessCard::AccessCard(AppContext &context, QWidget *parent)
    : Card(parent)
    , m_context(context)
    , m_reason(wrappedLabel({}, Tone::Secondary))
    , m_copy(secondaryButton(tr("Copy request for %1").arg(context.vendorName()), u"copy"_s))
{
    setObjectName("provider.accessCard"_L1);
    m_copy->setObjectName("provider.accessCard.copyRequest"_L1);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(u"lock"_s, Token::textSecondary));
    head->addWidget(label(tr("What you may do here"), Tone::Normal, FontRole::SectionTitle), 1);
    body()->addLayout(head);
    body()->addWidget(m_reason);
    body()->addWidget(new HorizontalLine);
    body()->addWidget(m_copy, 0, Qt::AlignLeading);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(request());
        showCopied(*m_copy);
    });
    hide();
}

void AccessCard::show(const IdentityProvider &provider)
{
    m_provider = provider;
    setVisible(provider.accessLevel != AccessLevel::Full);
    const QString vendor = m_context.vendorName();
    m_reason->setText(reason().arg(vendor));
    delete m_list;
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const Right &right : rightsOf(provider.accessLevel)) {
        auto *line = new IconText(right.text, right.given ? Tone::Success : Tone::Secondary);
        line->setIcon(right.given ? u"ok"_s : u"minus"_s,
                      right.given ? Token::successIcon : Token::textMuted);
        line->setAccessibleName(right.given ? tr("Allowed: %1").arg(right.text)
                                            : tr("Not allowed: %1").arg(right.text));
        column->addWidget(line);
    }
    body()->insertWidget(2, m_list); // after the reason
    m_copy->setAccessibleDescription(m_reason->text());
}

void AccessCard::focusReason()
{
    m_copy->setFocus(Qt::OtherFocusReason);
    announce(m_reason, m_reason->text());
}

QString AccessCard::reason() const
{
    switch (m_provider.accessLevel) {
    case AccessLevel::None:
        return tr("%1 gave your organization no access to this provider. Only %1 can change that.");
    case AccessLevel::Limited:
        return tr("%1 gave your organization limited access to this provider. Only %1 can change "
                  "that.");
    default:
        return tr("%1 gave your organization read-only access to this provider. Only %1 can "
                  "change that.");
    }
}

QString AccessCard::request() const
{
    const QString organization =
        tr("%1 (%2)").arg(m_context.organizationTitle(), m_context.identity().organizationId);
    const QString text = m_provider.accessLevel == AccessLevel::None
        ? tr("Hello, I’m an admin of %1. OrgDesk lists the identity provider %2 (connection %3), "
             "but our organization has no access to it. Please give our organization full access, "
             "so that we can manage it ourselves.")
        : tr("Hello, I’m an admin of %1. OrgDesk lets us see the identity provider %2 (connection "
             "%3), but our organization has no full access to it. Please give our organization "
             "full access, so that we can manage it ourselves.");
    return text.arg(organization, m_provider.title(), m_provider.id);
}

} // namespace orgdesk::ui
