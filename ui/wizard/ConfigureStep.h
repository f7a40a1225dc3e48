#pragma once

#include "strategies/Strategy.h"
#include "ui/forms/ErrorSummary.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QScrollArea;

namespace orgdesk {
class FormModel;
}

namespace orgdesk::ui {

class AppContext;
class FormChecks;
class FormView;
class GuidePanel;

//! Step 3: the strategy's form with the setup guide beside it (below it when narrow).
class ConfigureStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfigureStep(AppContext &context, QWidget *parent = nullptr);
    ~ConfigureStep() override;

    //! Builds the form; `model` must outlive it.
    void setForm(FormModel &model, const Strategy &strategy, const QString &vendor);
    void setGuide(const Strategy &strategy, const SetupFacts &facts, const QString &vendor);
    [[nodiscard]] FormView *view() const { return m_view; }
    [[nodiscard]] GuidePanel *guide() const { return m_guide; }
    //! Shows the guide or gives its room to the form.
    void toggleGuide();
    //! Null before setForm().
    [[nodiscard]] FormChecks *checks() const { return m_checks.get(); }

Q_SIGNALS:
    void changed();
    //! The checks of what is typed now have answered.
    void checked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    AppContext &m_context;
    QBoxLayout *m_row;
    QScrollArea *m_scroll;
    GuidePanel *m_guide;
    FormView *m_view = nullptr;
    std::unique_ptr<FormChecks> m_checks;
};

} // namespace orgdesk::ui
