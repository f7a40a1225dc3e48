#include "ui/pages/ScimRotation.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckBox.h"
#include "ui/common/Label.h"
#include "ui/common/StepGlyph.h"
#include "ui/dialogs/ScimWords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ScimRotation::ScimRotation(QWidget *parent)
    : QWidget(parent)
    , m_create(secondaryButton(tr("Create token…")))
    , m_entered(new CheckBox)
    , m_revoke(dangerOutlineButton(tr("Revoke…")))
{
    setObjectName("provider.scim.rotation"_L1);
    for (int step = 0; step < 3; ++step) {
        m_glyphs[step] = new StepGlyph(step + 1);
        m_titles[step] = wrappedLabel({});
    }
    m_create->setObjectName("provider.scim.rotation.create"_L1);
    m_create->setAccessibleName(tr("Create the second token…"));
    m_entered->setObjectName("provider.scim.rotation.entered"_L1);
    m_revoke->setObjectName("provider.scim.rotation.revoke"_L1);
    auto *cancel = linkButton(tr("Stop replacing"));
    cancel->setObjectName("provider.scim.rotation.stop"_L1);
    auto *card = new Card;
    card->setTitle(tr("Replace the token without a gap"));
    card->header()->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    const QList<QWidget *> parts{m_create, m_entered, m_revoke};
    for (int step = 0; step < 3; ++step) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(m_glyphs[step]);
        row->addWidget(m_titles[step], 1);
        row->addWidget(parts.at(step));
        card->body()->addLayout(row);
    }
    connect(cancel, &Button::clicked, this, &ScimRotation::end);
    connect(m_create, &Button::clicked, this, &ScimRotation::createRequested);
    connect(m_entered, &QCheckBox::toggled, this, &ScimRotation::refreshSteps);
    connect(m_revoke, &Button::clicked, this, [this] { Q_EMIT revokeRequested(m_old); });
    hide();
}

void ScimRotation::begin(const QString &oldToken, const QString &type)
{
    m_old = oldToken;
    m_isCreated = false;
    m_entered->setChecked(false);
    m_titles[0]->setText(
        tr("Create a second token. %1 keeps working meanwhile.").arg(shortTokenId(oldToken)));
    m_titles[1]->setText(
        tr("Enter it in the provisioning settings of %1 and test it there.").arg(type));
    m_entered->setText(tr("%1 uses the new token").arg(type));
    m_titles[2]->setText(tr("Revoke %1. Nothing uses it any more.").arg(shortTokenId(oldToken)));
    m_revoke->setAccessibleName(tr("Revoke %1…").arg(shortTokenId(oldToken)));
    refreshSteps();
    setVisible(true);
    m_create->setFocus(Qt::OtherFocusReason);
}

void ScimRotation::setCreated()
{
    if (m_old.isEmpty())
        return;
    m_isCreated = true;
    refreshSteps();
}

void ScimRotation::refresh(const QStringList &tokens)
{
    if (!m_old.isEmpty() && !tokens.contains(m_old))
        end();
}

void ScimRotation::end()
{
    m_old.clear();
    hide();
}

void ScimRotation::refreshSteps()
{
    const bool entered = m_entered->isChecked();
    m_glyphs[0]->setState(m_isCreated ? StepState::Done : StepState::Active);
    m_glyphs[1]->setState(!m_isCreated  ? StepState::Todo
                              : entered ? StepState::Done
                                        : StepState::Active);
    m_glyphs[2]->setState(m_isCreated && entered ? StepState::Active : StepState::Todo);
    m_create->setEnabled(!m_isCreated);
    m_entered->setEnabled(m_isCreated);
    m_revoke->setEnabled(m_isCreated && entered);
}

} // namespace orgdesk::ui
