#pragma once

#include <QCoreApplication>
#include <QTranslator>

#include <memory>
#include <vector>

namespace orgdesk {

//! The texts of one language: ours and Qt's own, for as long as this object lives.
class Translations
{
public:
    //! \param language code such as "de" or "pt_BR"; empty: the system's. Without a translation the
    //! program speaks English; dates and numbers follow the language all the same.
    explicit Translations(const QString &language);
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace orgdesk
