#include "ui/shell/StepUpPresenter.h"

#include "core/Clock.h"
#include "session/Session.h"
#include "session/StepUp.h"
#include "ui/common/Theme.h"
#include "ui/dialogs/StepUpHost.h"
#include "ui/dialogs/StepUpSheet.h"
#include "ui/pages/VendorMessage.h"
#include "ui/shell/AppContext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPainter>

namespace orgdesk::ui {

namespace {

constexpr int sheetMargin = 24;
constexpr int sheetTop = 140;

// Covers the window: dims it and swallows the mouse.
class Scrim final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::of(this).color(Token::scrimLight));
    }
    void mousePressEvent(QMouseEvent *) override { }
};

} // namespace

StepUpPresenter::StepUpPresenter(AppContext &context, QWidget *area)
    : QObject(area)
    , m_context(context)
    , m_area(area)
    , m_scrim(new Scrim(area))
{
    m_scrim->hide();
    m_area->installEventFilter(this);
}

StepUpSheet &StepUpPresenter::sheet()
{
    if (m_sheet)
        return *m_sheet;
    m_sheet = new StepUpSheet(m_context.clock(), m_scrim);
    connect(m_sheet, &StepUpSheet::confirmRequested, this, [this] {
        if (m_stepUp)
            m_stepUp->openBrowser();
    });
    connect(m_sheet, &StepUpSheet::openAgainRequested, this, [this] {
        if (m_stepUp)
            m_stepUp->openBrowserAgain();
    });
    connect(m_sheet, &StepUpSheet::copyMessageRequested, this, [this](const Error &error) {
        QGuiApplication::clipboard()->setText(vendorMessage(m_context, {}, error));
    });
    connect(m_sheet, &StepUpSheet::giveUpRequested, this, &StepUpPresenter::giveUp);
    return *m_sheet;
}

void StepUpPresenter::giveUp()
{
    if (m_stepUp)
        m_stepUp->giveUp();
    close();
}

StepUpPresenter::~StepUpPresenter()
{
    if (m_stepUp)
        m_stepUp->setPrompt(nullptr);
}

void StepUpPresenter::attach(StepUp &stepUp)
{
    if (m_stepUp && m_stepUp != &stepUp)
        m_stepUp->setPrompt(nullptr);
    m_stepUp = &stepUp;
    stepUp.setPrompt(this);
}

void StepUpPresenter::confirmNow()
{
    if (!m_stepUp)
        return;
    m_stepUp->setActionText({});
    onResult(m_stepUp->confirm({}), this, [](const Result<Done> &) {});
}

void StepUpPresenter::open()
{
    if (m_open)
        return;
    m_open = true;
    m_focusBefore = QApplication::focusWidget();
    sheet().setVendor(m_context.vendorName());
    if (Session *session = m_context.session())
        m_sheet->setPerson(session->info().email);
    QWidget *modal = QApplication::activeModalWidget();
    if (auto *host = dynamic_cast<StepUpHost *>(modal)) {
        m_dialog = modal;
        host->showStepUp(m_sheet);
        m_sheet->show();
        connect(modal, &QObject::destroyed, this, [this, modal] {
            const bool isInside = !m_sheet || modal->isAncestorOf(m_sheet);
            if (m_open && isInside && m_area->isVisible())
                giveUp();
        });
        return;
    }
    m_sheet->setParent(m_scrim);
    m_sheet->show();
    m_scrim->show();
    m_scrim->raise();
    place();
}

void StepUpPresenter::place()
{
    m_scrim->setGeometry(m_area->rect());
    if (!m_sheet || m_sheet->parentWidget() != m_scrim)
        return;
    const int width = qMin(m_sheet->neededWidth(), m_area->width() - 2 * sheetMargin);
    const int height = m_sheet->hasHeightForWidth() ? m_sheet->heightForWidth(width)
                                                    : m_sheet->sizeHint().height();
    const bool rightToLeft = m_area->layoutDirection() == Qt::RightToLeft;
    const int left = rightToLeft ? sheetMargin : m_area->width() - width - sheetMargin;
    const int top = qMax(sheetMargin, qMin(sheetTop, m_area->height() - height - sheetMargin));
    m_sheet->setGeometry(left, top, width, height);
}

void StepUpPresenter::askToConfirm(const QString &action)
{
    open();
    m_sheet->showIdle(action);
    place();
    Q_EMIT openChanged(true);
}

void StepUpPresenter::showWaiting(const QUrl &link, std::chrono::seconds timeLeft,
                                  bool browserOpened)
{
    open();
    m_sheet->showWaiting(link, m_context.clock().now().addSecs(timeLeft.count()), browserOpened);
    place();
}

void StepUpPresenter::showFailed(const Error &error)
{
    open();
    m_sheet->showFailed(error);
    place();
    m_area->window()->activateWindow();
}

void StepUpPresenter::close()
{
    if (!m_open)
        return;
    m_open = false;
    if (auto *host = dynamic_cast<StepUpHost *>(m_dialog.data()))
        host->hideStepUp();
    m_dialog = nullptr;
    if (m_sheet)
        m_sheet->setParent(m_scrim);
    m_scrim->hide();
    m_area->window()->activateWindow();
    QApplication::alert(m_area->window());
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT openChanged(false);
}

bool StepUpPresenter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace orgdesk::ui
