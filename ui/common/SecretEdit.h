#pragma once

#include "core/Secret.h"

#include <QLineEdit>

namespace orgdesk::ui {

//! A password field with an eye that shows the text while pressed in. Pasted text is taken as it
//! is; nothing is offered to spell checkers or to undo.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT

public:
    //! `what` names the secret ("client secret") for the reveal button.
    explicit SecretEdit(const QString &what, QWidget *parent = nullptr);
    ~SecretEdit() override;

    [[nodiscard]] Secret secret() const;
    //! Empties the field and forgets the text. Call after sending.
    void wipe();
    [[nodiscard]] bool isRevealed() const;
    [[nodiscard]] QAction *revealAction() const { return m_reveal; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void setRevealed(bool revealed);

    QString m_what;
    QAction *m_reveal;
};

} // namespace orgdesk::ui
