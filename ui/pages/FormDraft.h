#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>

#include <optional>

namespace orgdesk::ui {

class AppContext;

//! Keeps what is typed into the form of one object on this computer, so that a crash, a sign-out or
//! another organization costs at most a second of typing (ui.md 1.2). The values are those of
//! FormModel::draft() and the like: never a secret. GUI thread.
class FormDraft
{
public:
    //! What was kept of one form.
    struct Kept
    {
        QHash<QString, QString> typed; //!< By field key.
        QHash<QString, QString> was;   //!< What the server held then, for the same keys.
        QDateTime changed;             //!< UTC.
    };

    //! \param kind Draft::kind, one of the constants below.
    FormDraft(AppContext &context, QString kind);

    static QString providerChanges() { return QStringLiteral("providerChanges"); }
    static QString organizationChanges() { return QStringLiteral("organizationChanges"); }
    //! Of a Draft of one of these kinds: the object's id and what it is called.
    static QString objectKey() { return QStringLiteral("object"); }
    static QString titleKey() { return QStringLiteral("title"); }

    //! Keeps or, with nothing typed, drops. Does nothing while nobody is signed in.
    void keep(const QString &object, const QString &title, const QHash<QString, QString> &typed,
              const QHash<QString, QString> &was);
    void drop(const QString &object);
    [[nodiscard]] std::optional<Kept> find(const QString &object) const;

private:
    [[nodiscard]] QString idOf(const QString &object) const;

    AppContext &m_context;
    QString m_kind;
};

//! "Your unsaved changes of 18 Nov 2026, 14:32 are back."
[[nodiscard]] QString restoredTitle(const QDateTime &changed);

} // namespace orgdesk::ui
