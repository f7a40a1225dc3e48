#include "app/Translations.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QTranslator>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

const QString ourName = u"OrgDesk"_s;

//! Texts of a translation, or the English ones, with the vendor's name for the program.
class ProductName final : public QTranslator
{
public:
    ProductName(std::unique_ptr<QTranslator> texts, QString product)
        : m_texts(std::move(texts))
        , m_product(std::move(product))
    {
    }

    [[nodiscard]] QString translate(const char *context, const char *source,
                                    const char *disambiguation, int count) const override
    {
        QString text =
            m_texts ? m_texts->translate(context, source, disambiguation, count) : QString();
        const bool isOurs = QByteArrayView(context) != "QCoreApplication";
        const QString shown = text.isNull() && isOurs ? QString::fromUtf8(source) : text;
        return shown.contains(ourName) ? QString(shown).replace(ourName, m_product) : text;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    std::unique_ptr<QTranslator> m_texts;
    QString m_product;
};

QStringList foldersOfOurs()
{
    return QStringList{u":/orgdesk/i18n"_s}
    + QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"orgdesk/translations"_s,
                                QStandardPaths::LocateDirectory);
}

std::unique_ptr<QTranslator> translatorOf(const QLocale &locale, const QString &name,
                                          const QStringList &folders)
{
    for (const QString &folder : folders) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, u"_"_s, folder))
            return translator;
    }
    return nullptr;
}

} // namespace

Translations::Translations(const QString &language, const QString &product)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    std::unique_ptr<QTranslator> ours;
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        // The portable program has Qt's own texts beside its library, others share the system's.
        std::unique_ptr<QTranslator> qts =
            translatorOf(locale, u"qtbase"_s, {QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
        if (qts)
            install(std::move(qts));
        ours = translatorOf(locale, u"orgdesk"_s, foldersOfOurs());
        // English is read from left to right whatever the system's language is.
        if (ours && qGuiApp)
            QGuiApplication::setLayoutDirection(locale.textDirection());
    }
    if (!product.isEmpty() && product != ourName)
        ours = std::make_unique<ProductName>(std::move(ours), product);
    if (ours)
        install(std::move(ours));
}

void Translations::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

Translations::~Translations()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Translations::languages()
{
    QStringList codes;
    for (const QString &folder : foldersOfOurs()) {
        for (const QString &file : QDir(folder).entryList({u"orgdesk_*.qm"_s}, QDir::Files))
            codes << file.mid(8).chopped(3);
    }
    codes.sort();
    codes.removeDuplicates();
    return QStringList{u"en"_s} + codes;
}

} // namespace orgdesk
