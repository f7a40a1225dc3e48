#include "ui/common/Card.h"

#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_outer(new QVBoxLayout(this))
    , m_body(new QVBoxLayout)
{
    setProperty("role", u"card"_s);
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_outer->addLayout(m_body, 1);
    m_body->setContentsMargins(15, 15, 15, 15);
    m_body->setSpacing(12);
}

Label *Card::setTitle(const QString &title)
{
    QHBoxLayout *row = header();
    if (!m_title) {
        m_title = label(title, Tone::Normal, FontRole::SectionTitle);
        row->insertWidget(0, m_title);
    }
    m_title->setText(title);
    return m_title;
}

void Card::setTitleWraps()
{
    constexpr int beforeTheGap = 100;
    m_title->setWordWrap(true);
    m_header->setStretchFactor(m_title, beforeTheGap);
}

QHBoxLayout *Card::header()
{
    if (!m_header) {
        m_head = new QFrame;
        m_head->setProperty("role", u"cardHead"_s);
        m_header = new QHBoxLayout(m_head);
        m_header->setContentsMargins(15, 8, 11, 8);
        m_header->setSpacing(8);
        m_header->addStretch(1);
        m_headLine = new HorizontalLine;
        m_outer->insertWidget(0, m_head);
        m_outer->insertWidget(1, m_headLine);
    }
    return m_header;
}

void Card::setFlush(bool flush)
{
    const int margin = flush ? 0 : 15;
    m_body->setContentsMargins(margin, margin, margin, margin);
    m_body->setSpacing(flush ? 0 : 12);
}

void Card::setAlternative(bool alternative)
{
    setProperty("alternative", alternative);
    repolish(this);
}

void Card::setTone(const QString &tone)
{
    for (QWidget *part : {static_cast<QWidget *>(this), static_cast<QWidget *>(m_head),
                          static_cast<QWidget *>(m_headLine)}) {
        if (!part || part->property("tone").toString() == tone)
            continue;
        part->setProperty("tone", tone);
        repolish(part);
    }
}

HorizontalLine::HorizontalLine(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"hr"_s);
    setFixedHeight(1);
}

VerticalLine::VerticalLine(QWidget *parent)
    : QFrame(parent)
{
    setProperty("role", u"vr"_s);
    setFixedWidth(1);
}

} // namespace orgdesk::ui
