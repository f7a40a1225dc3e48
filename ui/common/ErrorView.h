#pragma once

#include "ui/common/ErrorText.h"

#include <QWidget>

namespace orgdesk::ui {

class Button;
class Disclosure;
class Label;
class MessageView;

//! An error in a page's body: what happened, what helps, technical details to copy.
class ErrorView final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorView(QWidget *parent = nullptr);

    void setWords(const ErrorWords &words, const ErrorContext &context);
    [[nodiscard]] const ErrorWords &words() const { return m_words; }
    [[nodiscard]] Button *actionButton() const { return m_action; }
    //! Stands beside the request for a permission, when that is what helps. Takes ownership.
    void setRefusalButton(Button *button);
    //! Copy details.
    [[nodiscard]] Button *copyButton() const { return m_copy; }

Q_SIGNALS:
    //! The button for `words().offer` or for `words().then` was clicked.
    void actionRequested(ErrorOffer offer);

private:
    void accept(Button &button, ErrorOffer offer);
    void copyDetails();
    static void showOffer(Button &button, ErrorOffer offer, const ErrorContext &context);

    ErrorWords m_words;
    MessageView *m_message;
    Button *m_action;
    Button *m_then;
    Button *m_atRefusal = nullptr;
    Button *m_copy;
    Disclosure *m_details;
    Label *m_technical;
};

} // namespace orgdesk::ui
