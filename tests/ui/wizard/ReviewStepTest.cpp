#include "ui/wizard/ReviewStep.h"

#include "support/TestRegistry.h"
#include "ui/common/NoteFrame.h"
#include "ui/forms/CheckList.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;

class ReviewStepTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreAsTallAsTheirText();
    void theChecksSayWhatTheyCameToAndWhen();
};

void ReviewStepTest::notesAreAsTallAsTheirText()
{
    ReviewStep step;
    step.setSensitive(10);
    step.resize(920, 600);
    step.show();
    QVERIFY(QTest::qWaitForWindowExposed(&step));
    const auto *note = step.findChild<NoteFrame *>();
    QCOMPARE(note->height(), note->heightForWidth(note->width()));
    const auto labels = step.findChildren<QLabel *>();
    QVERIFY(labels.size() > 4);
    for (const QLabel *one : labels)
        QVERIFY2(!one->isVisible() || one->height() <= one->heightForWidth(one->width()) + 2,
                 qPrintable(one->text()));
}

void ReviewStepTest::theChecksSayWhatTheyCameToAndWhen()
{
    using State = CheckResult::State;
    ReviewStep step;
    step.show();
    auto *card = step.findChild<CheckList *>(u"wizard.review.checks"_s);
    step.setChecks({}, 0);
    QVERIFY(!card->isVisible());
    CheckResult answers;
    answers.title = u"Okta domain"_s;
    answers.remark = u"answers"_s;
    CheckResult form = answers;
    form.state = State::Warning;
    step.setChecks({answers, form}, 2);
    QVERIFY(card->isVisible());
    QCOMPARE(card->summary(), u"Passed, 1 note"_s);
    const auto shows = [card](const QString &words) {
        const auto labels = card->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *one) {
            return one->isVisible() && one->text().contains(words);
        });
    };
    QVERIFY(shows(u"Checked 2 min ago"_s));
    QVERIFY(!card->findChild<QWidget *>(u"wizard.review.checks.run"_s)->isVisible());
    step.setChecks({answers}, 0);
    QCOMPARE(card->summary(), u"Passed"_s);
    QVERIFY(shows(u"Checked just now"_s));
}

ORGDESK_TEST(ReviewStepTest)

#include "ReviewStepTest.moc"
