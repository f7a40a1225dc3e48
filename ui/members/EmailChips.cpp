#include "ui/members/EmailChips.h"

#include "forms/EmailAddress.h"
#include "forms/EmailList.h"
#include "ui/common/Announce.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool endsAddress(QChar character)
{
    return character.isSpace() || character == u',' || character == u';';
}

} // namespace

EmailChips::EmailChips(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_edit(new QLineEdit(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_edit->setProperty("role", u"bare"_s);
    m_edit->setProperty("ownRing", true);
    m_edit->installEventFilter(this);
    m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textEdited, this, &EmailChips::onEdited);
}

void EmailChips::setCheck(Check check)
{
    m_check = std::move(check);
    judge();
}

void EmailChips::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_edit->setReadOnly(readOnly);
    viewport()->update();
}

void EmailChips::add(const QString &text)
{
    const QList<EmailEntry> entries = readEmails(text);
    if (entries.isEmpty())
        return;
    for (const EmailEntry &entry : entries)
        m_chips.append({entry.text, {}, {}});
    setCurrent(-1);
    judge();
    if (entries.size() > 1)
        announce(m_edit, tr("Added %n addresses", nullptr, static_cast<int>(entries.size())));
}

void EmailChips::commit()
{
    const QString text = m_edit->text();
    if (m_isReadOnly || text.trimmed().isEmpty())
        return;
    m_edit->clear();
    add(text);
}

void EmailChips::remove(const QStringList &addresses)
{
    m_chips.removeIf([&addresses](const Chip &chip) {
        return addresses.contains(chip.text, Qt::CaseInsensitive);
    });
    setCurrent(-1);
    judge();
}

void EmailChips::removeProblems()
{
    m_chips.removeIf([](const Chip &chip) { return !chip.problem.isEmpty(); });
    setCurrent(-1);
    judge();
}

QStringList EmailChips::addresses() const
{
    QStringList good;
    for (const Chip &chip : m_chips) {
        if (chip.problem.isEmpty())
            good << chip.text;
    }
    return good;
}

QStringList EmailChips::problems() const
{
    QStringList problems;
    for (const Chip &chip : m_chips) {
        if (!chip.problem.isEmpty())
            problems << chip.problem;
    }
    return problems;
}

void EmailChips::judge()
{
    QSet<QString> seen;
    for (Chip &chip : m_chips) {
        const QString folded = chip.text.toCaseFolded();
        if (!isEmailAddress(chip.text))
            chip.problem = tr("%1 is not a complete email address.").arg(chip.text.left(60));
        else if (seen.contains(folded))
            chip.problem = tr("%1 is listed twice.").arg(chip.text);
        else
            chip.problem = m_check ? m_check(chip.text) : QString();
        seen.insert(folded);
    }
    layOut();
    Q_EMIT changed();
}

void EmailChips::onEdited(const QString &text)
{
    setCurrent(-1);
    if (!text.isEmpty() && std::any_of(text.begin(), text.end(), endsAddress)) {
        // A name may stand before its address: "Ada Vos <ada@…".
        const bool unfinishedName = text.contains(u'<') && !text.contains(u'>');
        const bool bareWords = !text.contains(u'@') && !text.contains(u',') && !text.contains(u';');
        if (unfinishedName || (bareWords && !text.trimmed().isEmpty()))
            return;
        m_edit->clear();
        add(text);
    }
    layOut();
    Q_EMIT changed();
}

bool EmailChips::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QAbstractScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        commit();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    if (event->type() != QEvent::KeyPress || m_isReadOnly)
        return QAbstractScrollArea::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste)) {
        // The field would make one line of it.
        const QString text = QGuiApplication::clipboard()->text();
        if (readEmails(text).size() > 1 || text.contains(u'\n')) {
            commit();
            add(text);
            return true;
        }
    }
    return handleKey(key->key(), key->modifiers())
        || QAbstractScrollArea::eventFilter(watched, event);
}

bool EmailChips::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers != Qt::NoModifier && modifiers != Qt::KeypadModifier)
        return false;
    if (m_current >= 0 && handleChipKey(key))
        return true;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_edit->text().trimmed().isEmpty())
            return true; // sending takes Ctrl+Enter
        commit();
        return true;
    case Qt::Key_Backspace:
        if (!m_edit->text().isEmpty() || m_chips.isEmpty())
            return false;
        removeAt(count() - 1);
        return true;
    case Qt::Key_Left:
        if (m_edit->cursorPosition() > 0 || m_chips.isEmpty())
            return false;
        setCurrent(count() - 1);
        return true;
    default:
        return false;
    }
}

bool EmailChips::handleChipKey(int key)
{
    const int current = m_current;
    switch (key) {
    case Qt::Key_Left:
        setCurrent(std::max(0, current - 1));
        return true;
    case Qt::Key_Right:
        setCurrent(current + 1 < count() ? current + 1 : -1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(current);
        setCurrent(std::min(current, count() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        editAt(current);
        return true;
    case Qt::Key_Escape:
        setCurrent(-1);
        return true;
    default:
        setCurrent(-1);
        return false;
    }
}

void EmailChips::removeAt(int index)
{
    announce(m_edit, tr("Removed %1").arg(m_chips.at(index).text));
    m_chips.removeAt(index);
    setCurrent(-1);
    judge();
}

void EmailChips::editAt(int index)
{
    const QString text = m_chips.at(index).text;
    commit();
    m_chips.removeAt(index);
    setCurrent(-1);
    judge();
    m_edit->setText(text);
    layOut();
}

void EmailChips::setCurrent(int index)
{
    if (index == m_current)
        return;
    m_current = index;
    if (index >= 0) {
        const Chip &chip = m_chips.at(index);
        announce(m_edit, chip.problem.isEmpty() ? chip.text : chip.problem);
    }
    viewport()->update();
}

} // namespace orgdesk::ui
