#include "ui/pages/SsoDrafts.h"

#include "store/Drafts.h"
#include "strategies/Strategy.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
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
        for (const Draft &draft : m_context.drafts().all(m_organizationId))
            addRow(draft, static_cast<int>(m_rows.size()) + 1);
    }
    setVisible(!m_rows.isEmpty());
}

void SsoDrafts::addRow(const Draft &draft, int number)
{
    const WizardDraft content = WizardDraft::from(draft);
    const QString typed = content.details.value(u"displayName"_s);
    const QString title = typed.isEmpty() ? strategyName(content.strategy) : typed;
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
    row->addWidget(label(tr("Draft: %1, step %2 of 4").arg(title).arg(content.step + 1)));
    row->addStretch();
    row->addWidget(go);
    row->addWidget(discard);
    card->body()->addLayout(row);
    m_column->addWidget(card);
    m_rows << card;
    connect(go, &Button::clicked, this, [this, id = draft.id] { Q_EMIT resumeRequested(id); });
    connect(discard, &Button::clicked, this,
            [this, id = draft.id, title] { askToDiscard(id, title); });
}

void SsoDrafts::askToDiscard(const QString &draftId, const QString &title)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Discard this draft?"),
                                tr("Discard the draft “%1”? This can’t be undone.").arg(title),
                                QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName("dialog.discardDraft"_L1);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
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
