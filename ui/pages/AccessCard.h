#pragma once

#include "myorg/model/IdentityProvider.h"
#include "ui/common/Card.h"

namespace orgdesk::ui {

class AppContext;
class Button;
class Label;

//! "What you may do here" with a provider that the vendor manages, and why (`13-read-only.png`),
//! with a request to copy. Hidden with full access.
class AccessCard final : public Card
{
    Q_OBJECT

public:
    explicit AccessCard(AppContext &context, QWidget *parent = nullptr);

    void show(const IdentityProvider &provider);
    //! The explanation, for somebody who asked for it.
    void focusReason();

private:
    [[nodiscard]] QString reason() const; //!< With %1 for the vendor.
    [[nodiscard]] QString request() const;

    AppContext &m_context;
    IdentityProvider m_provider;
    Label *m_reason;
    QWidget *m_list = nullptr;
    Button *m_copy;
};

} // namespace orgdesk::ui
