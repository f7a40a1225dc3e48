#include "ui/dialogs/ConfigurationDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Card.h"
#include "ui/common/Copied.h"
#include "ui/common/Label.h"
#include "ui/shell/AppContext.h"
#include "ui/tables/ColumnTable.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableView.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyleOptionViewItem>
#include <QVBoxLayout>

#include <algorithm>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

using Place = ConfigurationOrigin::Place;

QString placeWords(const ConfigurationValue &value)
{
    switch (value.origin.place) {
    case Place::Default:
        return ConfigurationDialog::tr("Default");
    case Place::LockedPolicy:
        return ConfigurationDialog::tr("Policy, locked");
    case Place::Option:
        return ConfigurationDialog::tr("Command line (--config)");
    case Place::Policy:
        return ConfigurationDialog::tr("Policy");
    case Place::UserFile:
        return ConfigurationDialog::tr("Vendor settings on this computer");
    case Place::Package:
        return ConfigurationDialog::tr("Vendor’s package");
    }
    return {};
}

Cell placeCell(const ConfigurationValue &value)
{
    return value.origin.place == Place::LockedPolicy
        ? Cell::health(placeWords(value), Tone::Normal, u"lock"_s)
        : Cell::plain(placeWords(value));
}

QString fileWords(const ConfigurationValue &value)
{
    return QDir::toNativeSeparators(value.origin.file);
}

QString valueWords(const ConfigurationValue &value)
{
    return value.text.isEmpty() ? ConfigurationDialog::tr("not set") : value.text;
}

QList<Column<ConfigurationValue>> columns()
{
    return {{u"key"_s, ConfigurationDialog::tr("Setting"),
             [](const ConfigurationValue &value) { return value.key; }},
            {u"value"_s, ConfigurationDialog::tr("Value"), valueWords},
            {u"place"_s, ConfigurationDialog::tr("Comes from"), placeWords, placeCell},
            {u"file"_s, ConfigurationDialog::tr("File"), fileWords, {}, {}, fileWords}};
}

//! What the longest text of a column takes, with its padding; its title, too.
int widthOf(const QTableView &table, int column)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    int width = table.horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, column);
        width = std::max(width, table.itemDelegate()->sizeHint(option, index).width());
    }
    return width;
}

QString ignoredText(const QList<Error> &notices)
{
    QStringList lines;
    for (const Error &notice : notices) {
        if (const auto *wrong = std::get_if<ConfigurationError>(&notice))
            lines << ConfigurationDialog::tr("Left out: “%1” in %2, expected %3.")
                         .arg(wrong->key, QDir::toNativeSeparators(wrong->file), wrong->expected);
    }
    return lines.join(u'\n');
}

} // namespace

ConfigurationDialog::ConfigurationDialog(AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_model(new ColumnTable<ConfigurationValue>(
          columns(), [](const ConfigurationValue &value) { return value.key; }, this))
    , m_table(new TableView)
{
    setObjectName(u"dialog.configuration"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where settings come from"));
    auto *note = wrappedLabel(tr("Your vendor and your administrator set these values. A locked "
                                 "one can’t be changed on this computer."),
                              Tone::Secondary);
    m_table->setObjectName(u"dialog.configuration.table"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setRowDelegate(new RowDelegate(m_table));
    m_table->setCompact(true);
    m_table->setModel(m_model);
    m_model->replaceAll(context.configurationValues());
    // Keys and places are read as a whole; values and files can end in "…" and have tool tips.
    m_table->setColumnSizing(u"key"_s, 0, widthOf(*m_table, 0));
    m_table->setColumnSizing(u"value"_s, 3, 160);
    m_table->setColumnSizing(u"place"_s, 0, widthOf(*m_table, 2));
    m_table->setColumnSizing(u"file"_s, 2, 120);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);

    auto *copy = secondaryButton(tr("Copy"));
    copy->setObjectName(u"dialog.configuration.copy"_s);
    auto *close = secondaryButton(tr("Close"));
    close->setObjectName(u"dialog.configuration.close"_s);
    close->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this, [this, copy] {
        copyAll();
        showCopied(*copy);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(note);
    column->addWidget(card, 1);
    if (const QString ignored = ignoredText(context.notices()); !ignored.isEmpty()) {
        auto *left = wrappedLabel(ignored, Tone::Warning);
        left->setObjectName(u"dialog.configuration.ignored"_s);
        column->addWidget(left);
    }
    column->addWidget(buttons);
    resize(860, 480);
}

void ConfigurationDialog::copyAll()
{
    QStringList lines;
    for (const ConfigurationValue &value : m_model->items())
        lines << QStringList{value.key, value.text, placeWords(value), fileWords(value)}.join(
            u'\t');
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace orgdesk::ui
