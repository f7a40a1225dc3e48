#include "app/Translations.h"

#include <QLibraryInfo>
#include <QLocale>

namespace orgdesk {

using namespace Qt::StringLiterals;

Translations::Translations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    const QString ours = u":/orgdesk/i18n"_s;
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const auto &[name, folder] :
         {std::pair(u"qtbase"_s, qts), std::pair(u"orgdesk"_s, ours)}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, u"_"_s, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

Translations::~Translations()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

} // namespace orgdesk
