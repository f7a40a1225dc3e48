#include "ui/common/SaveBar.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

class SaveBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_bar = new SaveBar;
        layout->addWidget(m_bar);
        m_window->resize(900, 200);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void isThereOnlyWhileThereIsSomethingToSave()
    {
        QVERIFY(m_bar->isHidden());
        m_bar->setChanges({u"Display name"_s});
        QVERIFY(m_bar->isVisible());
        m_bar->setChanges({});
        QTRY_VERIFY(m_bar->isHidden());
    }

    void namesUpToThreeFields()
    {
        m_bar->setChanges({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s});
        QCOMPARE(text("saveBar.names"), u"A, B, C and 2 more"_s);
        QVERIFY(text("saveBar.summary").startsWith(u"5 "_s));
        m_bar->setNarrow(true);
        QCOMPARE(text("saveBar.names"), QString());
    }

    void errorsOfferTheWayToTheFirstOne()
    {
        m_bar->setChanges({u"A"_s});
        QVERIFY(m_bar->findChild<QWidget *>(u"saveBar.goToFirst"_s)->isHidden());
        m_bar->setErrors(3);
        auto *go = m_bar->findChild<Button *>(u"saveBar.goToFirst"_s);
        QVERIFY(go->isVisible());
        QVERIFY(m_bar->reviewButton()->isHidden());
        QSignalSpy asked(m_bar, &SaveBar::goToFirstRequested);
        go->click();
        QCOMPARE(asked.count(), 1);
    }

    void pausedOffersNothingAndSaysThatEverythingIsKept()
    {
        m_bar->setChanges({u"A"_s});
        m_bar->setPaused(u"Paused: saving 1 change to Depot SAML"_s);
        QVERIFY(!m_bar->saveButton()->isVisible());
        QVERIFY(!m_bar->discardButton()->isVisible());
        QCOMPARE(text("saveBar.names"), u"Everything you typed is kept."_s);
        m_bar->setPaused({});
        QVERIFY(m_bar->saveButton()->isVisible());
    }

    void savesOnce()
    {
        m_bar->setChanges({u"A"_s});
        QSignalSpy saves(m_bar, &SaveBar::saveRequested);
        m_bar->saveButton()->click();
        m_bar->setSaving(true);
        m_bar->saveButton()->click();
        QCOMPARE(saves.count(), 1);
        QVERIFY(!m_bar->discardButton()->isEnabled());
    }

private:
    QString text(const char *name) const
    {
        return m_bar->findChild<QLabel *>(QLatin1StringView(name))->text();
    }

    std::unique_ptr<QWidget> m_window;
    SaveBar *m_bar = nullptr;
};

ORGDESK_TEST(SaveBarTest)

#include "SaveBarTest.moc"
