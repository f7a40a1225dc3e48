#include "ui/dialogs/AddDomainDialog.h"

#include "core/Future.h"
#include "myorg/MyOrganizationApi.h"
#include "preflight/DomainName.h"
#include "ui/common/Button.h"
#include "ui/common/FieldRow.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/shell/AppContext.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

AddDomainDialog::AddDomainDialog(AppContext &context, QStringList known, QWidget *parent)
    : ActionDialog(u"dialog.addDomain"_s, tr("Add domain"), parent)
    , m_context(context)
    , m_known(std::move(known))
    , m_name(new QLineEdit)
    , m_row(new FieldRow(tr("Domain"), m_name))
    , m_run(primaryButton(tr("Add domain")))
    , m_cancel(secondaryButton(tr("Cancel")))
{
    m_name->setObjectName(u"dialog.addDomain.name"_s);
    m_run->setObjectName(u"dialog.addDomain.run"_s);
    m_cancel->setObjectName(u"dialog.addDomain.cancel"_s);
    m_row->setHelper(tr("Only the domain, like company.com."));
    addHeading(u"domain"_s, Tone::Info, tr("Add a domain"),
               tr("You get a DNS record that proves it is yours."));
    body()->addWidget(m_row);
    buttons()->addButton(m_run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_run->setDefault(true);
    setMinimumWidth(480);
    m_name->setFocus(Qt::OtherFocusReason);
    connect(m_run, &Button::clicked, this, &AddDomainDialog::run);
    connect(m_name, &QLineEdit::textEdited, this, &AddDomainDialog::onEdited);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QStringList domains = splitDomains(m_name->text());
        if (domains.size() == 1 && domains.first() != m_name->text())
            m_name->setText(domains.first());
        refreshHints();
    });
}

AddDomainDialog::~AddDomainDialog()
{
    // The field tells that it was left while the dialog goes.
    disconnect(m_name, nullptr, this, nullptr);
}

void AddDomainDialog::onEdited(const QString &text)
{
    // More than one character at once was pasted; what is typed is left alone until it is done.
    const bool isPasted = text.size() - m_lengthBefore > 1;
    const QStringList domains = splitDomains(text);
    if (isPasted && domains.size() == 1 && domains.first() != text)
        m_name->setText(domains.first());
    m_lengthBefore = m_name->text().size();
    m_row->setError({});
    hideProblem();
    refreshHints();
}

void AddDomainDialog::refreshHints()
{
    const QStringList domains = splitDomains(m_name->text());
    const bool several = domains.size() > 1;
    m_run->setText(several ? tr("Add %n domains", nullptr, static_cast<int>(domains.size()))
                           : tr("Add domain"));
    QString good;
    QString warning;
    for (const QString &typed : domains) {
        const DomainName name = DomainName::parse(typed);
        if (name.isPublicMail || name.isShared)
            warning = name.isPublicMail
                ? tr("Everybody can have an address at %1. Only its owner can prove it.").arg(typed)
                : tr("%1 lends its names to others. Only its owner can prove it.").arg(typed);
        if (name.isConverted && name.isUsable())
            good = tr("Sent as %1.").arg(name.ascii);
    }
    m_row->setWarning(warning);
    m_row->setGood(several ? QString() : good);
}

QString AddDomainDialog::problemOf(const QString &domain) const
{
    const DomainName name = DomainName::parse(domain);
    switch (name.problem) {
    case DomainName::Problem::None:
        break;
    case DomainName::Problem::IpAddress:
        return tr("%1 is an address of a computer. Enter a domain like company.com.").arg(domain);
    case DomainName::Problem::PublicSuffix:
        return tr("%1 belongs to a registry. Enter the domain that you registered, like "
                  "company.%1.")
            .arg(domain);
    case DomainName::Problem::Empty:
    case DomainName::Problem::NotADomain:
    case DomainName::Problem::SingleLabel:
        return tr("Enter a domain like company.com.");
    }
    if (m_known.contains(name.ascii))
        return tr("%1 is in the list already.").arg(domain);
    return {};
}

void AddDomainDialog::showFieldError(const QString &text, const QString &suffix)
{
    m_row->setError(text, suffix);
    m_name->setFocus(Qt::OtherFocusReason);
    fitHeightLater();
}

