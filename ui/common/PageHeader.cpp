#include "ui/common/PageHeader.h"

#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(wrappedLabel(title, Tone::Normal, FontRole::PageTitle))
    , m_subtitle(wrappedLabel(subtitle, Tone::Secondary))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_row->addLayout(texts, 1);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setLeading(QWidget *widget)
{
    m_row->insertWidget(0, widget, 0, Qt::AlignTop);
    m_row->insertSpacing(1, 4);
}

void PageHeader::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace orgdesk::ui
