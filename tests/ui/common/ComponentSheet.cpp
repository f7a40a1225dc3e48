#include "ui/common/ComponentSheet.h"

#include "ui/common/Avatar.h"
#include "ui/common/Banner.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckRow.h"
#include "ui/common/Chip.h"
#include "ui/common/ChoiceCard.h"
#include "ui/common/ColorField.h"
#include "ui/common/CopyField.h"
#include "ui/common/Disclosure.h"
#include "ui/common/FieldRow.h"
#include "ui/common/IconLabel.h"
#include "ui/common/InlineAction.h"
#include "ui/common/Label.h"
#include "ui/common/LoginPreview.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SaveBar.h"
#include "ui/common/SecretEdit.h"
#include "ui/common/Segment.h"
#include "ui/common/Skeleton.h"
#include "ui/common/Spinner.h"
#include "ui/common/StepList.h"
#include "ui/common/Stepper.h"
#include "ui/common/StrategyTile.h"
#include "ui/common/Switch.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QTabBar>
#include <QVBoxLayout>

namespace orgdesk::test {

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *rowOf(const QList<QWidget *> &widgets, int spacing = 12)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return row;
}

Card *cardOf(const QString &title, const QList<QLayout *> &rows)
{
    auto *card = new Card;
    card->body()->addWidget(label(title, Tone::Muted, FontRole::Label));
    for (QLayout *row : rows)
        card->body()->addLayout(row);
    card->body()->addStretch(1);
    return card;
}

template<class Widget>
Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

template<class Box>
Box *checked(Box *box)
{
    box->setChecked(true);
    return box;
}

Card *buttons()
{
    Button *guarded = primaryButton(u"Invite people…"_s);
    guarded->setGuard(u"Fieldnote has not granted this."_s);
    Button *busy = primaryButton(u"Create provider"_s);
    busy->setBusy(true, u"Creating…"_s);
    Button *compact = secondaryButton(u"Compact"_s);
    compact->setCompact(true);
    Button *copy = secondaryButton(u"Copy"_s, u"copy"_s);
    copy->setCompact(true);
    auto *first = secondaryButton(u"Discard"_s);
    first->setObjectName(u"sheet.focused"_s);
    return cardOf(u"Buttons"_s,
                  {rowOf({primaryButton(u"Save"_s), disabled(primaryButton(u"Save"_s)), first,
                          linkButton(u"Review…"_s)}),
                   rowOf({dangerButton(u"Delete"_s), dangerOutlineButton(u"Detach…"_s), copy,
                          iconButton(u"more"_s, u"More actions"_s, true), compact}),
                   rowOf({primaryButton(u"Add provider"_s, u"plus"_s), guarded, busy})});
}

Card *choices()
{
    auto *mixed = new QCheckBox(u"Mixed"_s);
    mixed->setTristate(true);
    mixed->setCheckState(Qt::PartiallyChecked);
    auto *segment = new Segment;
    segment->add(u"all"_s, u"All"_s);
    segment->add(u"attention"_s, u"Needs attention"_s);
    segment->setCount(u"all"_s, 7);
    segment->setCount(u"attention"_s, 3);
    auto *combo = new QComboBox;
    combo->addItems({u"HTTP-Redirect"_s, u"HTTP-POST"_s});
    return cardOf(u"Choices"_s,
                  {rowOf({checked(new QCheckBox(u"On"_s)), new QCheckBox(u"Off"_s), mixed,
                          disabled(checked(new QCheckBox(u"Disabled"_s))),
                          checked(new QRadioButton(u"On"_s)), new QRadioButton(u"Off"_s)}),
                   rowOf({checked(new Switch), label(u"Enabled"_s), new Switch,
                          label(u"Disabled"_s), segment}),
                   rowOf({combo, disabled([] {
                              auto *other = new QComboBox;
                              other->addItem(u"Off"_s);
                              return other;
                          }())})});
}

QLineEdit *mono(const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setFont(font(FontRole::Mono));
    return edit;
}

