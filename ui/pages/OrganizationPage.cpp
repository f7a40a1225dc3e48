#include "ui/pages/OrganizationPage.h"

#include "myorg/MyOrganizationApi.h"
#include "session/Permissions.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CopyField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/LoginPreview.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SaveBar.h"
#include "ui/common/Segment.h"
#include "ui/common/StatePane.h"
#include "ui/dialogs/ChangeNameDialog.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/LogoLoader.h"
#include "ui/pages/OrganizationForm.h"
#include "ui/pages/PermissionNote.h"
#include "ui/pages/Refusals.h"
#include "ui/shell/AppContext.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QResizeEvent>
#include <QScrollArea>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int stackedBelow = 740; // page width; the window is 212 px wider

} // namespace

OrganizationPage::OrganizationPage(AppContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_header(new PageHeader(tr("Organization"),
                              tr("What people see when they sign in to your organization.")))
    , m_id(new CopyField(tr("Organization ID"), {}, CopyField::Look::Inline))
    , m_pane(new StatePane(this))
    , m_form(new OrganizationForm)
    , m_note(new NoteFrame(Tone::Danger))
    , m_restored(new NoteFrame(Tone::Info))
    , m_typing(context, FormDraft::organizationChanges())
    , m_access(new PermissionNote(context, u"org.access"_s))
    , m_preview(new LoginPreview)
    , m_previewMode(new Segment)
    , m_logos(new LogoLoader(context, this))
    , m_saveBar(new SaveBar)
{
    setObjectName(u"org.page"_s);
    m_id->setObjectNames(u"org.id"_s);
    m_note->setObjectName(u"org.note"_s);
    m_preview->setObjectName(u"org.preview"_s);
    m_previewMode->setObjectName(u"org.preview.mode"_s);
    m_header->addTrailing(label(tr("ID"), Tone::Muted));
    m_header->addTrailing(m_id);
    m_note->hide();
    m_restored->setObjectName(u"org.restored"_s);
    m_restored->hide();

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 18, 24, 20);
    inner->setSpacing(16);
    inner->addWidget(m_header);
    inner->addWidget(m_restored);
    inner->addWidget(m_note);
    inner->addWidget(m_access);
    inner->addWidget(m_pane, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_saveBar);

    m_pane->setReadyWidget(makeBody());
    connect(m_pane, &StatePane::retryRequested, this, &OrganizationPage::refresh);
    answerOffers(*m_pane, m_context);
    connect(&m_context, &AppContext::permissionsChanged, this, &OrganizationPage::refreshAccess);
    connect(m_form, &OrganizationForm::changed, this, &OrganizationPage::onChanged);
    connect(m_form, &OrganizationForm::changeNameRequested, this, &OrganizationPage::askForName);
    connect(m_form, &OrganizationForm::openLogoRequested, this,
            [](const QString &address) { QDesktopServices::openUrl(QUrl(address)); });
    connect(m_saveBar, &SaveBar::saveRequested, this, &OrganizationPage::save);
    connect(m_saveBar, &SaveBar::reviewRequested, this, &OrganizationPage::review);
    connect(m_saveBar, &SaveBar::discardRequested, this, &OrganizationPage::discard);
    connect(m_saveBar, &SaveBar::goToFirstRequested, m_form, &OrganizationForm::focusFirstError);
    connect(m_previewMode, &Segment::chosen, this, [this] { refreshPreview(); });
    connect(m_logos, &LogoLoader::found, this, &OrganizationPage::refreshPreview);
}

QWidget *OrganizationPage::makeBody()
{
    auto *formCard = new Card;
    formCard->body()->addWidget(m_form);

    auto *previewCard = new Card;
    previewCard->setTitle(tr("Login box preview"));
    previewCard->setTitleWraps();
    previewCard->setFlush(true);
    m_previewMode->add(u"changed"_s, tr("Changed"));
    m_previewMode->add(u"current"_s, tr("Current"));
    previewCard->header()->addWidget(m_previewMode);
    previewCard->body()->addWidget(m_preview, 1);
    auto *hint = new IconText(tr("Approximate. %1’s own page template decides the final layout.")
                                  .arg(m_context.vendorName()),
                              Tone::Muted);
    hint->setIcon(u"info"_s, Token::textMuted);
    hint->setContentsMargins(16, 8, 16, 8);
    previewCard->body()->addWidget(hint);
    m_previewCard = previewCard;

    auto *body = new QWidget;
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(formCard, 45);
    row->addWidget(previewCard, 55);
    return body;
}

