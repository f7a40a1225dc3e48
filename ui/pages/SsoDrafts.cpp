#include "ui/pages/SsoDrafts.h"

#include "store/Drafts.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/PlainMessage.h"
#include "ui/pages/FormDraft.h"
#include "ui/shell/AppContext.h"
#include "ui/wizard/WizardDraft.h"

#include <QHBoxLayout>
#include <QMessageBox>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

SsoDrafts::SsoDrafts(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName("sso.drafts"_L1);
    setAccessibleName(tr("Drafts"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    connect(&context.drafts(), &Drafts::changed, this, &SsoDrafts::refresh);
    refresh();
}

void SsoDrafts::setOrganization(const QString &organizationId)
{
    m_organizationId = organizationId;
    refresh();
}

void SsoDrafts::refresh()
{
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // one of its buttons may be what brought us here
    }
    m_rows.clear();
    if (!m_organizationId.isEmpty()) {
        for (const Draft &draft : m_context.drafts().all(m_organizationId)) {
            const int number = static_cast<int>(m_rows.size()) + 1;
            if (draft.kind == FormDraft::providerChanges())
                addUnsaved(draft, number);
            else if (draft.kind == WizardDraft::kind())
                addDraft(draft, number);
        }
    }
    setVisible(!m_rows.isEmpty());
}

void SsoDrafts::addUnsaved(const Draft &draft, int number)
{
    const QString title = draft.values.value(FormDraft::titleKey());
    const QString object = draft.values.value(FormDraft::objectKey());
    Button *go = addRow(draft.id, number, title, tr("Unsaved changes: %1").arg(title));
    connect(go, &Button::clicked, this, [this, object] { Q_EMIT openRequested(object); });
}

void SsoDrafts::addDraft(const Draft &draft, int number)
{
    const WizardDraft content = WizardDraft::from(draft);
    const QString typed = content.details.value(u"displayName"_s);
    const QString title = typed.isEmpty() ? strategyName(content.strategy) : typed;
    Button *go = addRow(draft.id, number, title,
                        tr("Draft: %1, step %2 of 4").arg(title).arg(content.step + 1));
    connect(go, &Button::clicked, this, [this, id = draft.id] { Q_EMIT resumeRequested(id); });
}

Button *SsoDrafts::addRow(const QString &id, int number, const QString &title, const QString &text)
{
    auto *go = linkButton(tr("Continue"));
    auto *discard = linkButton(tr("Discard"));
    go->setObjectName(u"sso.draft[%1].continue"_s.arg(number));
    discard->setObjectName(u"sso.draft[%1].discard"_s.arg(number));
    go->setAccessibleName(tr("Continue %1").arg(title));
    discard->setAccessibleName(tr("Discard %1").arg(title));

    auto *card = new Card;
    card->setAlternative(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"edit"_s, Token::textMuted));
    row->addWidget(label(text));
    row->addStretch();
    row->addWidget(go);
    row->addWidget(discard);
    card->body()->addLayout(row);
    m_column->addWidget(card);
    m_rows << card;
    connect(discard, &Button::clicked, this, [this, id, title] { askToDiscard(id, title); });
    return go;
}

void SsoDrafts::askToDiscard(const QString &draftId, const QString &title)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard this draft?"),
                                tr("Discard the draft “%1”? This can’t be undone.").arg(title),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName("dialog.discardDraft"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    showAsPlainText(*box);
    connect(box, &QMessageBox::finished, this, [this, draftId](int button) {
        if (button != QMessageBox::Discard)
            return;
        onResult(m_context.drafts().remove(draftId), this, [this](const Result<Done> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
    });
    box->open();
}

} // namespace orgdesk::ui