void AddDomainDialog::run()
{
    hideProblem();
    const QStringList domains = splitDomains(m_name->text());
    if (domains.isEmpty()) {
        showFieldError(problemOf({}));
        return;
    }
    for (const QString &domain : domains) {
        const QString problem = problemOf(domain);
        if (problem.isEmpty())
            continue;
        showFieldError(domains.size() > 1 ? tr("%1: %2").arg(domain, problem) : problem);
        return;
    }
    m_queue = domains;
    m_wanted = static_cast<int>(domains.size());
    m_added = 0;
    m_kept.clear();
    m_row->setError({});
    m_name->setReadOnly(true);
    m_cancel->setText(m_wanted > 1 ? tr("Stop") : tr("Cancel"));
    setBusy(true);
    addNext();
}

void AddDomainDialog::addNext()
{
    if (m_queue.isEmpty() || !m_context.api()) {
        finish();
        return;
    }
    const QString domain = m_queue.takeFirst();
    m_run->setBusy(true,
                   m_wanted == 1
                       ? tr("Adding…")
                       : tr("Adding %1 of %2…").arg(m_wanted - m_queue.size()).arg(m_wanted));
    nameAction(m_context, tr("add %1").arg(domain));
    onResult(m_context.api()->domains().create(DomainName::parse(domain).ascii), this,
             [this, domain](const Result<OrganizationDomain> &result) { onAdded(domain, result); });
}

void AddDomainDialog::onAdded(const QString &domain, const Result<OrganizationDomain> &result)
{
    if (result) {
        ++m_added;
        m_known << result->domain.toLower();
        Q_EMIT created(*result);
        addNext();
        return;
    }
    const QString ascii = DomainName::parse(domain).ascii;
    if (result.errorAs<Conflict>() && m_uncertain.removeAll(ascii) > 0) {
        lookForOwn(domain, result.error());
        return;
    }
    if (result.errorAs<OutcomeUnknown>())
        m_uncertain << ascii;
    m_kept << domain;
    if (tellInField(domain, result.error())) {
        addNext();
        return;
    }
    // Not about this domain: the others would fail in the same way.
    m_kept += m_queue;
    m_queue.clear();
    const ErrorWords words = wordsFor(result.error(), errorContext(m_context, domain));
    if (!words.title.isEmpty())
        showProblem(words);
    finish();
}

void AddDomainDialog::lookForOwn(const QString &domain, const Error &conflict)
{
    onResult(m_context.api()->domains().list(), this,
             [this, domain, conflict](const Result<QList<OrganizationDomain>> &list) {
                 const QString ascii = DomainName::parse(domain).ascii;
                 Result<OrganizationDomain> found = conflict;
                 for (const OrganizationDomain &one : list.value_or(QList<OrganizationDomain>())) {
                     if (one.domain.compare(ascii, Qt::CaseInsensitive) == 0)
                         found = one;
                 }
                 onAdded(domain, found);
             });
}

void AddDomainDialog::reject()
{
    if (!isBusy()) {
        ActionDialog::reject();
        return;
    }
    m_kept += m_queue;
    m_queue.clear();
}

bool AddDomainDialog::tellInField(const QString &domain, const Error &error)
{
    QString text;
    QString suffix;
    if (std::holds_alternative<Conflict>(error)) {
        text = tr("%1 is already in use at %2. If it’s yours, ask %2.")
                   .arg(domain, m_context.vendorName());
    } else if (const auto *invalid = std::get_if<ValidationFailed>(&error)) {
        QStringList messages;
        for (const FieldError &field : invalid->fields)
            messages << field.message;
        text = messages.join(u' ');
        suffix = tr("Reported by %1.").arg(m_context.vendorName());
    } else {
        return false;
    }
    m_row->setError(QStringList{m_row->error(), text}.join(u' ').trimmed(), suffix);
    return true;
}

void AddDomainDialog::finish()
{
    setBusy(false);
    m_run->setBusy(false);
    m_name->setReadOnly(false);
    m_cancel->setText(tr("Cancel"));
    if (m_wanted > 1 && m_added > 0) {
        Q_EMIT toast(
            {Tone::Success, tr("Added %1 of %2 domains").arg(m_added).arg(m_wanted), {}, {}});
    }
    if (m_kept.isEmpty()) {
        accept();
        return;
    }
    if (m_wanted > 1)
        m_name->setText(m_kept.join(tr(", ")));
    m_lengthBefore = m_name->text().size();
    refreshHints();
    m_name->setFocus(Qt::OtherFocusReason);
    fitHeightLater();
}

} // namespace orgdesk::ui
