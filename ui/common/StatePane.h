#pragma once

#include "ui/common/ErrorText.h"
#include "ui/common/PageState.h"

#include <QStackedWidget>

class QTimer;

namespace orgdesk::ui {

class ErrorView;
class LoadingView;

//! The body of a page in each of its states. Sets the dynamic property `uiState` ("loading",
//! "empty", "error", "ready") and the accessible description on `page`.
class StatePane final : public QStackedWidget
{
    Q_OBJECT

public:
    //! `page` carries the properties; it lives longer than the pane (usually an ancestor).
    explicit StatePane(QWidget *page, QWidget *parent = nullptr);

    //! Take ownership. A pane without a skeleton or an empty state has a plain one.
    void setReadyWidget(QWidget *widget);
    void setSkeleton(QWidget *widget);
    void setEmptyWidget(QWidget *widget);
    //! Words for errors ("the providers", "Fieldnote").
    void setErrorContext(const ErrorContext &context);

    //! Loading shows the skeleton after 200 ms and, after ten seconds, that it is still waiting,
    //! with a way to stop: then "Try again" is offered, and a late answer may still come; loading
    //! while ready keeps what is shown.
    void setState(const PageState &state);
    [[nodiscard]] const PageState &state() const { return m_state; }
    [[nodiscard]] ErrorView *errorView() const { return m_error; }

    //! Overrides `uiState` without touching what is shown ("saving", "readOnly").
    void setUiState(const QString &uiState);

Q_SIGNALS:
    //! "Try again" in the error state.
    void retryRequested();
    //! Any offer of the error state was accepted ("Sign in with browser"), "Try again" included.
    void offerAccepted(ErrorOffer offer);

private:
    void replace(QWidget *&old, QWidget *widget);
    void showCanceled();
    void show(const PageLoading &);
    void show(const PageEmpty &);
    void show(const PageFailed &failed);
    void show(const PageReady &);

    QWidget *m_page;
    PageState m_state;
    ErrorContext m_context;
    QTimer *m_skeletonDelay;
    QWidget *m_blank;
    LoadingView *m_loading;
    QWidget *m_empty;
    QWidget *m_ready = nullptr;
    ErrorView *m_error;
};

} // namespace orgdesk::ui
