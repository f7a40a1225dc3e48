#pragma once

#include <QWidget>

#include <chrono>

class QTimer;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class Label;

//! The skeleton of a page and, once it is seen for long, who it waits for and a way to stop
//! (ui.md 5.1).
class LoadingView final : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingView(QWidget *parent = nullptr);

    //! Takes ownership. A plain form until then.
    void setSkeleton(QWidget *skeleton);
    //! Whom it waits for.
    void setVendor(const QString &vendor);
    //! Start of the names of its parts: "sso.page".
    void setArea(const QString &area);
    //! How long nothing is said; ten seconds unless told otherwise (for tests).
    void setPatience(std::chrono::milliseconds patience);

Q_SIGNALS:
    void canceled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *m_column;
    QWidget *m_skeleton;
    QWidget *m_slow;
    Label *m_text;
    Button *m_cancel;
    QTimer *m_timer;
};

} // namespace orgdesk::ui
