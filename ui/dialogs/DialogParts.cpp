#include "ui/dialogs/DialogParts.h"

#include "ui/common/Label.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DialogParts makeDialogParts(QWidget &owner)
{
    DialogParts parts;
    auto *main = new QFrame;
    main->setProperty("role", u"dialogBody"_s);
    parts.body = new QVBoxLayout(main);
    parts.body->setContentsMargins(24, 20, 24, 20);
    parts.body->setSpacing(12);

    auto *footer = new QFrame;
    footer->setProperty("role", u"dialogFooter"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 12, 24, 12);
    parts.buttons = new QDialogButtonBox;
    row->addWidget(parts.buttons);

    auto *outer = new QVBoxLayout(&owner);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(main, 1);
    outer->addWidget(footer);
    return parts;
}

QLayout *pointLine(const QString &markup)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label(u"•"_s, Tone::Secondary), 0, Qt::AlignTop);
    row->addWidget(richLabel(markup), 1);
    return row;
}

} // namespace orgdesk::ui
