#pragma once

#include "myorg/model/IdentityProvider.h"

#include <QWidget>

namespace orgdesk::ui {

class AppContext;
class Button;
class Chip;
class Label;

//! "Client secret" on the Sign-on tab: when it ends, as noted on this computer (ui.md 6.5). Hidden
//! for providers without a secret.
class SecretReminderCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretReminderCard(AppContext &context, QWidget *parent = nullptr);

    void show(const IdentityProvider &provider);

Q_SIGNALS:
    void changed();

private:
    void refresh();
    void ask();

    AppContext &m_context;
    IdentityProvider m_provider;
    Chip *m_chip;
    Label *m_text;
    Button *m_change;
};

} // namespace orgdesk::ui
