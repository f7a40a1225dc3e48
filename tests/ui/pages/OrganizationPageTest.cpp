#include "ui/pages/OrganizationPage.h"

#include "../dialogs/TenantWithSession.h"
#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/LoginPreview.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Segment.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/ReviewDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using namespace orgdesk;
using namespace orgdesk::ui;
using test::TenantWithSession;

namespace {

constexpr const char *detailsLine = "GET /my-org/v1/details";
constexpr const char *updateLine = "PATCH /my-org/v1/details";

QByteArray haldenJson(const QByteArray &title = "Halden Freight",
                      const QByteArray &primary = "#0F4C4A")
{
    return R"({"id":"org_1","name":"halden-freight","display_name":")" + title
        + R"(","branding":{"colors":{"primary":")" + primary
        + R"(","page_background":"#F3EEE6"}}})";
}

} // namespace

class OrganizationPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }

    void loadedValuesAreShownAndNothingIsDirty();
    void aFailedLoadCanBeRepeated();
    void anOutageIsNotToldOnceItIsOver();
    void withoutPermissionThePageSaysSo();
    void readOnlyWithoutTheRightToChange();
    void typingNamesWhatChanged();
    void discardTakesEverythingBack();
    void savingReadsAgainAndSendsOnlyWhatChanged();
    void aPausedSaveSaysSo();
    void wrongValuesAreNotSent();
    void serverErrorsAppearAtTheirFields();
    void everyFailureKeepsTheTyping_data();
    void everyFailureKeepsTheTyping();
    void aForeignChangeOfTheSameFieldIsToldFirst();
    void reviewAsksAndSaves();
    void theNameIsChangedInItsDialog();
    void hardToReadColorsAreCorrected();
    void thePreviewShowsChangedOrCurrent();
    void thePreviewIsNeverCutOff_data();
    void thePreviewIsNeverCutOff();
    void forgettingLeavesNothing();
    void answersThatComeAfterForgettingAreDropped();

private:
    struct World : TenantWithSession
    {
        OrganizationPage page{tenant};
    };

    void load(const QByteArray &body = haldenJson());
    void type(const QString &name, const QString &text);
    [[nodiscard]] QLineEdit *edit(const QString &name) const
    {
        return m->page.findChild<QLineEdit *>(name);
    }
    [[nodiscard]] QString state() const { return m->page.property("uiState").toString(); }
    [[nodiscard]] NoteFrame *note() const { return m->page.findChild<NoteFrame *>(u"org.note"_s); }
    [[nodiscard]] LoginPreview *preview() const { return m->page.findChild<LoginPreview *>(); }
    [[nodiscard]] QString summary() const
    {
        return m->page.findChild<QLabel *>(u"saveBar.summary"_s)->text();
    }

    std::unique_ptr<World> m;
};

void OrganizationPageTest::init()
{
    m = std::make_unique<World>();
    m->page.resize(968, 690);
    m->page.show();
    QVERIFY(QTest::qWaitForWindowActive(&m->page));
}

void OrganizationPageTest::load(const QByteArray &body)
{
    m->tenant.http.answer(detailsLine, 200, body);
    m->page.refresh();
    QTRY_VERIFY(state() == u"ready" || state() == u"readOnly");
}

void OrganizationPageTest::type(const QString &name, const QString &text)
{
    edit(name)->selectAll();
    QTest::keyClicks(edit(name), text);
}

void OrganizationPageTest::loadedValuesAreShownAndNothingIsDirty()
{
    QSignalSpy loaded(&m->page, &OrganizationPage::loaded);
    load();
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(edit(u"org.displayName"_s)->text(), u"Halden Freight"_s);
    QCOMPARE(edit(u"org.name"_s)->text(), u"halden-freight"_s);
    QVERIFY(edit(u"org.name"_s)->isReadOnly());
    QCOMPARE(edit(u"org.primaryColor"_s)->text(), u"#0F4C4A"_s);
    QVERIFY(!m->page.isDirty());
    QCOMPARE(m->page.property("dirty").toBool(), false);
    QVERIFY(!m->page.findChild<QWidget *>(u"saveBar.save"_s)->isVisible());
}

void OrganizationPageTest::aFailedLoadCanBeRepeated()
{
    m->tenant.http.answer(detailsLine, 503, R"({"status":503})");
    m->page.refresh();
    QTRY_COMPARE(state(), u"error"_s);
    load();
    QCOMPARE(edit(u"org.displayName"_s)->text(), u"Halden Freight"_s);
}

