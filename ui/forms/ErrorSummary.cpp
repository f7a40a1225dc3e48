#include "ui/forms/ErrorSummary.h"

#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/NoteFrame.h"

#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

ErrorSummary::ErrorSummary(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteFrame(Tone::Danger))
{
    setObjectName("form.errorSummary"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_note);
    hide();
}

QString ErrorSummary::title() const
{
    return m_items.isEmpty() ? QString() : m_note->title();
}

void ErrorSummary::setItems(const QList<Item> &items)
{
    if (m_items == items)
        return;
    m_items = items;
    m_offered = false;
    m_note->clearLinks();
    setVisible(!items.isEmpty());
    if (items.isEmpty())
        return;
    m_note->setTitle(items.size() == 1 ? tr("1 field needs attention before saving")
                                       : tr("%n fields need attention before saving", nullptr,
                                            static_cast<int>(items.size())));
    QStringList loose;
    for (const Item &item : items) {
        const QString text =
            item.label.isEmpty() ? item.text : tr("%1: %2").arg(item.label, item.text);
        if (item.key.isEmpty()) {
            loose << text;
            continue;
        }
        Button *link = m_note->addLink(QString(text).replace(u'&', "&&"_L1));
        link->setObjectName(u"form.errorSummary.item[%1]"_s.arg(item.key));
        connect(link, &Button::clicked, this,
                [this, key = item.key] { Q_EMIT itemActivated(key); });
    }
    m_note->setText(loose.join(u'\n'));
    announce(this, m_note->title());
}

void ErrorSummary::offerContinue(const QString &text)
{
    if (text.isEmpty() || m_items.isEmpty() || m_offered)
        return;
    m_offered = true;
    Button *link = m_note->addLink(text);
    link->setObjectName("form.errorSummary.continue"_L1);
    connect(link, &Button::clicked, this, &ErrorSummary::continueRequested);
}

} // namespace orgdesk::ui
