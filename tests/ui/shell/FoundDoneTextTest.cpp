#include "ui/shell/FoundDoneText.h"

#include "myorg/Endpoints.h"
#include "support/TestRegistry.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class FoundDoneTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfWriteHasItsOwnSentence()
    {
        // Changes of fields share a sentence; the others are never looked up again.
        const QStringList saved{u"updateIdp"_s, u"updateDetails"_s};
        const QStringList neverFound{u"createScimToken"_s, u"deleteOrganization"_s,
                                     u"unassignMemberRolesLegacy"_s, u"revokeInvitationLegacy"_s};
        const QString common = foundDoneText(u"updateIdp"_s);
        QSet<QString> sentences;
        for (const Endpoint &one : endpoints()) {
            const QString name = QString::fromUtf8(one.operation);
            if (qstrcmp(one.method, "GET") == 0 || saved.contains(name)
                || neverFound.contains(name))
                continue;
            const QString sentence = foundDoneText(name);
            QVERIFY2(sentence != common, qPrintable(name));
            QVERIFY2(!sentences.contains(sentence), qPrintable(name));
            sentences.insert(sentence);
        }
        QVERIFY(sentences.size() >= 15);
    }
};

ORGDESK_TEST(FoundDoneTextTest)

#include "FoundDoneTextTest.moc"