void OrganizationPageTest::anOutageIsNotToldOnceItIsOver()
{
    load();
    m->tenant.http.fail(
        detailsLine,
        NetworkError{u"halden.example"_s, NetworkError::Reason::Refused, {}, false, {}});
    m->page.refresh();
    QTRY_VERIFY(note()->isVisible());
    load();
    QTRY_VERIFY(!note()->isVisible());
}

void OrganizationPageTest::withoutPermissionThePageSaysSo()
{
    m->tenant.scopes.removeAll(u"read:my_org:details"_s);
    m->page.refresh();
    QTRY_COMPARE(state(), u"error"_s);
    QCOMPARE(m->tenant.http.count(detailsLine), 0);
}

void OrganizationPageTest::readOnlyWithoutTheRightToChange()
{
    m->tenant.scopes.removeAll(u"update:my_org:details"_s);
    load();
    QCOMPARE(state(), u"readOnly"_s);
    QVERIFY(edit(u"org.displayName"_s)->isReadOnly());
    QVERIFY(edit(u"org.displayName"_s)->isEnabled()); // it can be copied
    QVERIFY(m->page.findChild<Button *>(u"org.changeName"_s)->isGuarded());
}

void OrganizationPageTest::typingNamesWhatChanged()
{
    load();
    QSignalSpy dirty(&m->page, &OrganizationPage::dirtyChanged);
    type(u"org.displayName"_s, u"Halden Group"_s);
    type(u"org.primaryColor"_s, u"#112233"_s);
    QCOMPARE(dirty.count(), 1);
    QCOMPARE(summary(), u"2 unsaved changes"_s);
    QVERIFY(m->page.findChild<QWidget *>(u"saveBar.save"_s)->isVisible());
    type(u"org.displayName"_s, u"Halden Freight"_s);
    QCOMPARE(summary(), u"1 unsaved change"_s);
}

void OrganizationPageTest::discardTakesEverythingBack()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->page.findChild<Button *>(u"saveBar.discard"_s)->click();
    QCOMPARE(edit(u"org.displayName"_s)->text(), u"Halden Freight"_s);
    QVERIFY(!m->page.isDirty());
    QCOMPARE(m->tenant.http.count(updateLine), 0);
}

void OrganizationPageTest::savingReadsAgainAndSendsOnlyWhatChanged()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->tenant.http.answer(updateLine, 200, haldenJson("Halden Group"));
    QSignalSpy saved(&m->page, &OrganizationPage::toast);
    m->page.save();
    QCOMPARE(state(), u"saving"_s);
    QVERIFY(edit(u"org.displayName"_s)->isReadOnly());
    m->page.save();
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().value<ToastText>().title, u"Saved 1 change to Halden Group"_s);
    QCOMPARE(m->tenant.http.count(detailsLine), 2);
    QCOMPARE(m->tenant.http.count(updateLine), 1);
    const nlohmann::json sent =
        nlohmann::json::parse(m->tenant.http.bodyOf(updateLine).toStdString());
    QVERIFY(sent == nlohmann::json::parse(R"({"display_name":"Halden Group"})"));
    QVERIFY(!m->page.isDirty());
    QVERIFY(!edit(u"org.displayName"_s)->isReadOnly());
}

void OrganizationPageTest::aPausedSaveSaysSo()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->page.setPaused(true); // something else is being confirmed
    QCOMPARE(summary(), u"1 unsaved change"_s);
    const auto answer = m->tenant.http.hold(updateLine);
    m->page.save();
    QTRY_COMPARE(m->tenant.http.count(updateLine), 1);
    m->page.setPaused(true);
    QCOMPARE(summary(), u"Paused: saving 1 change to Halden Freight"_s);
    m->page.setPaused(false);
    QCOMPARE(summary(), u"1 unsaved change"_s);
    answer.complete(Result<HttpResponse>(Cancelled{}));
    QTRY_COMPARE(state(), u"ready"_s);
    QVERIFY(!note()->isVisible());
    QCOMPARE(edit(u"org.displayName"_s)->text(), u"Halden Group"_s);
}

