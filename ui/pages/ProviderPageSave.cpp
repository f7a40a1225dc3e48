// How ProviderPage saves: review, save, and what is said when it did not work.
#include "session/Session.h"
#include "session/StepUp.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/SaveBar.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/dialogs/ReviewDialog.h"
#include "ui/forms/ErrorSummary.h"
#include "ui/pages/ProviderActions.h"
#include "ui/pages/ProviderPage.h"
#include "ui/pages/ProviderSave.h"
#include "ui/pages/ProviderSignOn.h"
#include "ui/pages/ProviderTabs.h"
#include "ui/pages/SignInTests.h"
#include "ui/shell/AppContext.h"

#include <algorithm>
#include <utility>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void ProviderPage::connectSaving()
{
    connectChecks();
    connect(m_signOn, &ProviderSignOn::edited, this, &ProviderPage::onEdited);
    connect(m_saveBar, &SaveBar::saveRequested, this, &ProviderPage::save);
    connect(m_saveBar, &SaveBar::reviewRequested, this, &ProviderPage::review);
    connect(m_saveBar, &SaveBar::discardRequested, this, &ProviderPage::discard);
    connect(m_saveBar, &SaveBar::goToFirstRequested, this, &ProviderPage::goToFirstError);
    connect(m_summary, &ErrorSummary::itemActivated, this, [this](const QString &key) {
        m_tabs->setCurrentIndex(0);
        m_signOn->focusField(key);
    });
    connect(m_save, &ProviderSave::saved, this, &ProviderPage::onSaved);
    connect(m_save, &ProviderSave::failed, this, &ProviderPage::onSaveFailed);
    connect(m_save, &ProviderSave::changedElsewhere, this, &ProviderPage::onChangedElsewhere);
    connect(m_save, &ProviderSave::notSaved, this, [this] {
        setSaving(false);
        m_testAfterSaving = false;
        showProblem(
            {tr("Not saved"),
             tr("%1 still has the old values. Your changes are kept.").arg(m_context.vendorName()),
             {},
             ErrorOffer::TryAgain});
    });
}

bool ProviderPage::isDirty() const
{
    return m_dirty;
}

void ProviderPage::onEdited()
{
    const QStringList changes = m_provider ? m_signOn->changes() : QStringList();
    m_saveBar->setMissing(m_provider ? m_signOn->missing() : QString());
    m_saveBar->setChanges(changes);
    const QList<ErrorSummary::Item> errors = m_signOn->errors();
    m_saveBar->setErrors(static_cast<int>(errors.size()));
    if (!m_summary->items().isEmpty())
        m_summary->setItems(errors);
    const bool dirty = !changes.isEmpty();
    setProperty("dirty", dirty);
    keepTyping();
    if (dirty == m_dirty)
        return;
    m_dirty = dirty;
    Q_EMIT dirtyChanged(dirty);
}

void ProviderPage::discard()
{
    if (m_saving)
        return;
    m_signOn->discard();
    m_testAfterSaving = false;
    m_problem->hide();
    m_summary->setItems({});
    m_saveBar->setErrors(0);
}

void ProviderPage::save()
{
    if (!m_dirty || m_saving || m_waitsForChecks || !m_provider)
        return;
    const QList<ReviewChange> changes = m_signOn->reviewChanges();
    const bool affectsAll =
        std::any_of(changes.begin(), changes.end(),
                    [](const ReviewChange &one) { return one.affectsEverySignIn; });
    afterChecks([this, affectsAll] { affectsAll ? openReview() : beginSave(); });
}

void ProviderPage::review()
{
    if (m_dirty && !m_saving && m_provider)
        afterChecks([this] { openReview(); });
}

void ProviderPage::openReview()
{
    if (!m_provider)
        return;
    const QList<ReviewChange> changes = m_signOn->reviewChanges();
    auto *dialog = new ReviewDialog(m_provider->title(), changes, this);
    dialog->setOthers(std::max(0, m_signOn->settingsCount() - static_cast<int>(changes.size())));
    Session *session = m_context.session();
    if (session && session->stepUp().isConfirmed(u"updateIdp"_s))
        dialog->setConfirmedAt(session->confirmation().confirmedAt);
    if (m_actions->tests().isOffered(*m_provider))
        dialog->offerTest();
    connect(dialog, &ReviewDialog::accepted, this, [this, dialog] {
        m_testAfterSaving = dialog->wantsTest();
        beginSave();
    });
    dialog->open();
}

