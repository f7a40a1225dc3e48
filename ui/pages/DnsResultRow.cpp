#include "ui/pages/DnsResultRow.h"

#include "ui/common/IconLabel.h"
#include "ui/common/Label.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString marked(const QString &text, const QColor &ink, const QColor &fill)
{
    return u"<span style=\"color:%1;background-color:%2\">%3</span>"_s.arg(ink.name(), fill.name(),
                                                                           text.toHtmlEscaped());
}

// Long values have no spaces: they may break anywhere.
QString breakable(const QString &text)
{
    QString result;
    for (const QChar one : text) {
        result += one;
        if (!one.isSurrogate())
            result += QChar(0x200b);
    }
    return result;
}

} // namespace

DnsResultRow::DnsResultRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, Token::text))
    , m_title(wrappedLabel({}, Tone::Normal, FontRole::BodyStrong))
    , m_text(wrappedLabel({}, Tone::Muted, FontRole::Small))
    , m_difference(new QWidget)
    , m_found(richLabel({}, Tone::Normal, FontRole::Mono))
    , m_expected(richLabel({}, Tone::Normal, FontRole::Mono))
    , m_cause(wrappedLabel({}, Tone::Muted, FontRole::Small))
{
    for (Label *value : {m_found, m_expected}) {
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setLayoutDirection(Qt::LeftToRight);
    }
    auto *values = new QVBoxLayout(m_difference);
    values->setContentsMargins(0, 0, 0, 0);
    values->setSpacing(2);
    values->addWidget(label(tr("Found"), Tone::Muted, FontRole::Small));
    values->addWidget(m_found);
    values->addWidget(label(tr("Expected"), Tone::Muted, FontRole::Small));
    values->addWidget(m_expected);
    values->addSpacing(4);
    values->addWidget(m_cause);
    m_difference->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_difference);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
}

void DnsResultRow::setWords(const DnsWords &words)
{
    m_icon->setIcon(words.icon.isEmpty() ? QString(toneIconName(words.tone)) : words.icon,
                    toneIcon(words.tone));
    // What still takes its time is no headline.
    m_title->setFontRole(words.tone == Tone::Neutral ? FontRole::Body : FontRole::BodyStrong);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    nameIt();
}

void DnsResultRow::showDifference(const TxtDifference &difference)
{
    const Theme &theme = Theme::of(this);
    const auto ink = [&theme](Token token) { return theme.color(token); };
    m_plainFound = shownValue(difference.found);
    m_plainExpected = shownValue(difference.expected);
    const auto part = [&difference](const QString &value) {
        const auto begin = static_cast<qsizetype>(difference.sameAtBegin);
        const qsizetype size = std::max<qsizetype>(0, value.size() - begin - difference.sameAtEnd);
        return std::pair(begin, size);
    };
    const auto [foundBegin, foundSize] = part(difference.found);
    const auto [begin, size] = part(difference.expected);
    // With nothing too much in it, all of what was found is marked: it is the wrong value.
    const bool whole = foundSize == 0;
    m_found->setText(
        (whole ? QString() : breakable(m_plainFound.left(foundBegin)).toHtmlEscaped())
        + marked(breakable(whole ? m_plainFound : m_plainFound.mid(foundBegin, foundSize)),
                 ink(Token::dangerText), ink(Token::dangerSubtle))
        + (whole ? QString()
                 : breakable(m_plainFound.mid(foundBegin + foundSize)).toHtmlEscaped()));
    m_expected->setText(breakable(m_plainExpected.left(begin)).toHtmlEscaped()
                        + (size == 0 ? QString()
                                     : marked(breakable(m_plainExpected.mid(begin, size)),
                                              ink(Token::successText), ink(Token::successSubtle)))
                        + breakable(m_plainExpected.mid(begin + size)).toHtmlEscaped());
    // For assistive technology the values as they are, without marks.
    m_found->setAccessibleName(m_plainFound);
    m_expected->setAccessibleName(m_plainExpected);
    m_cause->setText(causeOf(difference));
    m_difference->show();
    nameIt();
}

void DnsResultRow::hideDifference()
{
    m_difference->hide();
    nameIt();
}

QString DnsResultRow::text() const
{
    QStringList parts{m_title->text(), m_text->text()};
    if (!m_difference->isHidden()) {
        parts << tr("Found: %1").arg(m_plainFound) << tr("Expected: %1").arg(m_plainExpected)
              << m_cause->text();
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

void DnsResultRow::nameIt()
{
    setAccessibleName(text());
}

} // namespace orgdesk::ui
