#pragma once

#include "ui/dialogs/ActionDialog.h"

#include <QList>

class QCheckBox;
class QDateTime;
class QGridLayout;

namespace orgdesk::ui {

class IconText;
class Label;

//! One changed field in words.
struct ReviewChange
{
    QString field;
    QString now; //!< Empty: nothing was set.
    QString after;
    bool affectsEverySignIn = false;

    bool operator==(const ReviewChange &) const = default;
};

//! "Save 4 changes to Depot SAML?" (ui.md 6.12). Only asks: accepted() means save.
class ReviewDialog final : public ActionDialog
{
    Q_OBJECT

public:
    //! \param subject what is changed: "Depot SAML".
    ReviewDialog(const QString &subject, const QList<ReviewChange> &changes,
                 QWidget *parent = nullptr);

    //! Number of settings that stay as they are.
    void setOthers(int count);
    //! When the person confirmed lately, so that nothing will be asked; null hides the line.
    void setConfirmedAt(const QDateTime &at);
    //! Offers to test a sign-in once the changes are saved.
    void offerTest();
    [[nodiscard]] bool wantsTest() const;

private:
    void addTable(const QList<ReviewChange> &changes);
    void addRow(QGridLayout *grid, int line, const ReviewChange &change);
    void addWarning(const QString &subject, int count);
    void addButtons(int count);

    Label *m_others;
    IconText *m_confirmed;
    QCheckBox *m_test = nullptr;
};

} // namespace orgdesk::ui
