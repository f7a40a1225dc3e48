#include "ui/pages/CreatedNote.h"

#include "core/Wording.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/CopyField.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/StepGlyph.h"
#include "ui/dialogs/ProviderWords.h"
#include "ui/pages/ProviderValues.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

//! Those that hold the identifier, and so were wrong before the prefix was known.
QList<ProviderValue> valuesWithIdentifier(const QList<ProviderValue> &values)
{
    QList<ProviderValue> found;
    for (const ProviderValue &value : values) {
        if (value.key == u"acs" || value.key == u"entityId")
            found << value;
    }
    return found;
}

QString whatEnablingDoes(const IdentityProvider &provider)
{
    const bool button = provider.showAsButton.value_or(false);
    const QString routed = listed(provider.domains);
    if (button && !routed.isEmpty())
        return CreatedNote::tr("The button appears on the login page; %1 is routed here.")
            .arg(routed);
    if (button)
        return CreatedNote::tr("The button appears on the login page.");
    return routed.isEmpty()
        ? CreatedNote::tr("It has no login button and no domain yet, so nobody can reach it.")
        : CreatedNote::tr("%1 is routed here.").arg(routed);
}

} // namespace

CreatedNote::CreatedNote(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteFrame(Tone::Success))
    , m_card(new Card)
{
    setObjectName(u"wizard.created"_s);
    m_note->setObjectName(u"wizard.created.note"_s);
    Button *dismiss = m_note->addAction(tr("Later"));
    dismiss->setObjectName(u"wizard.created.dismiss"_s);
    m_card->setTitle(tr("Before you enable it"));
    m_card->setFlush(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(12);
    column->addWidget(m_note);
    column->addWidget(m_card);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void CreatedNote::show(const IdentityProvider &provider, const QString &typedIdentifier,
                       const QString &vendor, const QList<ProviderValue> &values)
{
    m_id = provider.id;
    delete m_steps;
    m_steps = new QWidget;
    auto *column = new QVBoxLayout(m_steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int count = 0;
    const bool hasPrefix = !provider.name.isEmpty() && provider.name != typedIdentifier;
    const QList<ProviderValue> wrong =
        hasPrefix ? valuesWithIdentifier(values) : QList<ProviderValue>();
    if (!wrong.isEmpty()) {
        addCorrection(column, ++count, vendor, wrong);
        column->addWidget(new HorizontalLine);
    }
    if (m_canTest) {
        addTest(column, ++count);
        column->addWidget(new HorizontalLine);
    }
    addEnabling(column, ++count, provider);
    m_card->body()->addWidget(m_steps);
    m_note->setTitle(tr("%1 is created and still disabled.").arg(provider.title()));
    m_note->setText(count == 1 ? tr("One step until people can use it.")
                               : tr("%n steps until people can use it.", nullptr, count));
    setAccessibleName(m_note->accessibleName());
    QWidget::setVisible(!provider.isEnabled);
}

void CreatedNote::addCorrection(QVBoxLayout *column, int number, const QString &vendor,
                                const QList<ProviderValue> &values)
{
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    for (const ProviderValue &value : values) {
        auto *field = new CopyField(withinSentence(value.title), value.text);
        field->setCompact(true);
        field->setObjectNames(u"wizard.created.value[%1]"_s.arg(value.key));
        auto *one = new QVBoxLayout;
        one->setSpacing(4);
        one->addWidget(label(value.title, Tone::Muted, FontRole::Small));
        one->addWidget(field);
        row->addLayout(one, 1);
    }
    const QString title = values.size() == 1 ? tr("Update one value at your provider")
                                             : tr("Update two values at your provider");
    QLayout *step = numberedStep(
        number,
        {label(title, Tone::Normal, FontRole::BodyStrong),
         wrappedLabel(tr("%1 added a prefix to the identifier. Replace what you pasted "
                         "earlier.")
                          .arg(vendor),
                      Tone::Secondary),
         fields});
    step->setContentsMargins(15, 13, 15, 13);
    column->addLayout(step);
}

void CreatedNote::addTest(QVBoxLayout *column, int number)
{
    auto *test = secondaryButton(tr("Test sign-in…"), u"play"_s);
    test->setObjectName(u"wizard.created.test"_s);
    connect(test, &QPushButton::clicked, this, &CreatedNote::testRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 13, 15, 13);
    row->setSpacing(16);
    row->addLayout(numberedStep(
        number,
        {label(tr("Test a sign-in"), Tone::Normal, FontRole::BodyStrong),
         wrappedLabel(tr("Your browser opens with this provider. OrgDesk shows what came back."),
                      Tone::Secondary)}));
    row->addWidget(test);
    column->addLayout(row);
}

void CreatedNote::setTestOffered(bool offered)
{
    m_canTest = offered;
}

void CreatedNote::addEnabling(QVBoxLayout *column, int number, const IdentityProvider &provider)
{
    m_enable = secondaryButton(tr("Enable"));
    m_enable->setObjectName(u"wizard.created.enable"_s);
    m_enable->setAccessibleName(tr("Enable %1").arg(provider.title()));
    m_enable->setGuard(m_guard);
    connect(m_enable, &QPushButton::clicked, this, &CreatedNote::enableRequested);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(15, 13, 15, 13);
    row->setSpacing(16);
    row->addLayout(numberedStep(number,
                                {label(tr("Enable"), Tone::Normal, FontRole::BodyStrong),
                                 wrappedLabel(whatEnablingDoes(provider), Tone::Secondary)}));
    row->addWidget(m_enable);
    column->addLayout(row);
}

void CreatedNote::refresh(const IdentityProvider &provider)
{
    if (provider.id != m_id || provider.isEnabled)
        hide();
}

void CreatedNote::setGuard(const QString &reason)
{
    m_guard = reason;
    if (m_enable)
        m_enable->setGuard(reason);
}

} // namespace orgdesk::ui
