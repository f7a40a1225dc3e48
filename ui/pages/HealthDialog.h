#pragma once

#include <QDialog>

namespace orgdesk::ui {

class AppContext;
class Button;
class HealthView;

//! "Check this computer" of the welcome page: the rows that need no session.
class HealthDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HealthDialog(AppContext &context, QWidget *parent);

private:
    void refresh();

    HealthView *m_view;
    Button *m_run;
    Button *m_copy;
};

} // namespace orgdesk::ui
