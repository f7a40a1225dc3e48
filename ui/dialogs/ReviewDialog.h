#pragma once

#include "ui/dialogs/ActionDialog.h"

#include <QList>

class QGridLayout;

namespace orgdesk::ui {

class AppContext;

//! One changed field in words.
struct ReviewRow
{
    QString field;
    QString now; //!< Empty: nothing was set.
    QString after;
    bool affectsEverySignIn = false;

    bool operator==(const ReviewRow &) const = default;
};

//! "Save 4 changes to Depot SAML?" (ui.md 6.12). Only asks: accepted() means save.
class ReviewDialog final : public ActionDialog
{
    Q_OBJECT

public:
    //! \param others number of settings that stay as they are.
    ReviewDialog(AppContext &context, const QString &subject, const QList<ReviewRow> &rows,
                 int others, QWidget *parent = nullptr);

private:
    void addTable(const QList<ReviewRow> &rows);
    void addRow(QGridLayout *grid, int line, const ReviewRow &row);
    void addWarning(const QString &subject, int count);
    void addConfirmed(AppContext &context);
    void addButtons(int count);
};

} // namespace orgdesk::ui