void OrganizationPage::refresh()
{
    // An answer that comes while a save runs would open the form, and the save's answer would then
    // overwrite what is typed.
    if (!m_context.api() || m_saving)
        return;
    m_pane->setErrorContext(errorContext(m_context, tr("the organization", "couldn't load …")));
    if (const auto missing = permissionError(m_context, u"getDetails"_s)) {
        onFailed(*missing);
        return;
    }
    if (!m_loaded)
        m_pane->setState(PageLoading{});
    const int generation = m_generation;
    onResult(m_context.reading()->organization().details(), this,
             [this, generation](const Result<OrganizationDetails> &result) {
                 if (generation != m_generation)
                     return;
                 if (result)
                     onLoaded(*result);
                 else
                     explain(result.error());
             });
}

void OrganizationPage::explain(const Error &error)
{
    const int generation = m_generation;
    onResult(explainedFailure(m_context, error, this), this,
             [this, generation](const Result<Done> &explained) {
                 if (generation == m_generation)
                     onFailed(explained.error());
             });
}

void OrganizationPage::onFailed(const Error &error)
{
    if (m_loaded)
        showSaveError(error);
    else
        m_pane->setState(PageFailed{error});
}

void OrganizationPage::forget()
{
    ++m_generation; // answers that are on their way belong to somebody else's organization
    m_loaded = false;
    m_savedCount = 0;
    setSaving(false);
    m_form->setStored({});
    m_note->hide();
    m_restored->hide();
    m_pane->setState(PageLoading{});
    onChanged();
}

void OrganizationPage::onLoaded(const OrganizationDetails &details)
{
    // With unsaved changes the state they started from stays: saving compares it with the server.
    const bool first = !m_loaded;
    if (first || !m_dirty)
        m_form->setStored(details);
    m_loaded = true;
    m_id->setValue(details.id);
    m_pane->setState(PageReady{});
    if (std::exchange(m_noteEnds, false))
        m_note->hide();
    if (first)
        restoreTyping();
    onChanged();
    refreshAccess();
    Q_EMIT loaded(details);
}

void OrganizationPage::setProviders(const QStringList &titles)
{
    m_providers = titles;
    refreshPreview();
}

void OrganizationPage::onChanged()
{
    const QStringList changes = m_loaded ? m_form->changedLabels() : QStringList();
    m_saveBar->setChanges(changes);
    m_saveBar->setErrors(m_form->errorCount());
    const bool dirty = !changes.isEmpty();
    setProperty("dirty", dirty);
    keepTyping();
    if (dirty != m_dirty) {
        m_dirty = dirty;
        Q_EMIT dirtyChanged(dirty);
    }
    refreshPreview();
}

void OrganizationPage::refreshPreview()
{
    const OrganizationDetails details =
        m_previewMode->current() == u"current" ? m_form->stored() : m_form->edited();
    LoginPreview::Branding branding;
    branding.displayName = details.displayName;
    branding.vendor = m_context.vendorName();
    branding.primary = QColor(details.primaryColor);
    branding.background = QColor(details.pageBackground);
    branding.providers = m_providers;
    if (const auto logo = m_logos->finding(details.logoUrl).logo)
        branding.logo = QPixmap::fromImage(logo->image);
    m_preview->setBranding(branding);
    m_logos->want(details.logoUrl);
    const LogoLoader::Finding edited = m_logos->finding(m_form->edited().logoUrl);
    m_form->showLogoFinding(edited.good, edited.warning);
}

QString OrganizationPage::dirtySubject() const
{
    return m_context.organizationTitle();
}

bool OrganizationPage::isDirty() const
{
    return m_dirty;
}

void OrganizationPage::discard()
{
    m_form->setStored(m_form->stored());
    m_note->hide();
    onChanged();
    m_form->focusFirst();
}

void OrganizationPage::focusFirst()
{
    m_form->focusFirst();
}

void OrganizationPage::askForName()
{
    auto *dialog = new ChangeNameDialog(m_form->stored().displayName, m_form->edited().name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeNameDialog::nameChosen, m_form, &OrganizationForm::setName);
    dialog->open();
}

void OrganizationPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_previewCard)
        return;
    auto *row = qobject_cast<QBoxLayout *>(m_previewCard->parentWidget()->layout());
    const bool stacked = width() < stackedBelow;
    row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_saveBar->setNarrow(stacked);
}

} // namespace orgdesk::ui
