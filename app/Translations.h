#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace orgdesk {

//! The texts of one language, ours and Qt's own, and the direction they are read in, for as long as
//! this object lives. GUI thread.
class Translations
{
public:
    //! \param language code such as "de" or "pt_BR"; empty: the system's. Without a translation the
    //! program speaks English; dates and numbers follow the language all the same.
    //! \param product what the vendor calls the program; replaces "OrgDesk" in every text. Empty:
    //! as it is.
    explicit Translations(const QString &language, const QString &product = {});
    ~Translations();
    Q_DISABLE_COPY_MOVE(Translations)

    //! Codes of the languages that are there, "en" first. Besides those that come with the program,
    //! files `orgdesk/translations/orgdesk_CODE.qm` in the data folders of the system count.
    [[nodiscard]] static QStringList languages();

private:
    void install(std::unique_ptr<QTranslator> translator);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace orgdesk