Card *fields()
{
    auto *rest = new FieldRow(u"Rest"_s, mono(u"halden.okta.example"_s));
    rest->setDirty(true);
    auto *error = new FieldRow(u"Error"_s, mono(u"http://idp.depot.example"_s));
    error->setError(u"Must start with https://."_s, u"Reported by Fieldnote."_s);
    auto *readOnlyEdit = mono(u"halden-freight"_s);
    readOnlyEdit->setReadOnly(true);
    addInlineLink(readOnlyEdit, u"Change…"_s);
    auto *readOnly = new FieldRow(u"Read-only"_s, readOnlyEdit);
    readOnly->setHelper(u"Can’t be changed."_s);
    auto *good = new FieldRow(u"Checked"_s, mono(u"halden-okta"_s));
    good->setGood(u"Available"_s);
    auto *copy = new FieldRow(u"Copy field"_s,
                              new CopyField(u"entity ID"_s, u"urn:auth0:fieldnote:depot-saml"_s));
    auto *color = new ColorField(u"primary color"_s);
    color->setText(u"#C75B12"_s);
    auto *colorRow = new FieldRow(u"Primary color"_s, color);
    auto *secret = new SecretEdit(u"client secret"_s);
    secret->setText(u"not a real secret"_s);
    auto *secretRow = new FieldRow(u"Client secret"_s, secret);
    secretRow->setLabelNote(u"needed again"_s, Tone::Warning);
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search name, domain or ID"_s);
    makeSearchField(search, u"Ctrl+F"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    const QList<QWidget *> cells{
        rest,
        new FieldRow(u"Search"_s, search),
        error,
        readOnly,
        good,
        copy,
        colorRow,
        secretRow,
        new CheckRow(u"Show a button on the login page"_s,
                     u"Without a button, people reach it by domain."_s),
        new CopyField(u"connection ID"_s, u"con_4kQz81TnWc0PzR2e"_s, CopyField::Look::Compact)};
    for (int index = 0; index < cells.size(); ++index)
        grid->addWidget(cells.at(index), index / 2, index % 2, Qt::AlignTop);
    return cardOf(u"Fields"_s, {grid});
}

Card *status()
{
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(62);
    progress->setFixedWidth(120);
    auto *icons = new QVBoxLayout;
    icons->addWidget(new IconText(u"Healthy"_s, Tone::Success));
    icons->addWidget(new IconText(u"Certificate: 12 days left"_s, Tone::Warning));
    icons->addWidget(new IconText(u"Certificate expired"_s, Tone::Danger));
    icons->addWidget(new IconText(u"Not set up"_s, Tone::Neutral));
    return cardOf(u"Status"_s,
                  {rowOf({new Chip(u"Verified"_s, Tone::Success, u"check"_s),
                          new Chip(u"12 days left"_s, Tone::Warning, u"clock"_s),
                          new Chip(u"Failed"_s, Tone::Danger, u"fail"_s),
                          new Chip(u"3 of 10"_s, Tone::Info), new Chip(u"+1"_s)},
                         8),
                   icons,
                   rowOf({new StatusDot(u"Enabled"_s),
                          new StatusDot(u"Disabled"_s, Tone::Muted, StatusDot::Dot::Hollow),
                          new Spinner, progress}),
                   rowOf({new Avatar(u"Halden Freight"_s, Avatar::Shape::Square),
                          new Avatar(u"Mara Lindqvist"_s, Avatar::Shape::Circle), new AppMark(24),
                          new StrategyTile(u"Ok"_s), new StrategyTile(u"<>"_s),
                          new StrategyTile(u"En"_s, StrategyTile::Size::Large)})});
}

Card *messages()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    auto *warning = new NoteFrame(Tone::Warning, u"Button text is hard to read: 4.3 : 1"_s,
                                  u"Use #BD5711 to reach 4.6 : 1"_s);
    warning->addAction(u"Use it"_s);
    column->addWidget(warning);
    auto *danger = new NoteFrame(Tone::Danger, u"3 fields need attention before saving"_s);
    danger->addLink(u"Sign-in address: must start with https://"_s);
    danger->addLink(u"Display name: already used by another provider"_s);
    column->addWidget(danger);
    column->addWidget(new NoteFrame(Tone::Success, u"freight.example is yours"_s));
    column->addWidget(new NoteFrame(Tone::Info, u"halden.example is routed to two providers"_s));
    column->addWidget(new NoteFrame(Tone::Neutral, u"Managed by Fieldnote."_s));
    auto *details = new Disclosure(u"Technical details"_s, Disclosure::Look::Framed);
    details->setTrailing(linkButton(u"Copy"_s));
    details->setContent(wrappedLabel(u"access_denied: Client is not authorized"_s, Tone::Secondary,
                                     FontRole::Mono));
    details->setOpen(true);
    column->addWidget(details);
    auto *more = new Disclosure(u"More options"_s);
    more->setHint(u"Icon address"_s);
    column->addWidget(more);
    return cardOf(u"Messages"_s, {column});
}

