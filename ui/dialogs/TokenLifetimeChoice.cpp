#include "ui/dialogs/TokenLifetimeChoice.h"

#include "myorg/Provisioning.h"
#include "ui/common/FieldRow.h"
#include "ui/common/NoteFrame.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostUnits = 100'000; // 68 days in minutes, 273 years in days

} // namespace

TokenLifetimeChoice::TokenLifetimeChoice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addChoice(u"days90"_s, tr("90 days"), 90 * 24h);
    addChoice(u"days30"_s, tr("30 days"), 30 * 24h);
    addChoice(u"year"_s, tr("1 year"), 365 * 24h);
    addCustom();
    addNever();
    m_fixed.constFirst().first->setChecked(true);
    refresh();
}

void TokenLifetimeChoice::addChoice(const QString &key, const QString &text,
                                    std::chrono::seconds lifetime)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(m_name + u".lifetime[%1]"_s.arg(key));
    button->setAccessibleName(tr("Ends after %1").arg(text));
    layout()->addWidget(button);
    m_fixed << std::pair(button, lifetime);
    connect(button, &QRadioButton::toggled, this, &TokenLifetimeChoice::refresh);
}

void TokenLifetimeChoice::addCustom()
{
    m_custom = new QRadioButton(tr("Another time"));
    m_custom->setObjectName(m_name + ".lifetime[custom]"_L1);
    layout()->addWidget(m_custom);
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_number = new QSpinBox;
    m_number->setObjectName(m_name + ".number"_L1);
    m_number->setAccessibleName(tr("Ends after"));
    m_number->setRange(1, mostUnits);
    m_number->setValue(180);
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_unit = new QComboBox;
    m_unit->setObjectName(m_name + ".unit"_L1);
    m_unit->setAccessibleName(tr("Unit of time"));
    m_unit->addItem(tr("days"), qint64(86'400));
    m_unit->addItem(tr("hours"), qint64(3'600));
    m_unit->addItem(tr("minutes"), qint64(60));
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    m_customRow = new FieldRow(tr("Ends after"), fields);
    m_customRow->setLabelVisible(false);
    m_customFields = new QWidget;
    auto *indented = new QVBoxLayout(m_customFields);
    indented->setContentsMargins(24, 0, 0, 0);
    indented->addWidget(m_customRow);
    layout()->addWidget(m_customFields);
    connect(m_custom, &QRadioButton::toggled, this, [this](bool on) {
        refresh();
        if (on)
            m_number->setFocus(Qt::TabFocusReason);
    });
    const auto edited = [this] {
        if (m_customRow->hasError())
            validate();
    };
    connect(m_number, &QSpinBox::valueChanged, this, edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, edited);
}

void TokenLifetimeChoice::addNever()
{
    m_never = new QRadioButton(tr("Never ends"));
    m_never->setObjectName(m_name + ".lifetime[never]"_L1);
    layout()->addWidget(m_never);
    m_risk = new NoteFrame(Tone::Warning, {},
                           tr("A token that never ends is risky. Prefer 1 year with a reminder."));
    m_risk->setObjectName(m_name + ".risk"_L1);
    layout()->addWidget(m_risk);
    connect(m_never, &QRadioButton::toggled, this, &TokenLifetimeChoice::refresh);
}

void TokenLifetimeChoice::refresh()
{
    if (!m_never)
        return;
    m_customFields->setVisible(m_custom->isChecked());
    m_customRow->setError({});
    m_risk->setVisible(m_never->isChecked());
    Q_EMIT resized();
}

std::optional<std::chrono::seconds> TokenLifetimeChoice::lifetime() const
{
    for (const auto &[button, lifetime] : m_fixed) {
        if (button->isChecked())
            return lifetime;
    }
    if (m_custom->isChecked())
        return std::chrono::seconds(m_number->value() * m_unit->currentData().toLongLong());
    return std::nullopt;
}

bool TokenLifetimeChoice::validate()
{
    const auto chosen = lifetime();
    const bool fits = !chosen || *chosen > shortestTokenLifetime;
    m_customRow->setError(fits ? QString() : tr("Use more than 15 minutes."));
    if (!fits)
        m_number->setFocus(Qt::OtherFocusReason);
    Q_EMIT resized();
    return fits;
}

void TokenLifetimeChoice::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void TokenLifetimeChoice::focusFirst()
{
    m_fixed.constFirst().first->setFocus(Qt::OtherFocusReason);
}

} // namespace orgdesk::ui
