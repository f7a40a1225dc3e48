#include "ui/dialogs/SettingsDialog.h"

#include "store/Settings.h"
#include "ui/common/Announce.h"
#include "ui/common/Button.h"
#include "ui/common/CheckRow.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Label.h"
#include "ui/common/Segment.h"
#include "ui/common/ThemeMode.h"
#include "ui/dialogs/DialogParts.h"
#include "ui/shell/AppContext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLocale>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;
const QString themeKey = u"theme"_s;
const QString contrastKey = u"highContrast"_s;
const QString densityKey = u"density"_s;
const QString keepKey = u"keepLastKnown"_s;

//! "Deutsch": as its speakers look for it.
QString ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1)
        name = u"English"_s;
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

} // namespace

SettingsDialog::SettingsDialog(AppContext &context, const QString &languageOption, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_theme(new Segment)
    , m_contrast(
          new CheckRow(tr("High contrast"),
                       tr("Black and white with clear outlines. Off: as the system wishes.")))
    , m_density(new Segment)
    , m_language(new QComboBox)
    , m_optionNote(wrappedLabel({}, Tone::Secondary))
    , m_restart(wrappedLabel({}, Tone::Secondary))
    , m_keep(new CheckRow(tr("Keep data for offline reading"),
                          tr("What was loaded last stays on this computer for up to 30 days. "
                             "Secrets are never kept. Off: it is deleted.")))
    , m_languageBefore(context.settings().value(languageKey))
    , m_languageOption(languageOption)
{
    setObjectName(u"dialog.settings"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(440);
    const DialogParts parts = makeDialogParts(*this);
    parts.body->setSpacing(16);
    addLook(*parts.body);
    addLanguage(*parts.body);
    addData(*parts.body);
    auto *reset = secondaryButton(tr("Reset to defaults"));
    reset->setObjectName(u"dialog.settings.reset"_s);
    auto *close = secondaryButton(tr("Close"));
    close->setObjectName(u"dialog.settings.close"_s);
    close->setDefault(true);
    parts.buttons->addButton(reset, QDialogButtonBox::ResetRole);
    parts.buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(reset, &QPushButton::clicked, this, &SettingsDialog::reset);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    fill();
    fitHeight(*this);
}

void SettingsDialog::addLook(QVBoxLayout &column)
{
    m_theme->setObjectName(u"dialog.settings.theme"_s);
    m_theme->add(u"system"_s, tr("Follow system"));
    m_theme->add(u"light"_s, tr("Light"));
    m_theme->add(u"dark"_s, tr("Dark"));
    m_density->setObjectName(u"dialog.settings.density"_s);
    m_density->add(u"comfortable"_s, tr("Comfortable"));
    m_density->add(u"compact"_s, tr("Compact"));
    column.addWidget(new FieldRow(tr("Theme"), m_theme));
    m_contrast->box()->setObjectName(u"dialog.settings.highContrast"_s);
    column.addWidget(m_contrast);
    column.addWidget(new FieldRow(tr("Density"), m_density));
    connect(m_contrast->box(), &QCheckBox::clicked, this, &SettingsDialog::chooseContrast);
    connect(m_theme, &Segment::chosen, this,
            [this](const QString &mode) { chooseTheme(themeModeOf(mode)); });
    connect(m_density, &Segment::chosen, this,
            [this](const QString &density) { m_context.settings().setValue(densityKey, density); });
}

void SettingsDialog::addLanguage(QVBoxLayout &column)
{
    m_language->setObjectName(u"dialog.settings.language"_s);
    m_language->addItem(tr("Language of the system"), QString());
    for (const QString &code : m_context.languages())
        m_language->addItem(ownName(code), code);
    column.addWidget(new FieldRow(tr("Language"), m_language));
    m_optionNote->setObjectName(u"dialog.settings.languageOption"_s);
    m_optionNote->setText(optionWords());
    m_optionNote->setVisible(!m_optionNote->text().isEmpty());
    m_language->setAccessibleDescription(m_optionNote->text());
    column.addWidget(m_optionNote);
    m_restart->setObjectName(u"dialog.settings.restart"_s);
    column.addWidget(m_restart);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_context.settings().setValue(languageKey, m_language->currentData().toString());
        showRestartNote();
    });
}

void SettingsDialog::addData(QVBoxLayout &column)
{
    m_keep->box()->setObjectName(u"dialog.settings.keepLastKnown"_s);
    column.addWidget(m_keep);
    connect(m_keep->box(), &QCheckBox::clicked, this,
            [this](bool keeps) { m_context.settings().setFlag(keepKey, keeps); });
}

void SettingsDialog::fill()
{
    const Settings &settings = m_context.settings();
    m_theme->setCurrent(nameOf(m_context.theme().mode())); // --theme may have chosen it
    m_contrast->setChecked(settings.flag(contrastKey, false));
    m_density->setCurrent(settings.value(densityKey, u"comfortable"_s));
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(settings.value(languageKey).section(u'_', 0, 0))));
    m_keep->setChecked(settings.flag(keepKey, true));
    showRestartNote();
}

void SettingsDialog::reset()
{
    Settings &settings = m_context.settings();
    chooseTheme(Theme::Mode::System);
    chooseContrast(false);
    settings.setValue(densityKey, u"comfortable"_s);
    settings.setValue(languageKey, {});
    settings.setFlag(keepKey, true);
    fill();
    announce(this, tr("The defaults are set"));
}

void SettingsDialog::chooseTheme(Theme::Mode mode)
{
    m_context.theme().setMode(mode);
    m_context.settings().setValue(themeKey, nameOf(mode));
}

void SettingsDialog::chooseContrast(bool high)
{
    m_context.theme().setHighContrast(high);
    m_context.settings().setFlag(contrastKey, high);
}

QString SettingsDialog::optionWords() const
{
    if (m_languageOption.isEmpty())
        return {};
    const QString code = QLocale(m_languageOption).name().section(u'_', 0, 0);
    // English is used for a language that is not there.
    const QString used = m_context.languages().contains(code) ? code : u"en"_s;
    return tr("In use now: %1, chosen on the command line (--language). What you choose here is "
              "used when OrgDesk starts without that option.")
        .arg(ownName(used));
}

void SettingsDialog::showRestartNote()
{
    // With the option a restart alone changes nothing, which the other note says.
    const bool isOther =
        m_context.settings().value(languageKey) != m_languageBefore && m_languageOption.isEmpty();
    m_restart->setText(isOther ? tr("The language changes when OrgDesk starts the next time.")
                               : QString());
    m_restart->setVisible(isOther);
    if (isOther)
        announce(m_language, m_restart->text());
}

} // namespace orgdesk::ui
