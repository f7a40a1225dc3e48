#include "ui/tables/Cell.h"

namespace orgdesk::ui {

Cell Cell::plain(const QString &text, Tone tone)
{
    Cell cell;
    cell.text = text;
    cell.tone = tone;
    return cell;
}

Cell Cell::twoLines(const QString &monogram, const QString &text, const QString &subText)
{
    Cell cell;
    cell.look = Look::TwoLines;
    cell.monogram = monogram;
    cell.text = text;
    cell.subText = subText;
    return cell;
}

Cell Cell::status(const QString &text, bool on)
{
    Cell cell;
    cell.look = Look::Status;
    cell.text = text;
    cell.on = on;
    return cell;
}

Cell Cell::health(const QString &text, Tone tone, const QString &icon)
{
    Cell cell;
    cell.look = Look::Health;
    cell.text = text;
    cell.tone = tone;
    cell.icon = icon;
    return cell;
}

Cell Cell::action(const QString &text, Tone tone, bool locked)
{
    Cell cell;
    cell.look = Look::Action;
    cell.text = text;
    cell.tone = locked ? Tone::Muted : tone;
    if (locked)
        cell.icon = QStringLiteral("lock");
    return cell;
}

Cell Cell::menu()
{
    Cell cell;
    cell.look = Look::Menu;
    return cell;
}

} // namespace orgdesk::ui