Card *type()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label(u"Page title 20 / 28, 600"_s, Tone::Normal, FontRole::PageTitle));
    column->addWidget(label(u"Dialog title 16 / 22, 600"_s, Tone::Normal, FontRole::DialogTitle));
    column->addWidget(label(u"Section title 14 / 20, 600"_s, Tone::Normal, FontRole::SectionTitle));
    column->addWidget(label(u"Body 13 / 18, 400"_s));
    column->addWidget(label(u"Small 12 / 16, muted"_s, Tone::Muted, FontRole::Small));
    column->addWidget(label(u"Mono con_4kQz81TnWc0PzR2e"_s, Tone::Normal, FontRole::Mono));
    auto *steps = new StepList;
    steps->setSteps(
        {{u"Browser opened"_s, StepState::Done, {}},
         {u"Waiting for you to sign in"_s, StepState::Active, u"This request ends in 4:32"_s},
         {u"Check what you may manage at Halden Freight"_s, StepState::Todo, {}}});
    column->addWidget(steps);
    return cardOf(u"Type"_s, {column});
}

Card *wizard()
{
    auto *stepper = new Stepper({u"Type"_s, u"Details"_s, u"Configure"_s, u"Review"_s});
    stepper->setCurrent(1);
    auto *row = new QHBoxLayout;
    auto *okta = new ChoiceCard(u"Okta"_s, u"Sign in with Okta Workforce"_s,
                                u"OpenID Connect, about 10 min"_s);
    okta->setMonogram(u"Ok"_s);
    okta->setChecked(true);
    auto *saml = new ChoiceCard(u"Custom SAML"_s, u"Any other SAML 2.0 provider"_s,
                                u"SAML 2.0, about 15 min"_s);
    saml->setMonogram(u"<>"_s);
    row->addWidget(okta);
    row->addWidget(saml);
    auto *tabs = new QTabBar;
    for (const QString &tab : {u"Sign-on"_s, u"Attributes"_s, u"Danger zone"_s})
        tabs->addTab(tab);
    return cardOf(u"Wizard"_s, {rowOf({stepper}), row, rowOf({tabs})});
}

Card *preview()
{
    auto *card = new Card;
    card->setTitle(u"Login box preview"_s);
    auto *mode = new Segment;
    mode->add(u"changed"_s, u"Changed"_s);
    mode->add(u"current"_s, u"Current"_s);
    card->header()->addWidget(mode);
    card->setFlush(true);
    auto *painted = new LoginPreview;
    painted->setBranding({u"Halden Freight Group"_s,
                          u"Fieldnote"_s,
                          QColor(0xC75B12),
                          QColor(0xF3EEE6),
                          {},
                          {u"Halden Okta"_s, u"Depot SAML"_s}});
    card->body()->addWidget(painted, 1);
    return card;
}

} // namespace

ComponentSheet::ComponentSheet(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *offline = new Banner(Tone::Warning, u"offline"_s);
    offline->setText(u"You’re offline."_s, u"This is what OrgDesk loaded at 14:32."_s);
    offline->setProgress(60);
    offline->addAction(u"Try now"_s, u"refresh"_s);
    outer->addWidget(offline);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(20, 16, 20, 16);
    grid->setSpacing(16);
    auto *header =
        new PageHeader(u"OrgDesk components"_s, u"flat fills, 1 px borders, one accent"_s);
    header->addTrailing(
        new CopyField(u"organization ID"_s, u"org_7Fq2LmZx81Ka"_s, CopyField::Look::Inline));
    header->addTrailing(primaryButton(u"Add provider"_s, u"plus"_s));
    grid->addWidget(header, 0, 0, 1, 2);
    grid->addWidget(buttons(), 1, 0);
    grid->addWidget(choices(), 1, 1);
    grid->addWidget(fields(), 2, 0);
    grid->addWidget(status(), 2, 1);
    grid->addWidget(messages(), 3, 0);
    grid->addWidget(type(), 3, 1);
    grid->addWidget(wizard(), 4, 0);
    grid->addWidget(preview(), 4, 1);
    auto *skeleton = new Skeleton(Skeleton::Shape::Table);
    skeleton->setRows(2);
    grid->addWidget(skeleton, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    outer->addLayout(grid, 1);
    auto *bar = new SaveBar;
    bar->setChanges({u"Display name"_s, u"Logo address"_s, u"Primary color"_s});
    outer->addWidget(bar);
}

} // namespace orgdesk::test
