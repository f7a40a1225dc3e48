#include "ui/common/ComponentSheet.h"

#include "support/TestRegistry.h"
#include "ui/common/Button.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

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

    void theFocusIsSeenOnEveryControl_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }

    void theFocusIsSeenOnEveryControl()
    {
        QFETCH(const Theme::Mode, mode);
        Theme theme(mode);
        theme.apply(*qApp);
        QWidget window;
        window.setAutoFillBackground(true);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new orgdesk::test::ComponentSheet);
        window.resize(1180, 1560);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto ringPixels = [&](const QWidget *control) {
            QCoreApplication::processEvents();
            const QRect around(control->mapTo(&window, QPoint(0, 0)), control->size());
            const QImage picture = window.grab(around.adjusted(-6, -6, 6, 6)).toImage();
            int count = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x)
                    count += picture.pixelColor(x, y) == theme.color(Token::focus) ? 1 : 0;
            }
            return count;
        };
        int looked = 0;
        QList<QPointer<QWidget>> controls;
        for (QWidget *control : window.findChildren<QWidget *>())
            controls << control;
        for (const QPointer<QWidget> &control : std::as_const(controls)) {
            if (!control || !control->isVisible() || !control->isEnabled()
                || (control->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            if (QWidget *former = QApplication::focusWidget())
                former->clearFocus();
            const int before = ringPixels(control);
            control->setFocus(Qt::TabFocusReason);
            // Two pixels along its shorter sides, at least.
            const int ring = ringPixels(control) - before;
            QVERIFY2(
                ring >= 2 * std::min(control->width(), control->height()),
                qPrintable(u"%1 %2: %3"_s.arg(QLatin1StringView(control->metaObject()->className()),
                                              control->objectName(), QString::number(ring))));
            ++looked;
        }
        QVERIFY2(looked > 20, qPrintable(QString::number(looked)));
    }

private:
    QFont m_usual;
};

ORGDESK_TEST(ComponentSheetTest)

#include "ComponentSheetTest.moc"
