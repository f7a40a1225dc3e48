#pragma once

#include "store/SavedSignIns.h"

#include <QListView>

class QStandardItemModel;

namespace orgdesk::ui {

//! "Recent on this computer": Enter or click signs in, Del asks to remove the entry.
class RecentSignIns final : public QListView
{
    Q_OBJECT

public:
    explicit RecentSignIns(QWidget *parent = nullptr);

    void setSignIns(const QList<SavedSignIn> &signIns);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const orgdesk::SavedSignIn &signIn);
    void removeRequested(const orgdesk::SavedSignIn &signIn);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
    QList<SavedSignIn> m_signIns;
};

} // namespace orgdesk::ui
