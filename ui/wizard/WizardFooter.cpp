#include "ui/wizard/WizardFooter.h"

#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *footerRow(QWidget *part)
{
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

WizardFooter::WizardFooter(QWidget *parent)
    : QFrame(parent)
    , m_back(secondaryButton(tr("Back")))
    , m_next(primaryButton(tr("Next")))
    , m_cancel(secondaryButton(tr("Cancel")))
    , m_usual(new QWidget)
    , m_paused(new QWidget)
    , m_action(label({}, Tone::Normal, FontRole::BodyStrong))
{
    setProperty("role", u"saveBar"_s);
    setProperty("tone", u"normal"_s);
    m_back->setObjectName(u"wizard.back"_s);
    m_next->setObjectName(u"wizard.next"_s);
    m_cancel->setObjectName(u"wizard.cancel"_s);
    m_paused->setObjectName(u"wizard.paused"_s);
    auto *draft = new IconText(tr("Draft kept on this computer, without secrets"), Tone::Muted);
    draft->setIcon(u"save"_s, Token::textMuted);
    draft->setObjectName(u"wizard.draftNote"_s);

    QHBoxLayout *usual = footerRow(m_usual);
    usual->addWidget(draft, 1, Qt::AlignVCenter);
#if defined(Q_OS_MACOS)
    usual->insertWidget(0, m_cancel);
    usual->addWidget(m_back);
    usual->addWidget(m_next);
#else
    usual->addWidget(m_back);
    usual->addWidget(m_next);
    usual->addSpacing(16);
    usual->addWidget(m_cancel);
#endif
    QHBoxLayout *paused = footerRow(m_paused);
    paused->addWidget(new IconLabel(u"shield"_s, Token::accentText));
    paused->addWidget(m_action);
    paused->addWidget(label(tr("Everything you typed is kept."), Tone::Secondary), 1);
    m_paused->setMinimumHeight(m_next->sizeHint().height()); // nothing jumps
    m_paused->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 10);
    row->addWidget(m_usual);
    row->addWidget(m_paused);
}

void WizardFooter::setPaused(const QString &action)
{
    const bool paused = !action.isEmpty();
    m_action->setText(action);
    m_usual->setVisible(!paused);
    m_paused->setVisible(paused);
    setProperty("tone", paused ? u"info"_s : u"normal"_s);
    repolish(this);
}

} // namespace orgdesk::ui
