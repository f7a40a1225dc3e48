#include "ui/common/StatePane.h"

#include "ui/common/ErrorView.h"
#include "ui/common/LoadingView.h"
#include "ui/common/MessageView.h"
#include "ui/common/UiState.h"

#include <QTimer>

#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatePane::StatePane(QWidget *page, QWidget *parent)
    : QStackedWidget(parent)
    , m_page(page)
    , m_skeletonDelay(new QTimer(this))
    , m_blank(new QWidget)
    , m_loading(new LoadingView)
    , m_empty(new MessageView(u"info"_s, Token::textMuted, tr("Nothing here yet")))
    , m_error(new ErrorView)
{
    setProperty("role", u"plain"_s);
    for (QWidget *widget :
         {m_blank, static_cast<QWidget *>(m_loading), m_empty, static_cast<QWidget *>(m_error)})
        addWidget(widget);
    m_skeletonDelay->setSingleShot(true);
    m_skeletonDelay->setInterval(200ms);
    connect(m_skeletonDelay, &QTimer::timeout, this, [this] { setCurrentWidget(m_loading); });
    connect(m_loading, &LoadingView::canceled, this, &StatePane::showCanceled);
    connect(m_error, &ErrorView::actionRequested, this, &StatePane::offerAccepted);
    connect(m_error, &ErrorView::actionRequested, this, [this](ErrorOffer offer) {
        if (offer == ErrorOffer::TryAgain)
            Q_EMIT retryRequested();
    });
    setState(PageLoading{});
}

void StatePane::setReadyWidget(QWidget *widget)
{
    delete m_ready;
    m_ready = widget;
    addWidget(widget);
    setState(m_state);
}

void StatePane::setSkeleton(QWidget *widget)
{
    m_loading->setSkeleton(widget);
}

void StatePane::setEmptyWidget(QWidget *widget)
{
    replace(m_empty, widget);
}

void StatePane::replace(QWidget *&old, QWidget *widget)
{
    const bool shown = currentWidget() == old;
    addWidget(widget);
    delete old;
    old = widget;
    if (shown)
        setCurrentWidget(widget);
}

void StatePane::setErrorContext(const ErrorContext &context)
{
    m_context = context;
    m_loading->setVendor(context.vendor);
}

void StatePane::setState(const PageState &state)
{
    m_skeletonDelay->stop();
    // Read before m_state changes: a reload keeps what is shown.
    const bool wasReady = std::holds_alternative<PageReady>(m_state) && m_ready;
    m_state = state;
    if (std::holds_alternative<PageLoading>(state) && wasReady && currentWidget() == m_ready) {
        setUiState(u"loading"_s);
        return;
    }
    std::visit([this](const auto &alternative) { show(alternative); }, m_state);
}

void StatePane::show(const PageLoading &)
{
    setCurrentWidget(m_blank);
    m_loading->setArea(m_page->objectName());
    m_skeletonDelay->start();
    setUiState(u"loading"_s);
}

void StatePane::showCanceled()
{
    m_state = PageFailed{Cancelled{}};
    ErrorWords words;
    words.title = tr("Loading was canceled");
    words.text = tr("Nothing was changed.");
    words.offer = ErrorOffer::TryAgain;
    setCurrentWidget(m_error);
    m_error->setWords(words, m_context);
    setUiState(u"error"_s);
}

void StatePane::show(const PageEmpty &)
{
    setCurrentWidget(m_empty);
    setUiState(u"empty"_s);
}

void StatePane::show(const PageFailed &failed)
{
    const ErrorWords words = wordsForLoad(failed.error, m_context);
    setCurrentWidget(m_error);
    m_error->setWords(words, m_context);
    setUiState(u"error"_s);
}

void StatePane::show(const PageReady &)
{
    setCurrentWidget(m_ready ? m_ready : m_blank);
    setUiState(u"ready"_s);
}

void StatePane::setUiState(const QString &uiState)
{
    ui::setUiState(*m_page, uiState);
}

} // namespace orgdesk::ui
