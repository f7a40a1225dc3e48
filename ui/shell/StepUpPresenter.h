#pragma once

#include "session/StepUpPrompt.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace orgdesk {
class StepUp;
}

namespace orgdesk::ui {

class AppContext;
class StepUpSheet;

//! Puts the step-up sheet in its place: docked over the window, or as the last page of the dialog
//! whose request waits (ui.md 6.7). What is below stays readable, unchanged and inert.
class StepUpPresenter final : public QObject, public StepUpPrompt
{
    Q_OBJECT

public:
    //! `area` is the window's central widget, which the sheet covers.
    StepUpPresenter(AppContext &context, QWidget *area);
    ~StepUpPresenter() override;

    //! The session has changed: answer its questions.
    void attach(StepUp &stepUp);
    [[nodiscard]] bool isOpen() const { return m_open; }
    //! A person wants to confirm now, without a waiting operation.
    void confirmNow();

    void askToConfirm(const QString &action) override;
    void showWaiting(const QUrl &link, std::chrono::seconds timeLeft, bool browserOpened) override;
    void showFailed(const Error &error) override;
    void close() override;

Q_SIGNALS:
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! Made when it is first needed: a start shows none.
    [[nodiscard]] StepUpSheet &sheet();
    void open();
    void giveUp();
    void place();

    AppContext &m_context;
    QWidget *m_area;
    QWidget *m_scrim;
    QPointer<StepUpSheet> m_sheet; //!< See sheet(); goes with a dialog that goes.
    QPointer<StepUp> m_stepUp;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_dialog;
    bool m_open = false;
};

} // namespace orgdesk::ui
