#include "ui/dialogs/AttributeSnippets.h"

#include "support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class AttributeSnippetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTargetHasItsForm();
    void anUnknownSourceIsAPlaceholder();
    void removedAttributesAreLeftOut();
    void aNameCannotEndTheQuotes();
};

static AttributeMapping mapped(const QString &name, const QString &field)
{
    AttributeMapping attribute;
    attribute.userAttribute = name;
    attribute.label = name;
    attribute.ssoFields = {field};
    return attribute;
}

void AttributeSnippetsTest::eachTargetHasItsForm()
{
    const QList<AttributeMapping> attributes{mapped(u"email"_s, u"mail"_s),
                                             mapped(u"given_name"_s, u"firstName"_s)};
    QCOMPARE(attributeSnippet(SnippetTarget::Okta, attributes),
             u"mail\tuser.email\nfirstName\tuser.firstName\n"_s);
    QCOMPARE(attributeSnippet(SnippetTarget::Entra, attributes),
             u"mail\tuser.mail\nfirstName\tuser.givenname\n"_s);
    const QString rule = attributeSnippet(SnippetTarget::Adfs, attributes);
    QVERIFY2(rule.contains(uR"(types = ("mail", "firstName"), query = ";mail,givenName;{0}")"_s),
             qPrintable(rule));
}

void AttributeSnippetsTest::anUnknownSourceIsAPlaceholder()
{
    QCOMPARE(attributeSnippet(SnippetTarget::Okta, {mapped(u"depot"_s, u"depotCode"_s)}),
             u"depotCode\t<attribute with depot>\n"_s);
}

void AttributeSnippetsTest::removedAttributesAreLeftOut()
{
    AttributeMapping old = mapped(u"email"_s, u"old"_s);
    old.isExtra = true;
    QCOMPARE(attributeSnippet(SnippetTarget::Okta, {old, mapped(u"email"_s, u"mail"_s)}),
             u"mail\tuser.email\n"_s);
}

void AttributeSnippetsTest::aNameCannotEndTheQuotes()
{
    const QString rule =
        attributeSnippet(SnippetTarget::Adfs, {mapped(u"email"_s, u"mail\") => x("_s)});
    QVERIFY2(rule.contains("types = (\"mail) => x(\")"_L1), qPrintable(rule));
}

ORGDESK_TEST(AttributeSnippetsTest)

#include "AttributeSnippetsTest.moc"
