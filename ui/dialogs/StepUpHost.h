#pragma once

class QWidget;

namespace orgdesk::ui {

//! A dialog that can show the step-up question as its last page (ui.md 6.7), because its own
//! request waits for it. Found by `dynamic_cast<StepUpHost *>(QApplication::activeModalWidget())`.
class StepUpHost
{
public:
    StepUpHost() = default;
    virtual ~StepUpHost() = default;
    StepUpHost(const StepUpHost &) = delete;
    StepUpHost &operator=(const StepUpHost &) = delete;

    //! Shows `sheet` instead of the content. The caller keeps it; it is reparented until
    //! hideStepUp().
    virtual void showStepUp(QWidget *sheet) = 0;
    //! Shows the content again; the sheet gets no parent and is hidden. Without a sheet: nothing.
    virtual void hideStepUp() = 0;
};

} // namespace orgdesk::ui
