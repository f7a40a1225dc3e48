#include "ui/common/UiState.h"

#include <QCoreApplication>
#include <QHash>
#include <QWidget>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

void setUiState(QWidget &page, const QString &state)
{
    static const QHash<QString, const char *> words{
        {u"loading"_s, QT_TRANSLATE_NOOP("UiState", "Loading")},
        {u"ready"_s, QT_TRANSLATE_NOOP("UiState", "Ready")},
        {u"empty"_s, QT_TRANSLATE_NOOP("UiState", "Empty")},
        {u"error"_s, QT_TRANSLATE_NOOP("UiState", "Error")},
        {u"readOnly"_s, QT_TRANSLATE_NOOP("UiState", "Read-only")},
        {u"saving"_s, QT_TRANSLATE_NOOP("UiState", "Saving")},
        {u"idle"_s, QT_TRANSLATE_NOOP("UiState", "Idle")},
        {u"waiting"_s, QT_TRANSLATE_NOOP("UiState", "Waiting")},
        {u"checking"_s, QT_TRANSLATE_NOOP("UiState", "Checking")},
        {u"failed"_s, QT_TRANSLATE_NOOP("UiState", "Failed")},
        {u"done"_s, QT_TRANSLATE_NOOP("UiState", "Done")}};
    page.setProperty("uiState", state);
    const char *word = words.value(state);
    page.setAccessibleDescription(word ? QCoreApplication::translate("UiState", word) : state);
}

} // namespace orgdesk::ui
