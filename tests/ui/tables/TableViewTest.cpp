#include "ui/tables/TableView.h"

#include "support/TestRegistry.h"
#include "ui/common/Card.h"
#include "ui/common/Theme.h"
#include "ui/tables/ColumnTable.h"
#include "ui/tables/RowDelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDir>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace orgdesk::ui;
using namespace Qt::StringLiterals;

namespace {

struct Provider
{
    QString id;
    QString name;
    QString monogram;
    QString type;
    bool enabled = true;
    QString domain;
    QString more;
    Cell health;
};

using ProviderTable = ColumnTable<Provider>;

Cell domains(const Provider &provider)
{
    Cell cell = Cell::plain(provider.domain.isEmpty() ? u"None"_s : provider.domain,
                            provider.domain.isEmpty() ? Tone::Muted : Tone::Normal);
    if (!provider.more.isEmpty())
        cell.chips << provider.more;
    return cell;
}

Column<Provider> column(const QString &key, const QString &title, Cell (*cell)(const Provider &))
{
    Column<Provider> made(key, title, [cell](const Provider &p) { return cell(p).text; });
    made.cell = cell;
    return made;
}

QList<Column<Provider>> columns()
{
    QList<Column<Provider>> all;
    all << column(u"provider"_s, u"Provider"_s,
                  [](const Provider &p) { return Cell::twoLines(p.monogram, p.name, p.id); })
        << column(u"type"_s, u"Type"_s, [](const Provider &p) { return Cell::plain(p.type); })
        << column(u"status"_s, u"Status"_s,
                  [](const Provider &p) {
                      return Cell::status(p.enabled ? u"Enabled"_s : u"Disabled"_s, p.enabled);
                  })
        << column(u"domains"_s, u"Domains"_s, domains)
        << column(u"health"_s, u"Health"_s, [](const Provider &p) { return p.health; })
        << column(u"menu"_s, u"Actions"_s, [](const Provider &) { return Cell::menu(); });
    all.last().titleHidden = true;
    return all;
}

QList<Provider> providers()
{
    return {{u"rail-adfs"_s,
             u"Rail ADFS"_s,
             u"Af"_s,
             u"ADFS"_s,
             true,
             u"haldenrail.example"_s,
             {},
             Cell::health(u"Certificate expired 15 Nov"_s, Tone::Danger)},
            {u"depot-saml"_s,
             u"Depot SAML"_s,
             u"<>"_s,
             u"Custom SAML"_s,
             true,
             u"depot.example"_s,
             {},
             Cell::health(u"Certificate: 12 days left"_s, Tone::Warning)},
            {u"halden-okta"_s, u"Halden Okta"_s, u"Ok"_s, u"Okta"_s, true,
             u"halden-freight-group.example"_s, u"+1"_s,
             Cell::health(u"Attributes out of date"_s, Tone::Warning)},
            {u"contractors-google"_s,
             u"Contractors"_s,
             u"Gw"_s,
             u"Google Workspace"_s,
             false,
             {},
             {},
             Cell::health(u"Not in use"_s, Tone::Neutral)},
            {u"hq-ad"_s,
             u"HQ directory"_s,
             u"Ad"_s,
             u"Active Directory"_s,
             true,
             {},
             {},
             Cell::health(u"Managed by Fieldnote"_s, Tone::Neutral, u"lock"_s)},
            {u"halden-entra"_s,
             u"Halden Entra ID"_s,
             u"En"_s,
             u"Entra ID"_s,
             true,
             {},
             {},
             Cell::health(u"Healthy"_s, Tone::Success)}};
}

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(Theme::Mode::Light);
        m_theme->apply(*qApp);
        m_table =
            std::make_unique<ProviderTable>(columns(), [](const Provider &p) { return p.id; });
        m_table->replaceAll(providers());
        m_window = std::make_unique<QWidget>();
        m_window->setAutoFillBackground(true);
        auto *layout = new QVBoxLayout(m_window.get());
        auto *card = new Card;
        card->setFlush(true);
        m_view = new TableView;
        m_view->setFitsContents(true);
        m_view->setModel(m_table.get());
        for (const auto &[key, weight, minimum] :
             std::initializer_list<std::tuple<QString, int, int>>{{u"provider"_s, 4, 160},
                                                                  {u"type"_s, 2, 110},
                                                                  {u"status"_s, 1, 90},
                                                                  {u"domains"_s, 2, 120},
                                                                  {u"health"_s, 3, 160},
                                                                  {u"menu"_s, 0, 48}})
            m_view->setColumnSizing(key, weight, minimum);
        m_view->setSortingEnabled(false);
        m_view->horizontalHeader()->setSortIndicatorShown(true);
        m_view->horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
        card->body()->addWidget(m_view);
        layout->addWidget(card);
        layout->addStretch();
        m_window->resize(940, 380);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        qApp->setStyleSheet({});
    }

    void longerWordsGetTheirRoom()
    {
        const int before = m_view->columnWidth(4);
        QList<Provider> rows = providers();
        rows[0].health = Cell::health(u"Zertifikat läuft in zwölf Tagen ab"_s, Tone::Warning);
        m_table->replaceAll(rows);
        QTRY_VERIFY(m_view->columnWidth(4) > before);
        const auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate());
        QVERIFY(m_view->columnWidth(4) >= delegate->cellWidth(rows.at(0).health, 4));
        const int wide = m_view->columnWidth(4);
        m_table->replaceAll({rows.at(1)}); // as a search would: nothing moves
        QTest::qWait(10);
        QCOMPARE(m_view->columnWidth(4), wide);
        int all = 0;
        for (int column = 0; column < m_table->columnCount(); ++column)
            all += m_view->columnWidth(column);
        QCOMPARE(all, m_view->viewport()->width());
    }

    void wordsComeBeforeDataWhereRoomIsShort()
    {
        QList<Provider> rows = providers();
        rows[0].type = u"A type with a very long name indeed, longer than any"_s;
        rows[0].health = Cell::health(u"Zertifikat läuft in zwölf Tagen ab"_s, Tone::Warning);
        m_window->resize(840, 380);
        m_table->replaceAll(rows);
        const auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate());
        QTRY_VERIFY(m_view->columnWidth(4) >= delegate->cellWidth(rows.at(0).health, 4));
        QVERIFY(m_view->columnWidth(1) < delegate->cellWidth(Cell::plain(rows.at(0).type), 1));
    }

    void whoLacksLittleGetsItFirst()
    {
        QList<Provider> rows = providers();
        rows[0].type = u"Google Workspace X"_s;
        rows[1].domain = u"a-very-long-name-of-a-domain.of.an.organization.example"_s;
        m_table->replaceAll(rows);
        const auto *delegate = qobject_cast<RowDelegate *>(m_view->itemDelegate());
        QTRY_VERIFY(m_view->columnWidth(1) >= delegate->cellWidth(Cell::plain(rows.at(0).type), 1));
        QVERIFY(m_view->columnWidth(3) < delegate->cellWidth(Cell::plain(rows.at(1).domain), 3));
    }

    void arrowsMoveByRowAndRightReachesTheMenu()
    {
        QCOMPARE(m_view->currentKey(), u"rail-adfs"_s);
        QSignalSpy current(m_view, &TableView::currentKeyChanged);
        QTest::keyClick(m_view, Qt::Key_Down);
        QCOMPARE(m_view->currentKey(), u"depot-saml"_s);
        QCOMPARE(current.count(), 1);
        QTest::keyClick(m_view, Qt::Key_Right);
        QCOMPARE(m_view->currentIndex().column(), 5);
        QCOMPARE(current.count(), 1);
        QSignalSpy menu(m_view, &TableView::menuRequested);
        QTest::keyClick(m_view, Qt::Key_Space);
        QCOMPARE(menu.count(), 1);
        QCOMPARE(menu.at(0).at(0).toString(), u"depot-saml"_s);
        QTest::keyClick(m_view, Qt::Key_Left);
        QCOMPARE(m_view->currentIndex().column(), 0);
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->currentKey(), u"halden-entra"_s);
    }

    void enterOpensDeleteAsksAndTheMenuKeyOpensTheMenu()
    {
        QSignalSpy opened(m_view, &TableView::opened);
        QSignalSpy deleted(m_view, &TableView::deleteRequested);
        QSignalSpy menu(m_view, &TableView::menuRequested);
        QTest::keyClick(m_view, Qt::Key_Return);
        QTest::keyClick(m_view, Qt::Key_Delete);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, {10, 10});
        QCoreApplication::sendEvent(m_view, &event);
        QTest::keyClick(m_view, Qt::Key_F10, Qt::ShiftModifier);
        QTest::keyClick(m_view, Qt::Key_F10);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(deleted.count(), 1);
        QCOMPARE(menu.count(), 2);
        QCOMPARE(opened.at(0).at(0).toString(), u"rail-adfs"_s);
    }

    void tabLeavesTheTable() { QVERIFY(!m_view->tabKeyNavigation()); }

    void lettersJumpByName()
    {
        QTest::keyClicks(m_view, u"con"_s);
        QCOMPARE(m_view->currentKey(), u"contractors-google"_s);
    }

    void theDotsOfARowOpenItsMenu()
    {
        QSignalSpy menu(m_view, &TableView::menuRequested);
        const QRect cell = m_view->visualRect(m_table->index(2, 5));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(menu.count(), 1);
        QCOMPARE(menu.at(0).at(0).toString(), u"halden-okta"_s);
    }

    void theCurrentRowIsKnownByItsKey()
    {
        QVERIFY(m_view->setCurrentKey(u"hq-ad"_s));
        QCOMPARE(m_view->selectedKeys(), QStringList{u"hq-ad"_s});
        QVERIFY(!m_view->setCurrentKey(u"gone"_s));
        QList<Provider> fewer = providers();
        fewer.removeFirst();
        m_table->replaceAll(fewer);
        QCOMPARE(m_view->currentKey(), u"hq-ad"_s);
    }

    void columnsFillTheWidthAndCanBeHidden()
    {
        const auto total = [this] { return m_view->horizontalHeader()->length(); };
        QCOMPARE(total(), m_view->viewport()->width());
        m_view->setColumnShown(u"type"_s, false);
        QCOMPARE(total(), m_view->viewport()->width());
    }

    void rowsHaveRoomForTwoLines()
    {
        QVERIFY(m_view->rowHeight(0) >= 44);
        m_view->setCompact(true);
        QVERIFY(m_view->rowHeight(0) < 44);
    }

    void looksLikeTheDesign()
    {
        m_view->setCurrentKey(u"depot-saml"_s);
        const QImage picture = m_window->grab().toImage();
        const QPoint row = m_view->viewport()->mapTo(
            m_window.get(), m_view->visualRect(m_table->index(1, 1)).topRight() - QPoint(8, -12));
        QCOMPARE(picture.pixelColor(row * picture.devicePixelRatio()),
                 m_theme->color(Token::rowSelected));
        const QString folder = qEnvironmentVariable("ORGDESK_SHEET_DIR");
        if (!folder.isEmpty())
            QVERIFY(picture.save(
                QDir(folder).filePath(u"table-%1.png"_s.arg(picture.devicePixelRatio()))));
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ProviderTable> m_table;
    std::unique_ptr<QWidget> m_window;
    TableView *m_view = nullptr;
};

ORGDESK_TEST(TableViewTest)

#include "TableViewTest.moc"
