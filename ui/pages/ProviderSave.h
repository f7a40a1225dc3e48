#pragma once

#include "core/Result.h"
#include "myorg/model/IdentityProvider.h"

#include <QObject>

#include <optional>

namespace orgdesk::ui {

class AppContext;

//! Saves one provider (ui.md 6.11): reads it again, stops when somebody else changed it
//! meanwhile, then sends the change. Exactly one of the signals follows each start.
class ProviderSave final : public QObject
{
    Q_OBJECT

public:
    explicit ProviderSave(AppContext &context, QObject *parent = nullptr);

    //! \param before what the form started from.
    void start(const IdentityProvider &before, const IdentityProviderPatch &patch,
               const QString &action);
    //! Reads what became of the last change whose outcome was unknown.
    void lookAgain();
    //! Forgets a running save: no signal comes any more.
    void abandon();

Q_SIGNALS:
    void saved(const orgdesk::IdentityProvider &provider);
    //! Somebody else changed it since; nothing was sent.
    void changedElsewhere(const orgdesk::IdentityProvider &now);
    void failed(const orgdesk::Error &error);
    //! After lookAgain(): the change was not carried out.
    void notSaved();

private:
    void send(const IdentityProvider &now);
    void finish(const Result<IdentityProvider> &result);

    AppContext &m_context;
    int m_generation = 0;
    IdentityProvider m_before;
    IdentityProviderPatch m_patch;
    QString m_action;
};

//! True when the form of the provider page would show `now` in another way than `before`.
[[nodiscard]] bool isChangedElsewhere(const IdentityProvider &before, const IdentityProvider &now);

} // namespace orgdesk::ui
