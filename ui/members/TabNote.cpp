#include "ui/members/TabNote.h"

#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

QWidget *tabNote(const QString &text)
{
    auto *note = new QWidget;
    auto *row = new QHBoxLayout(note);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"info"_s, Token::textMuted), 0, Qt::AlignTop);
    row->addWidget(wrappedLabel(text, Tone::Secondary), 1);
    return note;
}

} // namespace orgdesk::ui
