#include "ui/members/PeopleTable.h"

#include "ui/common/Card.h"
#include "ui/tables/RowDelegate.h"
#include "ui/tables/TableView.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

// Marked rows look selected; the current one has the focus ring only.
class PersonDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem marked = option;
        marked.state.setFlag(QStyle::State_Selected, index.data(PeopleModel::MarkedRole).toBool());
        RowDelegate::paint(painter, marked, index);
    }
};

QString memberIdOf(const QString &key)
{
    return key.mid(7); // "member:"
}

} // namespace

PeopleTable::PeopleTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new PeopleModel(this))
    , m_view(new TableView)
    , m_all(new QCheckBox(m_view->horizontalHeader()))
{
    m_view->setObjectName("members.table"_L1);
    m_view->setAccessibleName(tr("People"));
    m_view->setRowDelegate(new PersonDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(true);
    m_view->setColumnSizing(u"check"_s, 0, 42);
    m_view->setColumnSizing(u"name"_s, 40, 190);
    m_view->setColumnSizing(u"roles"_s, 30, 150);
    m_view->setColumnSizing(u"provider"_s, 18, 104);
    m_view->setColumnSizing(u"lastLogin"_s, 14, 96);
    m_view->setGrowsWithContents(true);
    m_view->sortByColumn(PeopleModel::Name, Qt::AscendingOrder);
    m_all->setObjectName("members.table.all"_L1);
    m_all->setAccessibleName(tr("Select all people shown"));
    m_all->setToolTip(tr("Select all people shown"));
    m_all->setTristate(true);

    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_view->installEventFilter(this);
    m_view->horizontalHeader()->installEventFilter(this);
    connectView();
    refreshMarks();
}

void PeopleTable::connectView()
{
    connect(m_view, &TableView::opened, this,
            [this](const QString &key) { Q_EMIT opened(memberIdOf(key)); });
    connect(m_view, &TableView::checkToggled, this, [this](const QString &key) {
        const QString id = memberIdOf(key);
        m_model->setMarked(id, !m_model->isMarked(id));
        m_anchor = m_model->rowOf(id);
    });
    connect(m_view, &TableView::deleteRequested, this, &PeopleTable::removeRequested);
    connect(m_model, &PeopleModel::marksChanged, this, &PeopleTable::refreshMarks);
    connect(m_model, &PeopleModel::arranged, this, &PeopleTable::refreshMarks);
    connect(m_all, &QCheckBox::clicked, this, [this] {
        m_model->setAllMarked(m_all->checkState() != Qt::Unchecked);
        refreshMarks();
    });
}

void PeopleTable::setRolesShown(bool shown)
{
    m_view->setColumnShown(u"roles"_s, shown);
}

void PeopleTable::setNarrow(bool narrow)
{
    m_view->setColumnShown(u"provider"_s, !narrow);
    m_view->setColumnShown(u"lastLogin"_s, !narrow);
}

QString PeopleTable::currentId() const
{
    return memberIdOf(m_view->currentKey());
}

void PeopleTable::refreshMarks()
{
    qsizetype marked = 0;
    if (m_model->rowCount() == m_model->count()) {
        marked = m_model->markedCount(); // nobody is filtered out
    } else if (m_model->markedCount() > 0) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            marked += m_model->isMarked(m_model->personAt(row)->id) ? 1 : 0;
    }
    const bool all = marked > 0 && marked == m_model->rowCount();
    m_all->setCheckState(all ? Qt::Checked : marked > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
    m_all->setEnabled(m_model->rowCount() > 0);
    m_view->viewport()->update();
}

void PeopleTable::placeAllBox()
{
    const QHeaderView *header = m_view->horizontalHeader();
    const QSize size = m_all->sizeHint();
    const QRect box(14, (header->height() - size.height()) / 2, size.width(), size.height());
    m_all->setGeometry(QStyle::visualRect(layoutDirection(), header->rect(), box));
}

void PeopleTable::markFromTo(int from, int to)
{
    QStringList ids;
    for (int row = std::min(from, to); row <= std::max(from, to); ++row) {
        if (const PersonPtr person = m_model->personAt(row))
            ids << person->id;
    }
    m_model->setMarked(ids, true);
}

bool PeopleTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->horizontalHeader() && event->type() == QEvent::Resize)
        placeAllBox();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::SelectAll)) {
        m_model->setAllMarked(true);
        return true;
    }
    const bool up = key->key() == Qt::Key_Up;
    if ((!up && key->key() != Qt::Key_Down) || key->modifiers() != Qt::ShiftModifier)
        return QWidget::eventFilter(watched, event);
    const int row = m_view->currentIndex().row();
    const int next = std::clamp(row + (up ? -1 : 1), 0, std::max(0, m_model->rowCount() - 1));
    markFromTo(row, next);
    m_view->setCurrentIndex(m_model->index(next, m_view->currentIndex().column()));
    return true;
}

} // namespace orgdesk::ui
