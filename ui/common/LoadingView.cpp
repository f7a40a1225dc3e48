#include "ui/common/LoadingView.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Skeleton.h"
#include "ui/common/Spinner.h"

#include <QHBoxLayout>
#include <QTimer>

#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

LoadingView::LoadingView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_skeleton(new Skeleton(Skeleton::Shape::Form))
    , m_slow(new QWidget)
    , m_text(label(tr("Still waiting…"), Tone::Secondary))
    , m_cancel(secondaryButton(tr("Cancel")))
    , m_timer(new QTimer(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(m_skeleton, 1);
    m_column->addWidget(m_slow);
    connect(m_cancel, &QPushButton::clicked, this, &LoadingView::canceled);
    auto *row = new QHBoxLayout(m_slow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addStretch();
    row->addWidget(new Spinner);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    row->addStretch();
    m_slow->hide();
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::seconds(10));
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_slow->show();
        announce(m_text, m_text->text());
    });
}

void LoadingView::setSkeleton(QWidget *skeleton)
{
    m_column->insertWidget(0, skeleton, 1);
    delete m_skeleton;
    m_skeleton = skeleton;
}

void LoadingView::setVendor(const QString &vendor)
{
    m_text->setText(vendor.isEmpty() ? tr("Still waiting…")
                                     : tr("Still waiting for %1…").arg(vendor));
}

void LoadingView::setArea(const QString &area)
{
    m_cancel->setObjectName(area + u".cancelLoading"_s);
}

void LoadingView::setPatience(std::chrono::milliseconds patience)
{
    m_timer->setInterval(patience);
}

void LoadingView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer->start();
}

void LoadingView::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    m_slow->hide();
    QWidget::hideEvent(event);
}

} // namespace orgdesk::ui
