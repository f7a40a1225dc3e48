#include "ui/dialogs/ConflictDialog.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace orgdesk::ui;

namespace {

QList<ConflictField> someFields()
{
    const QString longer = u"https://"_s + QString(120, u'a') + u".example/sso"_s;
    return {{u"displayName"_s, u"Display name"_s, u"Depot SAML"_s, u"Depot (Halden)"_s,
             u"Depot North"_s, ConflictField::Who::Both},
            {u"signInUrl"_s, u"Sign-in address"_s, {}, longer, {}, ConflictField::Who::Both},
            {u"showAsButton"_s,
             u"Login button"_s,
             u"Shown"_s,
             {},
             u"Hidden"_s,
             ConflictField::Who::Theirs}};
}

} // namespace

class ConflictDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = std::make_unique<ConflictDialog>(u"Depot SAML"_s, someFields());
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void yourChangeIsChosenAtFirst()
    {
        QVERIFY(choice(u"displayName"_s, u"mine"_s)->isChecked());
        QVERIFY(m_dialog->keptFromServer().isEmpty());
        choice(u"displayName"_s, u"theirs"_s)->click();
        QVERIFY(!choice(u"displayName"_s, u"mine"_s)->isChecked());
        QVERIFY(choice(u"signInUrl"_s, u"mine"_s)->isChecked());
        QCOMPARE(m_dialog->keptFromServer(), QStringList{u"displayName"_s});
    }

    void oneLinkChoosesAllOfOneSide()
    {
        m_dialog->findChild<Button *>(u"dialog.conflict.keepServer"_s)->click();
        QCOMPARE(m_dialog->keptFromServer(), (QStringList{u"displayName"_s, u"signInUrl"_s}));
        m_dialog->findChild<Button *>(u"dialog.conflict.keepMine"_s)->click();
        QVERIFY(m_dialog->keptFromServer().isEmpty());
    }

    void aChoiceLooksLikeAFieldWithItsRadioButtonInFront()
    {
        const QRadioButton *mine = choice(u"displayName"_s, u"mine"_s);
        QVERIFY2(mine->height() <= 40, qPrintable(QString::number(mine->height())));
        const auto front = [](QRadioButton *button) {
            return button->grab(QRect(0, 0, 30, button->height())).toImage();
        };
        const auto back = [](QRadioButton *button) {
            return button->grab(QRect(button->width() - 30, 8, 20, 20)).toImage();
        };
        auto *theirs = choice(u"displayName"_s, u"theirs"_s);
        QVERIFY(front(theirs) != front(choice(u"displayName"_s, u"mine"_s)));
        const QImage empty = back(theirs);
        for (int x = 0; x < empty.width(); ++x) // nothing but the ground behind the text
            QCOMPARE(empty.pixel(x, empty.height() / 2), empty.pixel(0, 0));
    }

    void aLongAddressIsShownWhole()
    {
        const QRadioButton *value = choice(u"signInUrl"_s, u"mine"_s);
        QVERIFY(value->height() >= value->heightForWidth(value->width()));
        QVERIFY(value->height() > choice(u"displayName"_s, u"mine"_s)->height());
        QVERIFY(m_dialog->width() < 1000);
    }

    void theChoicesHaveNamesOfTheirOwn()
    {
        QCOMPARE(choice(u"displayName"_s, u"mine"_s)->accessibleName(),
                 u"Display name, your change: Depot (Halden)"_s);
        QCOMPARE(choice(u"signInUrl"_s, u"theirs"_s)->accessibleName(),
                 u"Sign-in address, on the server now: nothing"_s);
    }

    void whatWasMergedIsTold()
    {
        QStringList texts;
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            texts << label->text();
        for (const QString &text :
             {u"Merged by itself"_s, u"Login button"_s, u"Hidden"_s, u"changed on the server"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
    }

private:
    [[nodiscard]] QRadioButton *choice(const QString &key, const QString &side) const
    {
        return m_dialog->findChild<QRadioButton *>(
            u"dialog.conflict.field[%1].%2"_s.arg(key, side));
    }

    std::unique_ptr<ConflictDialog> m_dialog;
};

ORGDESK_TEST(ConflictDialogTest)

#include "ConflictDialogTest.moc"
