#pragma once

#include "myorg/model/IdentityProvider.h"

#include <QWidget>

class QVBoxLayout;

namespace orgdesk::ui {

struct ProviderValue;
class Button;
class Card;
class NoteFrame;

//! Right after a provider was created (ui.md 6.4): that it is, and what is left to do before people
//! can use it. Stays until it is dismissed or the provider is enabled.
class CreatedNote final : public QWidget
{
    Q_OBJECT

public:
    explicit CreatedNote(QWidget *parent = nullptr);

    //! \param typedIdentifier as it was asked for; when the vendor put a prefix before it, `values`
    //! that depend on it have to be corrected.
    void show(const IdentityProvider &provider, const QString &typedIdentifier,
              const QString &vendor, const QList<ProviderValue> &values);
    //! The provider as it is now: enabled, or another one, hides this.
    void refresh(const IdentityProvider &provider);
    //! Why enabling is not permitted; empty when it is.
    void setGuard(const QString &reason);

    //! Whether a sign-in through it can be tested.
    void setTestOffered(bool offered);

Q_SIGNALS:
    void enableRequested();
    void testRequested();

private:
    void addCorrection(QVBoxLayout *column, int number, const QString &vendor,
                       const QList<ProviderValue> &values);
    void addTest(QVBoxLayout *column, int number);
    void addEnabling(QVBoxLayout *column, int number, const IdentityProvider &provider);

    QString m_id;
    QString m_guard;
    NoteFrame *m_note;
    Card *m_card;
    QWidget *m_steps = nullptr;
    bool m_canTest = false;
    Button *m_enable = nullptr;
};

} // namespace orgdesk::ui
