#include "strategies/HandoverSheet.h"

#include "forms/FormModel.h"

#include <QCoreApplication>
#include <QLocale>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

struct HandoverText
{
    Q_DECLARE_TR_FUNCTIONS(HandoverText)
};

//! Characters that Markdown would read as markup.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar character : text.simplified()) {
        if (u"\\`*_{}[]<>#+-!|~"_s.contains(character))
            safe += u'\\';
        safe += character;
    }
    return safe;
}

//! A value on a line of its own, so that it can be copied as it is.
QString codeBlock(const QString &value)
{
    return u"\n\n   ```\n   %1\n   ```\n"_s.arg(value.simplified());
}

QString stepText(const GuideStep &step, const SetupFacts &facts, const QString &vendor,
                 bool &provisional)
{
    QString text = schemaText(step.onSheet ? step.onSheet : step.text);
    text.replace("{vendor}"_L1, escaped(vendor));
    for (const SetupValue *wanted : {step.value, step.second}) {
        if (!wanted)
            continue;
        const SetupValueText value = setupValueText(wanted->kind, facts);
        if (value.text.isEmpty())
            continue;
        provisional = provisional || value.provisional;
        text += u"\n\n   %1%2:"_s.arg(schemaText(wanted->label),
                                      value.provisional ? HandoverText::tr(" (provisional)")
                                                        : QString());
        text += codeBlock(value.text);
    }
    return text;
}

QString wantedBack(const Strategy &strategy, const QString &vendor)
{
    QString list;
    bool secret = false;
    for (const Field &field : strategy.fields) {
        if (!field.required || field.local || field.carried)
            continue;
        secret = secret || field.kind == FieldKind::Secret;
        list += u"- [ ] %1\n"_s.arg(escaped(schemaText(field.label, vendor)));
    }
    if (secret)
        list += u'\n'
            + HandoverText::tr(
                    "Send the secret in a way that only the two of you can read, such as a shared "
                    "password manager. Not by email or chat.")
            + u'\n';
    return list;
}

} // namespace

QString handoverSheet(const Strategy &strategy, const SetupFacts &facts,
                      const HandoverParties &parties)
{
    const QString kind = schemaText(strategy.name);
    QString sheet = u"# %1\n\n"_s.arg(HandoverText::tr("Single sign-on to %1 with %2")
                                          .arg(escaped(parties.vendor), escaped(kind)));
    QStringList head;
    if (!parties.organization.isEmpty())
        head << HandoverText::tr("For %1").arg(escaped(parties.organization));
    if (!parties.provider.isEmpty())
        head << HandoverText::tr("Provider: %1").arg(escaped(parties.provider));
    if (parties.date.isValid())
        head << QLocale().toString(parties.date, QLocale::LongFormat);
    sheet += head.join(u" · "_s) + u"\n\n## "_s + escaped(schemaText(strategy.console)) + u"\n\n"_s;
    bool provisional = false;
    int number = 0;
    for (const GuideStep &step : strategy.guide)
        sheet +=
            u"%1. %2\n"_s.arg(++number).arg(stepText(step, facts, parties.vendor, provisional));
    if (provisional)
        sheet += u"\n> "_s
            + HandoverText::tr(
                  "Provisional values can still change: %1 may add a prefix to the identifier. "
                  "Ask for the final ones before you finish.")
                  .arg(escaped(parties.vendor))
            + u'\n';
    const QString back = wantedBack(strategy, parties.vendor);
    if (!back.isEmpty())
        sheet += u"\n## "_s + HandoverText::tr("What to send back") + u"\n\n"_s + back;
    return sheet;
}

} // namespace orgdesk
