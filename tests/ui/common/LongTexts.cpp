#include "LongTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace orgdesk::test {

namespace {

constexpr double longer = 0.4;
constexpr qsizetype wordLength = 7;

} // namespace

LongTexts::LongTexts()
{
    QCoreApplication::installTranslator(this);
}

LongTexts::~LongTexts()
{
    QCoreApplication::removeTranslator(this);
}

QString LongTexts::translate(const char *context, const char *source, const char *, int) const
{
    if (!QByteArrayView(context).startsWith("orgdesk::"))
        return {};
    const QString text = QString::fromUtf8(source);
    QString more(qRound(static_cast<double>(text.size()) * longer), u'~');
    for (qsizetype at = wordLength; at < more.size(); at += wordLength + 1)
        more.insert(at, u' ');
    return text + (more.size() > wordLength ? u" "_s : QString()) + more;
}

} // namespace orgdesk::test
