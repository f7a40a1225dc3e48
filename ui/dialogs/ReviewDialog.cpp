#include "ui/dialogs/ReviewDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CheckBox.h"
#include "ui/common/Copied.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString coloredValue(const QString &value, Tone tone, const Theme &theme, bool struck)
{
    if (value.isEmpty())
        return u"–"_s;
    // What comes on further lines explains the first.
    const QString shown = value.section(u'\n', 0, 0).toHtmlEscaped();
    QString more = value.section(u'\n', 1).toHtmlEscaped().replace(u'\n', "<br>"_L1);
    if (!more.isEmpty())
        more.prepend("<br>"_L1);
    return u"<span style=\"background:%1;color:%2\">&nbsp;%3&nbsp;</span>%4"_s.arg(
        theme.color(toneFill(tone)).name(), theme.color(toneText(tone)).name(),
        struck ? u"<s>%1</s>"_s.arg(shown) : shown, more);
}

//! As it is shown, for a ticket or a colleague: secrets are masked in both.
QString asText(const QList<ReviewChange> &changes)
{
    QStringList lines;
    for (const ReviewChange &change : changes) {
        const auto shown = [](const QString &value) {
            return value.isEmpty() ? u"–"_s : QString(value).replace(u'\n', u' ');
        };
        lines << u"%1: %2 → %3"_s.arg(change.field, shown(change.now), shown(change.after));
    }
    return lines.join(u'\n');
}

} // namespace

ReviewDialog::ReviewDialog(const QString &subject, const QList<ReviewChange> &changes,
                           QWidget *parent)
    : ActionDialog(u"dialog.review"_s, tr("Review changes"), parent)
    , m_others(label({}, Tone::Secondary))
    , m_confirmed(new IconText)
{
    setMinimumWidth(700);
    const int count = static_cast<int>(changes.size());
    addHeading({}, Tone::Normal,
               count == 1 ? tr("Save 1 change to %1?").arg(subject)
                          : tr("Save %n changes to %1?", nullptr, count).arg(subject),
               {});
    m_others->hide();
    body()->addWidget(m_others);
    addTable(changes);
    addWarning(subject,
               static_cast<int>(
                   std::count_if(changes.begin(), changes.end(), [](const ReviewChange &change) {
                       return change.affectsEverySignIn;
                   })));
    m_confirmed->setIcon(u"shieldCheck"_s, Token::textSecondary);
    m_confirmed->hide();
    body()->addWidget(m_confirmed);
    addButtons(count);
    auto *copy = secondaryButton(tr("Copy"));
    copy->setObjectName("dialog.review.copy"_L1);
    copy->setAutoDefault(false);
    buttons()->addButton(copy, QDialogButtonBox::ResetRole); // apart from the two that decide
    connect(copy, &Button::clicked, this, [copy, text = asText(changes)] {
        QGuiApplication::clipboard()->setText(text);
        showCopied(*copy);
    });
}

void ReviewDialog::setOthers(int count)
{
    m_others->setText(count == 1 ? tr("1 other setting stays as it is.")
                                 : tr("%n other settings stay as they are.", nullptr, count));
    m_others->setVisible(count > 0);
}

void ReviewDialog::setConfirmedAt(const QDateTime &at)
{
    m_confirmed->setVisible(at.isValid());
    if (!at.isValid())
        return;
    m_confirmed->setText(
        tr("You confirmed it’s you at %1, so you won’t be asked again.")
            .arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat)));
}

void ReviewDialog::offerTest()
{
    m_test = new CheckBox(tr("Test sign-in after saving"));
    m_test->setObjectName("dialog.review.testAfter"_L1);
    body()->addWidget(m_test);
}

bool ReviewDialog::wantsTest() const
{
    return m_test && m_test->isChecked();
}

void ReviewDialog::addTable(const QList<ReviewChange> &changes)
{
    auto *card = new Card;
    card->setObjectName("dialog.review.table"_L1);
    card->setFlush(true); // the lines go from edge to edge
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    auto *header = new QFrame;
    header->setProperty("role", u"tableHead"_s);
    header->setMinimumHeight(lineHeight(FontRole::TableHeader) + 16);
    grid->addWidget(header, 0, 0, 1, 3);
    const QStringList titles{tr("Field"), tr("Now"), tr("After saving")};
    for (int column = 0; column < 3; ++column) {
        auto *title = label(titles.at(column), Tone::Secondary, FontRole::TableHeader);
        title->setContentsMargins(15, 0, 0, 0);
        grid->addWidget(title, 0, column, Qt::AlignVCenter);
    }
    int line = 1;
    for (const ReviewChange &change : changes) {
        grid->addWidget(new HorizontalLine, line++, 0, 1, 3);
        addRow(grid, line++, change);
    }
    card->body()->addLayout(grid);
    body()->addWidget(card);
}

void ReviewDialog::addRow(QGridLayout *grid, int line, const ReviewChange &change)
{
    const Theme &theme = Theme::of(this);
    auto *names = new QVBoxLayout;
    names->setContentsMargins(15, 9, 9, 9);
    names->setSpacing(0);
    names->addWidget(label(change.field, Tone::Normal, FontRole::Label));
    if (change.affectsEverySignIn)
        names->addWidget(label(tr("affects every sign-in"), Tone::Muted, FontRole::Small));
    Label *now = richLabel(coloredValue(change.now, Tone::Danger, theme, true));
    now->setContentsMargins(15, 9, 0, 9);
    now->setAccessibleName(tr("%1, now: %2").arg(change.field, change.now));
    Label *after = richLabel(coloredValue(change.after, Tone::Success, theme, false));
    after->setContentsMargins(15, 9, 15, 9);
    after->setAccessibleName(tr("%1, after saving: %2").arg(change.field, change.after));
    grid->addLayout(names, line, 0, Qt::AlignTop);
    grid->addWidget(now, line, 1, Qt::AlignTop);
    grid->addWidget(after, line, 2, Qt::AlignTop);
}

void ReviewDialog::addWarning(const QString &subject, int count)
{
    if (count == 0)
        return;
    auto *note = new NoteFrame(
        Tone::Warning,
        count == 1
            ? tr("1 change affects everyone who signs in through %1").arg(subject)
            : tr("%n changes affect everyone who signs in through %1", nullptr, count).arg(subject),
        tr("If the new values are wrong, sign-in fails until you correct them."));
    note->setObjectName("dialog.review.warning"_L1);
    body()->addWidget(note);
}

void ReviewDialog::addButtons(int count)
{
    auto *run =
        primaryButton(count == 1 ? tr("Save 1 change") : tr("Save %n changes", nullptr, count));
    run->setObjectName("dialog.review.run"_L1);
    run->setDefault(true);
    auto *back = secondaryButton(tr("Back to editing"));
    back->setObjectName("dialog.review.back"_L1);
    buttons()->addButton(run, QDialogButtonBox::AcceptRole);
    buttons()->addButton(back, QDialogButtonBox::RejectRole);
    connect(run, &Button::clicked, this, &ReviewDialog::accept);
    run->setFocus();
}

} // namespace orgdesk::ui
