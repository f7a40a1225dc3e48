#pragma once

#include "ui/common/Tone.h"
#include "ui/dialogs/StepUpHost.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QStackedLayout;
class QVBoxLayout;

namespace orgdesk::ui {

struct ErrorWords;
class Button;
class NoteFrame;

//! A dialog that carries out one action: icon and question, content, an error note, buttons in the
//! platform's order. While its request waits for a confirmation it shows the step-up question.
class ActionDialog : public QDialog, public StepUpHost
{
    Q_OBJECT

public:
    void showStepUp(QWidget *sheet) override;
    void hideStepUp() override;

    //! While true, Esc and the close button do nothing: the request is on its way.
    [[nodiscard]] bool isBusy() const { return m_busy; }

public Q_SLOTS:
    void reject() override;

protected:
    //! \param name objectName, for example "dialog.delete"; parts are named after it.
    ActionDialog(const QString &name, const QString &title, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QDialogButtonBox *buttons() const { return m_buttons; }
    //! Icon in a tinted square (empty: none), title and subtitle.
    void addHeading(const QString &icon, Tone tone, const QString &title, const QString &subtitle);
    //! A point of a list; markup is allowed, escape foreign text.
    void addPoint(const QString &markup);
    //! Empties body and buttons for another content.
    void clear();
    //! Return and Enter do nothing unless a button other than `run` has the focus.
    void setDestructive(Button *run, Button *cancel);
    void setBusy(bool busy) { m_busy = busy; }
    //! Shows an error above the buttons; the text stays until hideProblem().
    NoteFrame *showProblem(const ErrorWords &words);
    void hideProblem();

    //! As high as the content needs at this width: wrapped texts ask for too much.
    void fitHeight();
    //! The same after what was just added is shown.
    void fitHeightLater();

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildContent();

    QStackedLayout *m_pages;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_body = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    NoteFrame *m_problem = nullptr;
    QPointer<QWidget> m_sheet;
    QPointer<QWidget> m_focusBefore;
    bool m_busy = false;
    bool m_destructive = false;
};

} // namespace orgdesk::ui
