#pragma once

#include "myorg/model/IdentityProvider.h"
#include "ui/common/NoteFrame.h"

namespace orgdesk::ui {

//! What is left to do after a provider was created disabled (ui.md 6.4, "Created"). Stays on its
//! page until it is dismissed or the provider is enabled.
class CreatedNote final : public NoteFrame
{
    Q_OBJECT

public:
    explicit CreatedNote(QWidget *parent = nullptr);

    //! \param typedIdentifier what the person chose; another name means that the vendor's
    //! connection profile added a prefix, so that values pasted earlier are wrong.
    void show(const IdentityProvider &provider, const QString &typedIdentifier,
              const QString &vendor);
    //! Hides it once the provider is enabled, or when another one is shown.
    void refresh(const IdentityProvider &provider);
    //! Why it may not be enabled; empty when it may.
    void setGuard(const QString &reason);

Q_SIGNALS:
    void enableRequested();

private:
    Button *m_enable;
    QString m_id;
};

} // namespace orgdesk::ui
