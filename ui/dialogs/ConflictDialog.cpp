#include "ui/dialogs/ConflictDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceLine.h"
#include "ui/common/Fonts.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/PlainToolTip.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString orNothing(const QString &value)
{
    return value.isEmpty() ? ConflictDialog::tr("nothing") : value;
}

} // namespace

bool needsChoice(const QList<ConflictField> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const ConflictField &field) {
        return field.who == ConflictField::Who::Both;
    });
}

ConflictDialog::ConflictDialog(const QString &subject, const QList<ConflictField> &fields,
                               QWidget *parent)
    : ActionDialog(u"dialog.conflict"_s, tr("Changed on the server"), parent)
{
    setMinimumWidth(700);
    addHeading({}, Tone::Normal, tr("Someone else changed %1 while you were editing").arg(subject),
               tr("Nothing is saved yet. Choose what to keep for each field."));
    addChoices(fields);
    addMerged(fields);
    addLinks();
    addButtons();
}

void ConflictDialog::addChoices(const QList<ConflictField> &fields)
{
    auto *card = new Card;
    card->setFlush(true);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    auto *head = new QFrame;
    head->setProperty("role", u"tableHead"_s);
    head->setMinimumHeight(lineHeight(FontRole::TableHeader) + 16);
    grid->addWidget(head, 0, 0, 1, 3);
    const auto both = std::count_if(fields.begin(), fields.end(), [](const ConflictField &field) {
        return field.who == ConflictField::Who::Both;
    });
    const QStringList titles{both == 1 ? tr("1 field changed on both sides")
                                       : tr("%n fields changed on both sides", nullptr, int(both)),
                             tr("Your change"), tr("On the server now")};
    for (int column = 0; column < 3; ++column) {
        Label *title = label(titles.at(column), Tone::Secondary, FontRole::TableHeader);
        title->setContentsMargins(column == 0 ? 15 : 6, 0, 6, 0);
        grid->addWidget(title, 0, column, Qt::AlignVCenter);
    }
    int line = 1;
    for (const ConflictField &field : fields) {
        if (field.who != ConflictField::Who::Both)
            continue;
        grid->addWidget(new HorizontalLine, line++, 0, 1, 3);
        addChoice(grid, line++, field);
    }
    card->body()->addLayout(grid);
    card->setVisible(both > 0);
    body()->addWidget(card);
}

void ConflictDialog::addChoice(QGridLayout *grid, int line, const ConflictField &field)
{
    auto *names = new QVBoxLayout;
    names->setContentsMargins(15, 12, 9, 9);
    names->setSpacing(0);
    names->addWidget(label(field.field, Tone::Normal, FontRole::Label));
    names->addWidget(
        wrappedLabel(tr("was %1").arg(orNothing(field.was)), Tone::Muted, FontRole::Small));
    grid->addLayout(names, line, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(this);
    const auto card = [&](const QString &value, const QString &side, const QString &name) {
        auto *choice = new ChoiceLine(orNothing(value));
        choice->setObjectName(u"dialog.conflict.field[%1].%2"_s.arg(field.key, side));
        choice->setAccessibleName(name.arg(field.field, orNothing(value)));
        choice->setToolTip(plainToolTip(value));
        group->addButton(choice);
        auto *place = new QVBoxLayout;
        place->setContentsMargins(6, 10, side == "theirs"_L1 ? 15 : 6, 10);
        place->addWidget(choice);
        grid->addLayout(place, line, side == "theirs"_L1 ? 2 : 1);
        return choice;
    };
    Choice choice{field.key, card(field.mine, u"mine"_s, tr("%1, your change: %2")),
                  card(field.theirs, u"theirs"_s, tr("%1, on the server now: %2"))};
    choice.mine->setChecked(true);
    m_choices << choice;
}

void ConflictDialog::addMerged(const QList<ConflictField> &fields)
{
    bool titled = false;
    for (const ConflictField &field : fields) {
        if (field.who == ConflictField::Who::Both)
            continue;
        if (!titled) {
            Label *title = label(tr("Merged by itself"), Tone::Normal, FontRole::Label);
            title->setContentsMargins(16, 0, 16, 0);
            body()->addWidget(title);
        }
        titled = true;
        const bool theirs = field.who == ConflictField::Who::Theirs;
        const QString value = theirs ? field.theirs : field.mine;
        auto *row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 16, 0);
        row->setSpacing(8);
        row->addWidget(new IconLabel(u"ok"_s, Token::successIcon), 0, Qt::AlignTop);
        row->addWidget(label(field.field), 0, Qt::AlignTop);
        row->addWidget(wrappedLabel(orNothing(value), Tone::Secondary), 1, Qt::AlignTop);
        row->addWidget(label(theirs ? tr("changed on the server") : tr("changed by you"),
                             Tone::Muted, FontRole::Small),
                       0, Qt::AlignTop);
        body()->addLayout(row);
    }
}

void ConflictDialog::addLinks()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const auto add = [&](const QString &text, const QString &name, bool theirs) {
        Button *link = linkButton(text);
        link->setObjectName(name);
        connect(link, &Button::clicked, this, [this, theirs] { chooseAll(theirs); });
        row->addWidget(link);
    };
    add(tr("Keep all of mine"), u"dialog.conflict.keepMine"_s, false);
    add(tr("Keep all from the server"), u"dialog.conflict.keepServer"_s, true);
    row->addStretch(1);
    row->addWidget(label(tr("The server doesn’t say who it was."), Tone::Muted, FontRole::Small));
    body()->addLayout(row);
}

void ConflictDialog::chooseAll(bool theirs)
{
    for (const Choice &choice : std::as_const(m_choices))
        (theirs ? choice.theirs : choice.mine)->setChecked(true);
}

void ConflictDialog::addButtons()
{
    Button *run = primaryButton(tr("Save chosen values"));
    run->setObjectName("dialog.conflict.save"_L1);
    run->setDefault(true);
    Button *back = secondaryButton(tr("Back to editing"));
    back->setObjectName("dialog.conflict.back"_L1);
    buttons()->addButton(run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(back, QDialogButtonBox::RejectRole);
    connect(run, &Button::clicked, this, &ConflictDialog::accept);
    run->setFocus();
}

QStringList ConflictDialog::keptFromServer() const
{
    QStringList keys;
    for (const Choice &choice : m_choices) {
        if (choice.theirs->isChecked())
            keys << choice.key;
    }
    return keys;
}

} // namespace orgdesk::ui
