#include "ui/dialogs/AttributeTexts.h"

#include <QCoreApplication>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct AttributeText
{
    Q_DECLARE_TR_FUNCTIONS(AttributeText)
};

QString neededWord(const AttributeMapping &attribute)
{
    return attribute.isRequired ? AttributeText::tr("Required") : AttributeText::tr("Optional");
}

QString stateWord(const AttributeMapping &attribute)
{
    if (attribute.isMissing)
        return AttributeText::tr("Will be added");
    return attribute.isExtra ? AttributeText::tr("Will be removed")
                             : AttributeText::tr("Up to date");
}

Cell stateCell(const AttributeMapping &attribute)
{
    if (attribute.isMissing)
        return Cell::health(stateWord(attribute), Tone::Info, u"plus"_s);
    if (attribute.isExtra)
        return Cell::health(stateWord(attribute), Tone::Danger, u"minus"_s);
    return Cell::health(stateWord(attribute), Tone::Success);
}

Cell codeCell(const QString &text)
{
    Cell cell = Cell::plain(text, Tone::Normal);
    cell.mono = true;
    return cell;
}

} // namespace

QString attributeLabel(const AttributeMapping &attribute)
{
    return attribute.label.isEmpty() ? attribute.userAttribute : attribute.label;
}

QString attributeSentAs(const AttributeMapping &attribute)
{
    return attribute.ssoFields.join(AttributeText::tr(", "));
}

AttributeDrift driftOf(const QList<AttributeMapping> &attributes)
{
    AttributeDrift drift;
    for (const AttributeMapping &attribute : attributes) {
        if (attribute.isMissing)
            drift.added << attribute;
        else if (attribute.isExtra)
            drift.removed << attribute;
        else
            ++drift.unchanged;
    }
    return drift;
}

QString driftCounts(const AttributeDrift &drift)
{
    if (drift.added.isEmpty())
        return AttributeText::tr("%1 to remove.").arg(drift.removed.size());
    if (drift.removed.isEmpty())
        return AttributeText::tr("%1 to add.").arg(drift.added.size());
    return AttributeText::tr("%1 to add, %2 to remove.")
        .arg(drift.added.size())
        .arg(drift.removed.size());
}

QList<Column<AttributeMapping>> attributeColumns(const QString &vendor, const QString &sentAs)
{
    using Item = AttributeMapping;
    const auto nameOf = [](const Item &one) { return one.userAttribute; };
    Column<Item> label(u"label"_s, AttributeText::tr("Attribute"), attributeLabel);
    label.cell = [](const Item &one) { return Cell::plain(attributeLabel(one), Tone::Normal); };
    label.toolTip = [](const Item &one) { return one.description; };
    Column<Item> name(u"userAttribute"_s, AttributeText::tr("Name at %1").arg(vendor), nameOf);
    name.cell = [](const Item &one) { return codeCell(one.userAttribute); };
    Column<Item> needed(u"needed"_s, AttributeText::tr("Needed"), neededWord);
    needed.cell = [](const Item &one) {
        return Cell::plain(neededWord(one), one.isRequired ? Tone::Normal : Tone::Muted);
    };
    Column<Item> sent(u"ssoField"_s, sentAs, attributeSentAs);
    sent.cell = [](const Item &one) { return codeCell(attributeSentAs(one)); };
    Column<Item> state(u"state"_s, AttributeText::tr("State"), stateWord);
    state.cell = stateCell;
    return {label, name, needed, sent, state};
}

QString attributesAsText(const QList<AttributeMapping> &attributes)
{
    QStringList lines;
    for (const AttributeMapping &one : attributes) {
        lines << QStringList{attributeLabel(one), neededWord(one), attributeSentAs(one)}.join(
            u'\t');
    }
    return lines.join(u'\n');
}

} // namespace orgdesk::ui
