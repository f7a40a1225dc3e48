#include "ui/pages/OrganizationForm.h"

#include "forms/FormModel.h"
#include "forms/Validators.h"
#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/ColorField.h"
#include "ui/common/Contrast.h"
#include "ui/common/FieldRow.h"
#include "ui/common/InlineAction.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// What the login page shows when an organization has no colors (API reference 3.2).
const QString &fallbackPrimary()
{
    static const QString color = u"#0059d6"_s;
    return color;
}

const QString &fallbackBackground()
{
    static const QString color = u"#000000"_s;
    return color;
}

} // namespace

OrganizationForm::OrganizationForm(QWidget *parent)
    : QWidget(parent)
    , m_displayName(new QLineEdit)
    , m_name(new QLineEdit)
    , m_logo(new QLineEdit)
    , m_primary(new ColorField(tr("primary color")))
    , m_background(new ColorField(tr("page background color")))
    , m_displayNameRow(new FieldRow(tr("Display name"), m_displayName))
    , m_nameRow(new FieldRow(tr("Name"), m_name))
    , m_logoRow(new FieldRow(tr("Logo address"), m_logo))
    , m_primaryRow(new FieldRow(tr("Primary color"), m_primary))
    , m_backgroundRow(new FieldRow(tr("Page background"), m_background))
    , m_contrast(new NoteFrame(Tone::Warning))
{
    m_displayName->setObjectName(u"org.displayName"_s);
    m_name->setObjectName(u"org.name"_s);
    m_logo->setObjectName(u"org.logoUrl"_s);
    m_primary->setObjectName(u"org.primaryColor"_s);
    m_primary->pickButton()->setObjectName(u"org.primaryColor.pick"_s);
    m_background->setObjectName(u"org.pageBackground"_s);
    m_background->pickButton()->setObjectName(u"org.pageBackground.pick"_s);
    m_contrast->setObjectName(u"org.contrastNote"_s);
    m_name->setReadOnly(true);
    m_name->setFont(ui::font(FontRole::Mono));
    m_displayNameRow->setHelper(tr("Shown to people on the login page and in invitation emails."));
    m_nameRow->setHelper(tr("Part of sign-in links. Changing it breaks links people have saved."));
    m_changeName = addInlineLink(m_name, tr("Change…"));
    m_changeName->setObjectName(u"org.changeName"_s);
    m_changeName->setAccessibleName(tr("Change name…"));
    auto *openLogo = addInlineIcon(m_logo, u"external"_s, tr("Open logo in browser"));
    openLogo->setObjectName(u"org.logoOpen"_s);
    m_useSuggested = m_contrast->addAction(tr("Use it"));
    m_useSuggested->setObjectName(u"org.useSuggestedColor"_s);
    m_contrast->hide();

    auto *colors = new QHBoxLayout;
    colors->setSpacing(12);
    colors->addWidget(m_primaryRow, 1);
    colors->addWidget(m_backgroundRow, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_displayNameRow);
    column->addWidget(m_nameRow);
    column->addWidget(new HorizontalLine);
    column->addWidget(label(tr("Branding"), Tone::Normal, FontRole::SectionTitle));
    column->addWidget(m_logoRow);
    column->addLayout(colors);
    column->addWidget(m_contrast);
    column->addStretch();

    for (FieldRow *row : {m_displayNameRow, m_logoRow, m_primaryRow, m_backgroundRow}) {
        connect(qobject_cast<QLineEdit *>(row->editor()), &QLineEdit::textChanged, this,
                [this, row] { onEdited(row); });
    }
    connect(m_changeName, &QPushButton::clicked, this, &OrganizationForm::changeNameRequested);
    connect(openLogo, &QPushButton::clicked, this, [this] {
        if (!validators::httpsUrl(m_logo->text().trimmed()))
            Q_EMIT openLogoRequested(m_logo->text().trimmed());
    });
    connect(m_useSuggested, &QPushButton::clicked, this, [this] {
        m_primary->setText(m_suggested);
        m_primary->setFocus(Qt::OtherFocusReason);
    });
}

QList<FieldRow *> OrganizationForm::rows() const
{
    return {m_displayNameRow, m_nameRow, m_logoRow, m_primaryRow, m_backgroundRow};
}

void OrganizationForm::setStored(const OrganizationDetails &details, bool keepEdits)
{
    const OrganizationDetails before = m_stored;
    const OrganizationDetails mine = edited();
    m_stored = details;
    const auto fill = [keepEdits](QLineEdit *edit, const QString &now, const QString &was,
                                  const QString &typed) {
        if (!keepEdits || typed == was)
            edit->setText(now);
    };
    fill(m_displayName, details.displayName, before.displayName, mine.displayName);
    fill(m_logo, details.logoUrl, before.logoUrl, mine.logoUrl);
    fill(m_primary, details.primaryColor, before.primaryColor, mine.primaryColor);
    fill(m_background, details.pageBackground, before.pageBackground, mine.pageBackground);
    if (!keepEdits || m_newName == before.name)
        m_newName = details.name;
    m_name->setText(m_newName);
    m_primary->setPlaceholderText(fallbackPrimary());
    m_background->setPlaceholderText(fallbackBackground());
    for (FieldRow *row : rows())
        row->setError({});
    refreshDirty();
    refreshContrast();
}

