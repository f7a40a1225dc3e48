#include "ui/shell/ShortcutsDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QScrollArea>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize dialogSize(480, 560);

QString nameOf(const QAction &action)
{
    QString name = action.text();
    return name.remove(u'&');
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<const QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"dialog.shortcuts"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(dialogSize);
    auto *list = new QWidget;
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (const QAction *action : actions)
        add(grid, nameOf(*action),
            QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                .replace(u"; "_s, tr(" or ")));
    const auto keys = [](const QString &portable) {
        return QKeySequence(portable).toString(QKeySequence::NativeText);
    };
    add(grid, tr("Open the selected row"), keys(u"Return"_s));
    add(grid, tr("Enable or disable the selected provider"), keys(u"Ctrl+D"_s));
    add(grid, tr("Test the sign-in of a provider"), keys(u"Ctrl+T"_s));
    add(grid, tr("Delete the selected provider"), keys(u"Del"_s));
    add(grid, tr("Menu of the row"), keys(u"Shift+F10"_s));
    add(grid, tr("Check a box, turn a switch"), keys(u"Space"_s));
    add(grid, tr("Move in lists; letters jump by name"), tr("Arrow keys"));
    add(grid, tr("Close a menu or dialog, clear a search"), keys(u"Esc"_s));
    grid->setRowStretch(grid->rowCount(), 1);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"dialog.shortcuts.list"_s);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(list);
    auto *close = secondaryButton(tr("Close"));
    close->setObjectName(u"dialog.shortcuts.close"_s);
    close->setDefault(true);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *footer = new QVBoxLayout;
    footer->setContentsMargins(24, 12, 24, 16);
    footer->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(footer);
}

void ShortcutsDialog::add(QGridLayout *grid, const QString &text, const QString &keys)
{
    const int row = grid->rowCount();
    grid->addWidget(wrappedLabel(text), row, 0);
    grid->addWidget(label(keys, Tone::Secondary, FontRole::Mono), row, 1, Qt::AlignLeading);
}

} // namespace orgdesk::ui
