#include "ui/common/SaveBar.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Motion.h"
#include "ui/common/OrgDeskStyle.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownNames = 3;

} // namespace

SaveBar::SaveBar(QWidget *parent)
    : QFrame(parent)
    , m_dot(new StatusDot({}, Tone::Warning))
    , m_icon(new IconLabel({}, Token::text))
    , m_summary(label({}, Tone::Normal, FontRole::BodyStrong))
    , m_names(new ElidedLabel({}, Tone::Muted))
    , m_goToFirst(linkButton(tr("Go to first")))
    , m_review(linkButton(tr("Review changes…")))
    , m_save(primaryButton(tr("Save")))
    , m_discard(secondaryButton(tr("Discard")))
{
    setProperty("role", u"saveBar"_s);
    setProperty("tone", u"normal"_s);
    setMinimumHeight(controlHeight(this) + 20);
    auto *box = new QDialogButtonBox;
    box->addButton(m_save, QDialogButtonBox::AcceptRole);
    box->addButton(m_discard, QDialogButtonBox::DestructiveRole);
    m_buttons = box;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 1, 24, 0);
    row->setSpacing(8);
    row->addWidget(m_dot);
    row->addWidget(m_icon);
    row->addWidget(m_summary);
    row->addWidget(m_names, 1);
    row->addWidget(m_goToFirst);
    row->addWidget(m_review);
    row->addSpacing(8);
    row->addWidget(m_buttons);
    m_summary->setObjectName(u"saveBar.summary"_s);
    m_names->setObjectName(u"saveBar.names"_s);
    m_review->setObjectName(u"saveBar.review"_s);
    m_save->setObjectName(u"saveBar.save"_s);
    m_discard->setObjectName(u"saveBar.discard"_s);
    m_goToFirst->setObjectName(u"saveBar.goToFirst"_s);
    m_dot->setObjectName(u"saveBar.dot"_s);
    m_icon->setObjectName(u"saveBar.icon"_s);
    m_buttons->setObjectName(u"saveBar.buttons"_s);
    connect(m_save, &Button::clicked, this, &SaveBar::saveRequested);
    connect(m_discard, &Button::clicked, this, &SaveBar::discardRequested);
    connect(m_review, &Button::clicked, this, &SaveBar::reviewRequested);
    connect(m_goToFirst, &Button::clicked, this, &SaveBar::goToFirstRequested);
    hide();
    refresh();
}

void SaveBar::setChanges(const QStringList &fields)
{
    m_changes = fields;
    refresh();
}

void SaveBar::setMissing(const QString &missing)
{
    m_missing = missing;
    refresh();
}

void SaveBar::setErrors(int count)
{
    if (m_errors == count)
        return;
    m_errors = count;
    refresh();
    if (count > 0)
        announce(this, tr("%n fields need attention before saving", nullptr, count));
}

void SaveBar::setSaving(bool saving, const QString &busy)
{
    m_saving = saving;
    m_save->setBusy(saving, busy.isEmpty() ? tr("Saving…") : busy);
    m_discard->setEnabled(!saving);
    m_review->setEnabled(!saving);
}

void SaveBar::setPaused(const QString &action)
{
    m_paused = action;
    refresh();
}

void SaveBar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

void SaveBar::setGuard(const QString &reason)
{
    m_save->setGuard(reason);
}

QString SaveBar::names() const
{
    if (m_narrow)
        return m_missing;
    const QString listed = m_changes.mid(0, shownNames).join(u", "_s);
    const qsizetype more = m_changes.size() - shownNames;
    const QString all = more > 0 ? tr("%1 and %2 more").arg(listed).arg(more) : listed;
    return m_missing.isEmpty()
        ? all
        : tr("%1. %2", "changed fields. What is missing").arg(all, m_missing);
}

void SaveBar::refresh()
{
    const int count = static_cast<int>(m_changes.size());
    const QString changed =
        count == 1 ? tr("1 unsaved change") : tr("%n unsaved changes", nullptr, count);
    if (isPaused()) {
        m_summary->setText(m_paused);
        m_names->setText(tr("Everything you typed is kept."));
        m_icon->setIcon(u"shield"_s, Token::accentText);
    } else if (m_errors > 0) {
        m_summary->setText(m_errors == 1 ? tr("1 field needs attention")
                                         : tr("%n fields need attention", nullptr, m_errors));
        m_names->setText(changed);
        m_icon->setIcon(u"fail"_s, Token::dangerIcon);
    } else {
        m_summary->setText(changed);
        m_names->setText(names());
    }
    const bool withIcon = isPaused() || m_errors > 0;
    m_icon->setVisible(withIcon);
    m_dot->setVisible(!withIcon);
    m_buttons->setVisible(!isPaused());
    m_review->setVisible(!isPaused() && m_errors == 0);
    m_goToFirst->setVisible(!isPaused() && m_errors > 0);
    const QString tone = isPaused() ? u"info"_s : u"normal"_s;
    if (property("tone").toString() != tone) {
        setProperty("tone", tone);
        repolish(this);
    }
    setAccessibleName(m_summary->text() + u' ' + m_names->text());
    motion::setShown(this, count > 0 || isPaused());
}

} // namespace orgdesk::ui