OrganizationDetails OrganizationForm::edited() const
{
    OrganizationDetails details = m_stored;
    details.displayName = m_displayName->text().trimmed();
    details.name = m_newName;
    details.logoUrl = m_logo->text().trimmed();
    details.primaryColor = m_primary->text().trimmed();
    details.pageBackground = m_background->text().trimmed();
    // The API wants both colors or none.
    if (details.primaryColor.isEmpty() != details.pageBackground.isEmpty()) {
        if (details.primaryColor.isEmpty())
            details.primaryColor = fallbackPrimary();
        else
            details.pageBackground = fallbackBackground();
    }
    return details;
}

void OrganizationForm::setEdited(const OrganizationDetails &details)
{
    m_displayName->setText(details.displayName);
    m_logo->setText(details.logoUrl);
    m_primary->setText(details.primaryColor);
    m_background->setText(details.pageBackground);
    setName(details.name);
}

void OrganizationForm::setName(const QString &name)
{
    m_newName = name;
    m_name->setText(name);
    m_nameRow->setError({});
    refreshDirty();
    Q_EMIT changed();
}

void OrganizationForm::onEdited(FieldRow *row)
{
    row->setError({});
    refreshDirty();
    refreshContrast();
    Q_EMIT changed();
}

void OrganizationForm::refreshDirty()
{
    m_displayNameRow->setDirty(m_displayName->text().trimmed() != m_stored.displayName);
    m_nameRow->setDirty(m_newName != m_stored.name);
    m_logoRow->setDirty(m_logo->text().trimmed() != m_stored.logoUrl);
    // One color brings the other along: what is going to be saved counts.
    const OrganizationDetails now = edited();
    m_primaryRow->setDirty(now.primaryColor != m_stored.primaryColor);
    m_backgroundRow->setDirty(now.pageBackground != m_stored.pageBackground);
}

QStringList OrganizationForm::changedLabels() const
{
    QStringList labels;
    for (const FieldRow *row : rows()) {
        if (row->isDirty())
            labels << row->labelText();
    }
    return labels;
}

void OrganizationForm::refreshContrast()
{
    const std::optional<QColor> color = m_primary->color();
    const double now = color ? contrast::ratio(*color, Qt::white) : contrast::minimumForText;
    m_contrast->setVisible(now < contrast::minimumForText);
    if (now >= contrast::minimumForText)
        return;
    const QColor better = contrast::darkerForWhiteText(*color);
    m_suggested = better.name(QColor::HexRgb).toUpper();
    m_contrast->setTitle(tr("Button text is hard to read: %1").arg(contrast::ratioText(now)));
    m_contrast->setMarkup(
        tr("Use <code>%1</code> to reach %2")
            .arg(m_suggested, contrast::ratioText(contrast::ratio(better, Qt::white))));
    m_useSuggested->setAccessibleName(tr("Use suggested color %1").arg(m_suggested));
}

void OrganizationForm::checkField(FieldRow *row, const char *(*validator)(const QString &),
                                  bool required)
{
    const QString text = qobject_cast<QLineEdit *>(row->editor())->text().trimmed();
    const char *wrong = text.isEmpty() && !required ? nullptr : validator(text);
    row->setError(wrong ? schemaText(wrong) : QString());
}

void OrganizationForm::showLogoFinding(const QString &good, const QString &warning)
{
    m_logoRow->setGood(warning.isEmpty() ? good : QString());
    m_logoRow->setWarning(warning);
}

int OrganizationForm::validate()
{
    checkField(m_displayNameRow, validators::organizationDisplayName, true);
    checkField(m_logoRow, validators::httpsUrl, false);
    // The API can change colors, not take them away.
    checkField(m_primaryRow, validators::hexColor, !m_stored.primaryColor.isEmpty());
    checkField(m_backgroundRow, validators::hexColor, !m_stored.pageBackground.isEmpty());
    return errorCount();
}

int OrganizationForm::errorCount() const
{
    int count = 0;
    for (const FieldRow *row : rows())
        count += row->hasError() ? 1 : 0;
    return count;
}

QList<FieldError> OrganizationForm::setServerErrors(const QList<FieldError> &errors,
                                                    const QString &vendor)
{
    const QHash<QString, FieldRow *> byPointer{
        {u"/display_name"_s, m_displayNameRow},
        {u"/name"_s, m_nameRow},
        {u"/branding/logo_url"_s, m_logoRow},
        {u"/branding/colors/primary"_s, m_primaryRow},
        {u"/branding/colors/page_background"_s, m_backgroundRow}};
    QList<FieldError> rest;
    for (const FieldError &error : errors) {
        if (FieldRow *row = byPointer.value(error.pointer))
            row->setError(error.message, tr("Reported by %1.").arg(vendor));
        else
            rest << error;
    }
    return rest;
}

void OrganizationForm::focusFirstError()
{
    for (const FieldRow *row : rows()) {
        if (!row->hasError())
            continue;
        row->editor()->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void OrganizationForm::focusFirst()
{
    m_displayName->setFocus(Qt::OtherFocusReason);
}

void OrganizationForm::setReadOnly(bool readOnly, const QString &reason)
{
    for (QLineEdit *edit : {m_displayName, m_logo, static_cast<QLineEdit *>(m_primary),
                            static_cast<QLineEdit *>(m_background)}) {
        edit->setReadOnly(readOnly);
        repolish(edit); // the style sheet looks at the property
    }
    for (Button *button :
         {m_changeName, m_primary->pickButton(), m_background->pickButton(), m_useSuggested}) {
        button->setGuard(readOnly ? reason : QString());
        button->setEnabled(!readOnly || !reason.isEmpty());
    }
}

} // namespace orgdesk::ui