void OrganizationPageTest::wrongValuesAreNotSent()
{
    load();
    type(u"org.displayName"_s, u" "_s);
    type(u"org.logoUrl"_s, u"http://halden.example/logo.png"_s);
    type(u"org.primaryColor"_s, u"#12"_s);
    m->page.save();
    QCOMPARE(summary(), u"3 fields need attention"_s);
    QCOMPARE(m->tenant.http.count(updateLine), 0);
    QCOMPARE(m->tenant.http.count(detailsLine), 1);
    QCOMPARE(QApplication::focusWidget(), edit(u"org.displayName"_s));
    QVERIFY(edit(u"org.logoUrl"_s)->accessibleDescription().contains(u"https"_s));
    type(u"org.displayName"_s, u"H"_s);
    QCOMPARE(summary(), u"2 fields need attention"_s);
}

void OrganizationPageTest::serverErrorsAppearAtTheirFields()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->tenant.http.answer(updateLine, 400,
                          R"({"status":400,"title":"Bad Request","detail":"no","validation_errors":[
            {"detail":"is taken","field":"display_name","pointer":"/display_name"}]})");
    m->page.save();
    QTRY_COMPARE(state(), u"ready"_s);
    const QString said = edit(u"org.displayName"_s)->accessibleDescription();
    QVERIFY2(said.contains(u"is taken"_s) && said.contains(u"Reported by Fieldnote."_s),
             qPrintable(said));
    QVERIFY(m->page.isDirty());
}

void OrganizationPageTest::everyFailureKeepsTheTyping_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 403, 404, 409, 429, 500, 503})
        QTest::addRow("%d", status) << status;
}

void OrganizationPageTest::everyFailureKeepsTheTyping()
{
    QFETCH(const int, status);
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->tenant.http.answer(updateLine, status, "{\"status\":" + QByteArray::number(status) + "}");
    m->page.save();
    QTRY_COMPARE(state(), u"ready"_s);
    QVERIFY(note()->isVisible());
    QVERIFY(!note()->title().isEmpty());
    QCOMPARE(edit(u"org.displayName"_s)->text(), u"Halden Group"_s);
    QVERIFY(m->page.isDirty());
    QVERIFY(!edit(u"org.displayName"_s)->isReadOnly());
}

void OrganizationPageTest::aForeignChangeOfTheSameFieldIsToldFirst()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->tenant.http.answer(detailsLine, 200, haldenJson("Halden AB", "#000000"));
    m->tenant.http.answer(updateLine, 200, haldenJson("Halden Group", "#000000"));
    m->page.save();
    QTRY_VERIFY(m->page.findChild<ConflictDialog *>());
    auto *dialog = m->page.findChild<ConflictDialog *>();
    QCOMPARE(m->tenant.http.count(updateLine), 0);
    QVERIFY(dialog->findChild<QRadioButton *>(u"dialog.conflict.field[displayName].mine"_s)
                ->isChecked());
    QCOMPARE(
        dialog->findChild<QRadioButton *>(u"dialog.conflict.field[displayName].theirs"_s)->text(),
        u"Halden AB"_s);
    QCOMPARE(edit(u"org.displayName"_s)->text(), u"Halden Group"_s);
    dialog->findChild<Button *>(u"dialog.conflict.save"_s)->click();
    QTRY_COMPARE(m->tenant.http.count(updateLine), 1);
    QTRY_VERIFY(!m->page.isDirty());
    QCOMPARE(edit(u"org.primaryColor"_s)->text(), u"#000000"_s); // merged by itself
}

void OrganizationPageTest::reviewAsksAndSaves()
{
    load();
    m->page.review();
    QVERIFY(!m->page.findChild<ReviewDialog *>()); // nothing to review
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->tenant.http.answer(updateLine, 200, haldenJson("Halden Group"));
    m->page.findChild<Button *>(u"saveBar.review"_s)->click();
    auto *dialog = m->page.findChild<ReviewDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(m->tenant.http.count(updateLine), 0);
    dialog->findChild<Button *>(u"dialog.review.run"_s)->click();
    QTRY_COMPARE(m->tenant.http.count(updateLine), 1);
}

void OrganizationPageTest::theNameIsChangedInItsDialog()
{
    load();
    m->page.findChild<Button *>(u"org.changeName"_s)->click();
    auto *dialog = m->page.findChild<QDialog *>(u"dialog.changeName"_s);
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(u"dialog.changeName.name"_s);
    auto *run = dialog->findChild<Button *>(u"dialog.changeName.run"_s);
    name->setText(u"Not A Name"_s);
    run->click();
    QVERIFY(dialog->isVisible());
    name->setText(u"halden-group"_s);
    run->click();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(edit(u"org.name"_s)->text(), u"halden-group"_s);
    QVERIFY(m->page.isDirty());
    QCOMPARE(m->tenant.http.count(updateLine), 0); // it is saved with the rest
}

