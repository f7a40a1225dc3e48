#include "ui/wizard/EmailDomains.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckRow.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/TextColumn.h"
#include "ui/dialogs/ProviderWords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tallestList = 168; // then it scrolls: the preview below stays visible

//! As tall as its content, up to a limit.
class DomainScroll final : public QScrollArea
{
public:
    explicit DomainScroll(TextColumn *rows)
        : m_rows(rows)
    {
        setWidget(rows);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {QScrollArea::sizeHint().width(),
                qMin(m_rows->heightAt(viewport()->width()), tallestList)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    TextColumn *m_rows;
};

} // namespace

EmailDomains::EmailDomains(QWidget *parent)
    : QWidget(parent)
    , m_list(nullptr)
    , m_scroll(nullptr)
    , m_message(wrappedLabel({}, Tone::Muted))
    , m_retry(linkButton(tr("Try again")))
{
    setObjectName(u"wizard.domains"_s);
    setAccessibleName(tr("Email domains to route here"));
    m_retry->setObjectName(u"wizard.domains.retry"_s);
    m_retry->setAccessibleName(tr("Load the domains again"));
    auto *rows = new TextColumn;
    m_scroll = new DomainScroll(rows);
    m_list = new QVBoxLayout(rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(10);
    m_scroll->setObjectName(u"wizard.domains.list"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);

    auto *head = new QHBoxLayout;
    head->addWidget(
        wrappedLabel(tr("Email domains to route here"), Tone::Normal, FontRole::SectionTitle), 1);
    head->addWidget(label(tr("optional"), Tone::Muted, FontRole::Small), 0, Qt::AlignTop);
    auto *card = new Card;
    card->body()->setSpacing(8);
    card->body()->addLayout(head);
    card->body()->addWidget(
        wrappedLabel(tr("People with these addresses go straight to this provider."), Tone::Muted));
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_retry, 0, Qt::AlignLeading);
    card->body()->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    connect(m_retry, &QPushButton::clicked, this, &EmailDomains::retryRequested);
    setLoading();
}

void EmailDomains::showMessage(const QString &text, bool canRetry)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_retry->setVisible(canRetry);
}

void EmailDomains::setLoading()
{
    m_isKnown = false;
    m_domains.clear();
    rebuild();
    showMessage(tr("Loading the domains…"), false);
}

void EmailDomains::setFailed(const Error &error)
{
    setLoading();
    const ErrorWords words = wordsFor(error, {{}, {}, tr("the domains")});
    showMessage(words.title + u" "_s + words.text, true);
}

void EmailDomains::setLocked(const QString &reason)
{
    setLoading();
    showMessage(reason, false);
}

void EmailDomains::setDomains(const QList<OrganizationDomain> &domains)
{
    m_isKnown = true;
    m_domains = domains;
    rebuild();
    showMessage(domains.isEmpty() ? tr("Your organization has no domains yet.") : QString(), false);
}

void EmailDomains::setRouting(const QHash<QString, QStringList> &routing)
{
    m_routing = routing;
    refreshHelp();
}

void EmailDomains::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const OrganizationDomain &domain : m_domains) {
        auto *row = new CheckRow(domain.domain);
        row->box()->setObjectName(u"wizard.domains[%1]"_s.arg(domain.domain));
        if (domain.isVerified())
            row->setChecked(m_chosen.contains(domain.domain));
        else
            row->setLocked(true, tr("Not verified yet. Verify it under Domains first."));
        m_list->addWidget(row);
        m_rows.insert(domain.domain, row);
        connect(row, &CheckRow::toggled, this, [this, name = domain.domain](bool checked) {
            m_chosen.removeAll(name);
            if (checked)
                m_chosen << name;
            Q_EMIT changed();
        });
    }
    refreshHelp();
    m_scroll->setVisible(!m_rows.isEmpty());
    m_scroll->updateGeometry();
}

void EmailDomains::refreshHelp()
{
    for (const OrganizationDomain &domain : std::as_const(m_domains)) {
        if (!domain.isVerified())
            continue;
        const QStringList titles = m_routing.value(domain.domain);
        m_rows.value(domain.domain)
            ->setHelper(titles.isEmpty()
                            ? QString()
                            : tr("Now routed to %1. Choosing it here lets people pick.")
                                  .arg(listed(titles)));
    }
}

QStringList EmailDomains::chosen() const
{
    if (!m_isKnown)
        return m_chosen;
    QStringList names;
    for (const OrganizationDomain &domain : m_domains) {
        if (domain.isVerified() && m_chosen.contains(domain.domain))
            names << domain.domain;
    }
    return names;
}

void EmailDomains::setChosen(const QStringList &domains)
{
    m_chosen = domains;
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        it.value()->setChecked(it.value()->box()->isEnabled() && domains.contains(it.key()));
    m_chosen = domains;
}

} // namespace orgdesk::ui
