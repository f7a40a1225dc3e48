#include "ui/common/GuideMarkup.h"

#include <QRegularExpression>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

QString guideMarkup(const QString &text)
{
    static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*"_s);
    static const QRegularExpression code(u"`(.+?)`"_s);
    return text.toHtmlEscaped().replace(bold, u"<b>\\1</b>"_s).replace(code, u"<code>\\1</code>"_s);
}

} // namespace orgdesk::ui
