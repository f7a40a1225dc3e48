#include "strategies/HandoverSheet.h"

#include "forms/FormModel.h"
#include "strategies/AdfsScript.h"
#include "strategies/ConsoleAddress.h"
#include "support/TestRegistry.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;

namespace {

SetupFacts someFacts()
{
    return {u"https://login.fieldnote.example"_s,
            u"halden-okta"_s,
            u"org_halden"_s,
            {},
            u"fieldnote"_s,
            u"con-{org_id}-"_s};
}

} // namespace

class HandoverSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStrategyHasItsStepsAndValues();
    void provisionalValuesAreMarked();
    void namesCannotBecomeMarkup();
    void secretsAreNotAskedForByMail();
    void theScriptHoldsTheValues();
    void noNameBecomesACommand_data();
    void noNameBecomesACommand();
    void consolesAreFound();
};

void HandoverSheetTest::everyStrategyHasItsStepsAndValues()
{
    for (const Strategy *strategy : strategies()) {
        if (!strategy->creatable)
            continue;
        const QString sheet =
            handoverSheet(*strategy, someFacts(), {u"Fieldnote"_s, u"Halden Freight"_s, {}, {}});
        QVERIFY2(!strategy->guide.empty(), strategy->wireName);
        const QRegularExpression step(u"^\\d+\\. "_s, QRegularExpression::MultilineOption);
        int steps = 0;
        for (auto it = step.globalMatch(sheet); it.hasNext(); it.next())
            ++steps;
        QCOMPARE(steps, static_cast<int>(strategy->guide.size()));
        for (const GuideStep &one : strategy->guide) {
            for (const SetupValue *value : {one.value, one.second}) {
                if (value)
                    QVERIFY2(sheet.contains(u"   "_s + setupValueText(value->kind, someFacts()).text
                                            + u'\n'),
                             strategy->wireName);
            }
        }
        for (const Field &field : strategy->fields) {
            if (field.required && !field.local && !field.carried)
                QVERIFY2(sheet.contains(u"- [ ] "_s), strategy->wireName);
        }
        QVERIFY(!sheet.contains(u"{vendor}"_s));
        QVERIFY2(!sheet.contains(u"the left"_s), strategy->wireName); // there is no form
    }
}

void HandoverSheetTest::provisionalValuesAreMarked()
{
    SetupFacts facts = someFacts();
    const Strategy &samlp = *findStrategy(u"samlp"_s);
    QVERIFY(!handoverSheet(samlp, facts, {}).contains(u"rovisional"_s));
    facts.namePrefixTemplate.clear();
    QVERIFY(handoverSheet(samlp, facts, {}).contains(u"(provisional)"_s));
}

void HandoverSheetTest::namesCannotBecomeMarkup()
{
    const QString sheet =
        handoverSheet(*findStrategy(u"okta"_s), someFacts(),
                      {u"[Field](https://evil.example)"_s, u"<img src=x>\n# Heading"_s, {}, {}});
    QVERIFY(!sheet.contains(u"[Field](https"_s));
    QVERIFY(!sheet.contains(u"<img"_s.prepend(u' ')));
    QVERIFY(!sheet.contains(u"\n# Heading"_s));
}

void HandoverSheetTest::secretsAreNotAskedForByMail()
{
    QVERIFY(
        handoverSheet(*findStrategy(u"okta"_s), someFacts(), {}).contains(u"password manager"_s));
    QVERIFY(
        !handoverSheet(*findStrategy(u"adfs"_s), someFacts(), {}).contains(u"password manager"_s));
}

void HandoverSheetTest::theScriptHoldsTheValues()
{
    const QString script = adfsScript(someFacts(), u"Fieldnote"_s);
    QVERIFY(script.contains(u"$identifier = 'urn:auth0:fieldnote:con-org_halden-halden-okta'"_s));
    QVERIFY(script.contains(u"$endpoint = 'https://login.fieldnote.example/login/callback'"_s));
    QVERIFY(script.contains(u"Add-AdfsRelyingPartyTrust @trust"_s));
    QVERIFY(!script.contains(u"provisional"_s));
    SetupFacts facts = someFacts();
    facts.tenantName.clear();
    QVERIFY(adfsScript(facts, u"Fieldnote"_s).contains(u"provisional"_s));
}

void HandoverSheetTest::noNameBecomesACommand_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::newRow("quote") << u"O'Neil'; Remove-Item C:\\ -Recurse; '"_s;
    QTest::newRow("typographic quote") << u"O\u2019Neil\u2019; Remove-Item C:\\"_s;
    QTest::newRow("low quote") << u"\u201Aa\u201B; Remove-Item C:\\"_s;
    QTest::newRow("line break") << u"A\nRemove-Item C:\\"_s;
    QTest::newRow("carriage return") << u"A\rRemove-Item C:\\"_s;
}

void HandoverSheetTest::noNameBecomesACommand()
{
    QFETCH(QString, vendor);
    const QString quoted = powerShellQuoted(vendor);
    // Inside the outer quotes each kind of quote comes in pairs of the same sign.
    const QString inner = quoted.mid(1, quoted.size() - 2);
    for (qsizetype i = 0; i < inner.size(); ++i) {
        if (!u"'\u2018\u2019\u201A\u201B"_s.contains(inner.at(i)))
            continue;
        QVERIFY(i + 1 < inner.size());
        QCOMPARE(inner.at(i + 1), inner.at(i));
        ++i;
    }
    QVERIFY(!quoted.contains(u'\n') && !quoted.contains(u'\r'));
    QVERIFY(adfsScript(someFacts(), vendor).contains(u"$name = "_s + quoted + u'\n'));
}

void HandoverSheetTest::consolesAreFound()
{
    QCOMPARE(consoleAddress(u"okta"_s, u"halden.okta.com"_s),
             QUrl(u"https://halden-admin.okta.com/"_s));
    QCOMPARE(consoleAddress(u"okta"_s, u"halden.oktapreview.com"_s),
             QUrl(u"https://halden-admin.oktapreview.com/"_s));
    QVERIFY(!consoleAddress(u"okta"_s, {}).isValid());
    QVERIFY(!consoleAddress(u"okta"_s, u"id.halden.example"_s).isValid()); // a domain of their own
    QVERIFY(!consoleAddress(u"okta"_s, u"evil.example/okta"_s).isValid());
    QVERIFY(consoleAddress(u"waad"_s, {}).isValid());
    QVERIFY(!consoleAddress(u"samlp"_s, {}).isValid());
}

ORGDESK_TEST(HandoverSheetTest)

#include "HandoverSheetTest.moc"