void ProviderPage::beginSave()
{
    if (m_saving || !m_provider)
        return;
    m_problem->hide();
    if (!m_signOn->validate()) {
        showSummary({});
        return;
    }
    m_summary->setItems({});
    m_savedCount = static_cast<int>(m_signOn->changes().size());
    const QString title = m_provider->title();
    setSaving(true);
    m_save->start(*m_provider, m_signOn->patch(),
                  m_savedCount == 1
                      ? tr("save 1 change to %1").arg(title)
                      : tr("save %n changes to %1", nullptr, m_savedCount).arg(title));
}

void ProviderPage::setPaused(bool paused)
{
    if (!paused || !m_saving) {
        m_saveBar->setPaused({});
        return;
    }
    m_saveBar->setPaused(
        m_savedCount == 1
            ? tr("Paused: saving 1 change to %1").arg(providerTitle())
            : tr("Paused: saving %n changes to %1", nullptr, m_savedCount).arg(providerTitle()));
}

void ProviderPage::setSaving(bool saving)
{
    if (m_saving == saving)
        return;
    m_saving = saving;
    m_saveBar->setSaving(saving);
    m_signOn->setFrozen(saving);
    m_pane->setUiState(saving ? u"saving"_s : u"ready"_s);
}

void ProviderPage::onSaved(const IdentityProvider &provider)
{
    setSaving(false);
    m_typing.drop(m_id);
    showProvider(provider);
    onEdited();
    Q_EMIT changed(provider);
    ToastText text;
    text.title = m_savedCount == 1
        ? tr("Saved 1 change to %1").arg(provider.title())
        : tr("Saved %n changes to %1", nullptr, m_savedCount).arg(provider.title());
    text.text = std::exchange(m_merged, {});
    Q_EMIT toast(text);
    if (std::exchange(m_testAfterSaving, false))
        testSignIn();
}

void ProviderPage::onSaveFailed(const Error &error)
{
    setSaving(false);
    m_testAfterSaving = false; // the next save says for itself
    if (std::holds_alternative<Cancelled>(error))
        return;
    if (const auto *invalid = std::get_if<ValidationFailed>(&error)) {
        showSummary(m_signOn->setServerErrors(invalid->fields));
        return;
    }
    showProblem(wordsFor(error, errorContext(m_context, providerTitle())));
}

void ProviderPage::showProblem(const ErrorWords &words)
{
    m_problem->clearLinks();
    m_problem->setError(words);
    const ErrorContext context = errorContext(m_context, providerTitle());
    const auto link = [&](const QString &name, auto run) {
        Button *button = m_problem->addLink(offerText(words.offer, context));
        button->setObjectName(name);
        connect(button, &Button::clicked, this, run);
    };
    if (words.offer == ErrorOffer::LookAgain) {
        link(u"provider.problem.lookAgain"_s, [this] {
            setSaving(true);
            m_save->lookAgain();
        });
    } else if (words.offer == ErrorOffer::TryAgain) {
        link(u"provider.problem.tryAgain"_s, [this] { m_dirty ? beginSave() : load(); });
    } else if (words.offer == ErrorOffer::BackToList) {
        link(u"provider.problem.back"_s, [this] {
            const QString id = m_id;
            forget();
            Q_EMIT removed(id);
        });
    }
    m_problem->setVisible(!words.title.isEmpty());
}

void ProviderPage::showSummary(const QList<FieldError> &loose)
{
    QList<ErrorSummary::Item> items = m_signOn->errors();
    for (const FieldError &error : loose)
        items.append({{}, error.field, error.message});
    m_tabs->setCurrentIndex(0);
    m_summary->setItems(items);
    m_saveBar->setErrors(static_cast<int>(items.size()));
    goToFirstError();
}

void ProviderPage::goToFirstError()
{
    m_tabs->setCurrentIndex(0);
    m_signOn->focusFirstError();
}

} // namespace orgdesk::ui