void OrganizationPageTest::hardToReadColorsAreCorrected()
{
    load();
    auto *advice = m->page.findChild<NoteFrame *>(u"org.contrastNote"_s);
    QVERIFY(!advice->isVisible());
    type(u"org.primaryColor"_s, u"#E07B39"_s);
    QVERIFY(advice->isVisible());
    QVERIFY(advice->title().startsWith(u"Button text is hard to read: 2.9"_s));
    m->page.findChild<Button *>(u"org.useSuggestedColor"_s)->click();
    QVERIFY(!advice->isVisible());
    QVERIFY(edit(u"org.primaryColor"_s)->text() != u"#E07B39"_s);
}

void OrganizationPageTest::thePreviewShowsChangedOrCurrent()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    QCOMPARE(preview()->branding().displayName, u"Halden Group"_s);
    QVERIFY(preview()->accessibleDescription().contains(u"Halden Group"_s));
    auto *mode = m->page.findChild<Segment *>(u"org.preview.mode"_s);
    for (QAbstractButton *button : mode->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Current")
            button->click();
    }
    QCOMPARE(preview()->branding().displayName, u"Halden Freight"_s);
}

void OrganizationPageTest::thePreviewIsNeverCutOff_data()
{
    QTest::addColumn<int>("providers");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("five fit") << 5 << false;
    QTest::newRow("hundred") << 100 << true;
}

void OrganizationPageTest::thePreviewIsNeverCutOff()
{
    QFETCH(const int, providers);
    QFETCH(const bool, scrolls);
    load();
    QStringList titles;
    for (int i = 0; i < providers; ++i)
        titles << u"Provider %1"_s.arg(i + 1);
    m->page.setProviders(titles);
    type(u"org.displayName"_s, u"Halden Group"_s); // the save bar takes its room
    QTest::qWait(250);
    QVERIFY(preview()->height() >= preview()->minimumSizeHint().height());
    const auto *scroll = m->page.findChild<QScrollArea *>();
    QVERIFY2((scroll->verticalScrollBar()->maximum() > 0) == scrolls,
             qPrintable(
                 u"%1 of %2"_s.arg(scroll->widget()->height()).arg(scroll->viewport()->height())));
    // What is painted ends above the lower edge: the page's background is there.
    const QImage image = preview()->grab().toImage();
    const QColor background = preview()->branding().background;
    for (int x = 0; x < image.width(); ++x)
        QCOMPARE(image.pixelColor(x, image.height() - 2), background);
    QVERIFY(preview()->minimumSizeHint().height() < 600); // a hundred are counted, not drawn
}

void OrganizationPageTest::forgettingLeavesNothing()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    m->page.forget();
    QVERIFY(!m->page.isDirty());
    QVERIFY(edit(u"org.displayName"_s)->text().isEmpty());
    QCOMPARE(state(), u"loading"_s);
}

void OrganizationPageTest::answersThatComeAfterForgettingAreDropped()
{
    load();
    type(u"org.displayName"_s, u"Halden Group"_s);
    HttpHeaders json;
    json.set("Content-Type", "application/json");
    QSignalSpy loaded(&m->page, &OrganizationPage::loaded);
    QSignalSpy saved(&m->page, &OrganizationPage::toast);
    const auto read = m->tenant.http.hold(detailsLine);
    m->page.refresh();
    const auto saving = m->tenant.http.hold(updateLine);
    m->page.save();
    QTRY_COMPARE(m->tenant.http.count(updateLine), 1);
    m->page.forget();
    read.complete(Result<HttpResponse>(HttpResponse{200, json, haldenJson(), 1, {}}));
    saving.complete(Result<HttpResponse>(HttpResponse{200, json, haldenJson(), 1, {}}));
    QTest::qWait(50);
    QCOMPARE(loaded.count() + saved.count(), 0);
    QVERIFY(edit(u"org.displayName"_s)->text().isEmpty());
    QCOMPARE(state(), u"loading"_s);
}

ORGDESK_TEST(OrganizationPageTest)
#include "OrganizationPageTest.moc"
