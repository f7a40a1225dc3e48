#include "ui/common/Banner.h"

#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QProgressBar>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

Banner::Banner(Tone tone, const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(icon, toneIcon(tone)))
    , m_label(richLabel({}))
    , m_row(new QHBoxLayout(this))
{
    setProperty("role", u"banner"_s);
    setProperty("tone", toneName(tone));
    m_row->setContentsMargins(24, 6, 24, 7);
    m_row->setSpacing(10);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_label, 1);
}

void Banner::setText(const QString &title, const QString &text)
{
    m_title = title;
    m_label->setText(u"<b>%1</b> %2"_s.arg(title.toHtmlEscaped(), text.toHtmlEscaped()));
    setAccessibleName(title + u' ' + text);
}

Button *Banner::addAction(const QString &text, const QString &icon)
{
    Button *button = secondaryButton(text, icon);
    button->setCompact(true);
    m_row->addWidget(button);
    return button;
}

QProgressBar *Banner::progressBar()
{
    if (!m_progress) {
        m_progress = new QProgressBar;
        m_progress->setTextVisible(false);
        m_progress->setFixedWidth(160);
        m_row->insertWidget(2, m_progress);
    }
    return m_progress;
}

void Banner::setProgress(int percent)
{
    progressBar()->setVisible(percent >= 0);
    progressBar()->setValue(percent);
}

} // namespace orgdesk::ui
