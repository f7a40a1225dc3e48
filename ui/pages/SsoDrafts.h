#pragma once

#include "core/Error.h"

#include <QWidget>

class QVBoxLayout;

namespace orgdesk {
struct Draft;
}

namespace orgdesk::ui {

class AppContext;

//! Drafts of the wizard that wait on this computer, each with "Continue" and "Discard" (ui.md 2).
//! Hidden while there is none.
class SsoDrafts final : public QWidget
{
    Q_OBJECT

public:
    explicit SsoDrafts(AppContext &context, QWidget *parent = nullptr);

    //! Shows the drafts of this organization (`org_…`); empty: none.
    void setOrganization(const QString &organizationId);

Q_SIGNALS:
    void resumeRequested(const QString &draftId);
    //! A draft could not be removed from the disk.
    void failed(const orgdesk::Error &error);

private:
    void refresh();
    void addRow(const Draft &draft, int number);
    void askToDiscard(const QString &draftId, const QString &title);

    AppContext &m_context;
    QString m_organizationId;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace orgdesk::ui
