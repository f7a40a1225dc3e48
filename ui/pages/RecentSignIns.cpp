#include "ui/pages/RecentSignIns.h"

#include "ui/common/Avatar.h"
#include "ui/common/Fonts.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentGap = 8;
constexpr int subtitleRole = Qt::UserRole + 2;

class RecentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, lineHeight(FontRole::Body) + lineHeight(FontRole::Small) + 22 + recentGap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QRectF card = QRectF(option.rect).adjusted(1, 1, -1, -recentGap);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.color(focused ? Token::focus : Token::border), focused ? 2 : 1));
        painter->setBrush(theme.color(
            option.state.testFlag(QStyle::State_MouseOver) ? Token::rowHover : Token::surface));
        painter->drawRoundedRect(card.adjusted(.5, .5, -.5, -.5), 8, 8);
        Avatar::paint(*painter, QRectF(card.left() + 12, card.center().y() - 14, 28, 28),
                      index.data().toString(), Avatar::Shape::Square);
        const QRectF text = card.adjusted(52, 9, -40, -9);
        painter->setFont(font(FontRole::BodyStrong));
        painter->setPen(theme.color(Token::text));
        painter->drawText(text, Qt::AlignTop | Qt::TextSingleLine, index.data().toString());
        const QFont small = font(FontRole::Small);
        painter->setFont(small);
        painter->setPen(theme.color(Token::textMuted));
        painter->drawText(text, Qt::AlignBottom | Qt::TextSingleLine,
                          QFontMetrics(small).elidedText(index.data(subtitleRole).toString(),
                                                         Qt::ElideRight,
                                                         static_cast<int>(text.width())));
        icons::paint(*painter, QRectF(card.right() - 28, card.center().y() - 8, 16, 16),
                     u"arrowRight"_s, Token::textSecondary);
        painter->restore();
    }
};

} // namespace

RecentSignIns::RecentSignIns(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"welcome.recent"_s);
    setAccessibleName(tr("Recent on this computer"));
    setProperty("role", u"nav"_s);
    setProperty("ownRing", true);
    setModel(m_model);
    setItemDelegate(new RecentDelegate(this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT chosen(m_signIns.at(index.row()));
    };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void RecentSignIns::setSignIns(const QList<SavedSignIn> &signIns)
{
    m_signIns = signIns;
    m_model->clear();
    for (const SavedSignIn &signIn : signIns) {
        const QString name =
            signIn.organizationName.isEmpty() ? signIn.organizationId : signIn.organizationName;
        auto *item = new QStandardItem(name);
        const QString when =
            QLocale().toString(signIn.lastUsed.toLocalTime().date(), QLocale::ShortFormat);
        const QString subtitle = tr("%1, %2", "email, date").arg(signIn.email, when);
        item->setData(subtitle, subtitleRole);
        item->setData(tr("%1, %2").arg(name, subtitle), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    updateGeometry();
}

QSize RecentSignIns::sizeHint() const
{
    const int row = m_model->rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {280, row * qMin(4, m_model->rowCount()) + 4};
}

void RecentSignIns::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex().isValid()) {
        Q_EMIT removeRequested(m_signIns.at(currentIndex().row()));
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace orgdesk::ui
