#include "ui/forms/DropZone.h"

#include "ui/common/Button.h"
#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/NoteFrame.h"
#include "ui/common/Theme.h"
#include "ui/forms/FileReading.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

DropZone::DropZone(Look look, const QString &title, const QString &idleText, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_text(idleText)
    , m_idleIcon(look == Look::Card ? u"upload"_s : u"download"_s)
    , m_idle(new QWidget)
    , m_icon(new IconLabel(m_idleIcon, Token::textSecondary, look == Look::Card ? 20 : 24))
    , m_links(new QWidget)
    , m_linksVeil(new QGraphicsOpacityEffect)
    , m_titleLabel(wrappedLabel(title, Tone::Normal, FontRole::BodyStrong))
    , m_textLabel(wrappedLabel(idleText, Tone::Secondary,
                               look == Look::Card ? FontRole::Body : FontRole::Small))
    , m_choose(linkButton(tr("Choose file…")))
    , m_address(linkButton(tr("Paste address…")))
    , m_note(new NoteFrame(Tone::Success))
{
    setAcceptDrops(true);
    m_replace = m_note->addAction(tr("Replace…"));
    build(look);
    auto *pages = new QVBoxLayout(this); // only one of them is there at a time
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(m_idle);
    pages->addWidget(m_note);
    m_note->hide();
    m_address->hide();
    setFocusProxy(m_choose);
    for (Button *button : {m_choose, m_replace, m_address})
        button->installEventFilter(this);
    connect(m_choose, &Button::clicked, this, &DropZone::choose);
    connect(m_replace, &Button::clicked, this, &DropZone::choose);
    connect(m_address, &Button::clicked, this, &DropZone::addressRequested);
}

void DropZone::build(Look look)
{
    auto *links = new QHBoxLayout(m_links);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(12);
    // Unseen, not hidden, under a file that is held over it: nothing jumps or loses the focus.
    m_linksVeil->setOpacity(0);
    m_linksVeil->setEnabled(false);
    m_links->setGraphicsEffect(m_linksVeil);
    links->addWidget(m_choose);
    links->addWidget(m_address);
    if (look == Look::Card) {
        auto *row = new QHBoxLayout(m_idle);
        row->setContentsMargins(24, 15, 16, 13);
        row->setSpacing(18);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        auto *column = new QVBoxLayout;
        column->setSpacing(3);
        m_titleLabel->setFontRole(FontRole::SectionTitle);
        column->addWidget(m_titleLabel);
        column->addWidget(m_textLabel);
        links->addStretch(1);
        column->addWidget(m_links);
        column->addStretch(1);
        row->addLayout(column, 1);
        return;
    }
    auto *column = new QVBoxLayout(m_idle);
    column->setContentsMargins(20, 22, 20, 20);
    column->setSpacing(6);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (Label *label : {m_titleLabel, m_textLabel}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    links->insertStretch(0, 1);
    links->addStretch(1);
    column->addWidget(m_links);
}

void DropZone::setObjectNames(const QString &name)
{
    setObjectName(name);
    m_choose->setObjectName(QString(name + ".choose"_L1));
    m_replace->setObjectName(QString(name + ".replace"_L1));
    m_address->setObjectName(QString(name + ".pasteAddress"_L1));
    m_note->setObjectName(QString(name + ".note"_L1));
}

void DropZone::setTexts(const QString &title, const QString &idleText)
{
    m_title = title;
    m_text = idleText;
    setOver({});
}

void DropZone::offerAddress()
{
    m_address->show();
}

void DropZone::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (Button *button : {m_choose, m_replace})
        button->setVisible(!readOnly);
}

void DropZone::choose()
{
    chooseFile(this, tr("Choose a file"), m_filter,
               [this](const QString &path) { Q_EMIT fileChosen(path); });
}

void DropZone::showNote(bool note)
{
    const bool hadFocus = m_choose->hasFocus() || m_replace->hasFocus();
    m_idle->setVisible(!note);
    m_note->setVisible(note);
    setFocusProxy(note ? m_replace : m_choose);
    if (hadFocus)
        focusProxy()->setFocus(Qt::OtherFocusReason);
    updateGeometry();
    update();
}

void DropZone::showIdle()
{
    setOver({});
    showNote(false);
}

void DropZone::forget()
{
    m_note->setTitle({});
    m_note->setText({});
    showIdle();
}

void DropZone::showReading(const QString &fileName)
{
    setOver({});
    m_titleLabel->setText(tr("Reading %1…").arg(fileName));
}

void DropZone::showTaken(const QString &title, const QString &text)
{
    setOver({});
    m_note->setTone(Tone::Success);
    m_note->setIconName(u"file"_s);
    m_note->setTitle(title);
    m_note->setText(text);
    showNote(true);
}

void DropZone::showRefused(const QString &title, const QString &reason)
{
    setOver({});
    m_note->setTone(Tone::Danger);
    m_note->setIconName({});
    m_note->setTitle(title);
    m_note->setText(reason);
    showNote(true);
}

QString DropZone::noteText() const
{
    return m_note->isHidden() ? QString() : QStringList{m_note->title(), m_note->text()}.join(u' ');
}

void DropZone::setOver(const QString &fileName)
{
    m_isOver = !fileName.isEmpty();
    m_titleLabel->setText(m_isOver ? tr("Drop to read %1").arg(fileName) : m_title);
    m_textLabel->setText(m_text);
    m_icon->setIcon(m_isOver ? u"download"_s : m_idleIcon,
                    m_isOver ? Token::accentText : Token::textSecondary);
    m_linksVeil->setEnabled(m_isOver);
    update();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (m_readOnly || path.isEmpty())
        return;
    event->acceptProposedAction();
    showNote(false);
    setOver(QFileInfo(path).fileName());
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    setOver({});
    showNote(!m_note->title().isEmpty());
}

void DropZone::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    setOver({});
    if (m_readOnly || path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileChosen(path);
}

bool DropZone::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_readOnly
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
        if (const QString path = draggedFile(clip); !path.isEmpty())
            Q_EMIT fileChosen(path);
        else if (clip && clip->hasText())
            Q_EMIT textPasted(clip->text());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void DropZone::paintEvent(QPaintEvent *)
{
    if (!m_note->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(this);
    QPen pen(theme.color(m_isOver ? Token::accent : Token::borderControl), m_isOver ? 2 : 1,
             Qt::DashLine);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(theme.color(m_isOver ? Token::accentSubtle : Token::surfaceAlt));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace orgdesk::ui
