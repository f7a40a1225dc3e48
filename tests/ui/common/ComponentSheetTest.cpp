#include "ui/common/ComponentSheet.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

//! Renders all widgets. With ORGDESK_SHEET_DIR the pictures are kept there for people to look at.
class ComponentSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_usual = QApplication::font(); }

    void cleanup()
    {
        qApp->setStyleSheet({});
        QApplication::setFont(m_usual);
    }

    void everyWidgetPaintsInTheColorsOfTheTheme_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::addColumn<double>("fontRatio");
        QTest::newRow("light") << Theme::Mode::Light << 1.0;
        QTest::newRow("dark") << Theme::Mode::Dark << 1.0;
        QTest::newRow("large") << Theme::Mode::Light << 1.5;
    }

    void everyWidgetPaintsInTheColorsOfTheTheme()
    {
        QFETCH(const Theme::Mode, mode);
        QFETCH(const double, fontRatio);
        QFont scaled = m_usual;
        scaled.setPointSizeF(m_usual.pointSizeF() * fontRatio);
        QApplication::setFont(scaled);
        Theme theme(mode);
        theme.apply(*qApp);
        QWidget window;
        window.setAutoFillBackground(true);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *sheet = new orgdesk::test::ComponentSheet;
        layout->addWidget(sheet);
        window.resize(1180, 1560);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        auto *focused = window.findChild<Button *>(u"sheet.focused"_s);
        focused->setFocus(Qt::TabFocusReason);
        QTest::qWait(50);
        const QImage picture = window.grab().toImage();
        const qreal ratio = picture.devicePixelRatio();
        const auto colorAt = [&](QPoint point) {
            return picture.pixelColor((QPointF(point) * ratio).toPoint());
        };
        QCOMPARE(colorAt({4, 1000}), theme.color(Token::window));
        const QPoint corner = focused->mapTo(&window, QPoint(6, 4));
        QCOMPARE(colorAt(corner), theme.color(Token::surface));
        const QPoint ring = focused->mapTo(&window, QPoint(focused->width() / 2, -3));
        QCOMPARE(colorAt(ring), theme.color(Token::focus));
        const QList<QWidget *> controls = window.findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            const bool hasText = qobject_cast<const QLineEdit *>(control)
                || qobject_cast<const QPushButton *>(control)
                || qobject_cast<const QLabel *>(control);
            if (hasText && control->isVisible())
                QVERIFY2(control->height() >= control->minimumSizeHint().height(),
                         qPrintable(QString(QLatin1StringView(control->metaObject()->className())
                                            + u' ' + control->property("text").toString())));
        }
        const QString folder = qEnvironmentVariable("ORGDESK_SHEET_DIR");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(
                u"sheet-%1-%2.png"_s.arg(QLatin1StringView(QTest::currentDataTag())).arg(ratio))));
    }

private:
    QFont m_usual;
};

ORGDESK_TEST(ComponentSheetTest)

#include "ComponentSheetTest.moc"
