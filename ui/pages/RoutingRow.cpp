#include "ui/pages/RoutingRow.h"

#include "ui/common/Label.h"
#include "ui/common/Spinner.h"
#include "ui/common/StrategyTile.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace orgdesk::ui {

RoutingRow::RoutingRow(const QString &monogram, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox)
    , m_title(label(title))
    , m_helper(wrappedLabel({}, Tone::Muted, FontRole::Small))
    , m_spinner(new Spinner(14))
{
    m_title->setBuddy(m_box);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_helper);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 8);
    row->setSpacing(12);
    row->addWidget(m_box);
    row->addWidget(new StrategyTile(monogram));
    row->addLayout(texts, 1);
    row->addWidget(m_spinner);
    setFocusProxy(m_box);
    setTitle(title);
    m_spinner->hide();
    refresh();
    connect(m_box, &QCheckBox::clicked, this, [this](bool checked) {
        if (m_busy)
            m_box->setChecked(!checked);
        else
            Q_EMIT toggled(checked);
    });
}

void RoutingRow::setTitle(const QString &title)
{
    m_title->setText(title);
    m_box->setAccessibleName(title);
}

void RoutingRow::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

void RoutingRow::setHelper(const QString &text)
{
    m_help = text;
    refresh();
}

void RoutingRow::setGuard(const QString &reason)
{
    m_guard = reason;
    refresh();
}

void RoutingRow::setBusy(bool busy)
{
    m_busy = busy;
    m_spinner->setVisible(busy);
    refresh();
}

void RoutingRow::refresh()
{
    const QString text = m_guard.isEmpty() ? m_help : m_guard;
    m_helper->setText(text);
    m_helper->setVisible(!text.isEmpty());
    m_box->setAccessibleDescription(text);
    // Not disabled while busy: it would lose the focus.
    m_box->setEnabled(m_guard.isEmpty());
    m_box->setAttribute(Qt::WA_TransparentForMouseEvents, m_busy);
}

} // namespace orgdesk::ui
