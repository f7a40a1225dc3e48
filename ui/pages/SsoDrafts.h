#pragma once

#include "core/Error.h"

#include <QWidget>

class QVBoxLayout;

namespace orgdesk {
struct Draft;
}

namespace orgdesk::ui {

class AppContext;
class Button;

//! Drafts of the wizard and unsaved changes of providers that wait on this computer, each with
//! "Continue" and "Discard" (ui.md 2). Hidden while there is none.
class SsoDrafts final : public QWidget
{
    Q_OBJECT

public:
    explicit SsoDrafts(AppContext &context, QWidget *parent = nullptr);

    //! Shows the drafts of this organization (`org_…`); empty: none.
    void setOrganization(const QString &organizationId);

Q_SIGNALS:
    void resumeRequested(const QString &draftId);
    //! The provider with the unsaved changes.
    void openRequested(const QString &providerId);
    //! A draft could not be removed from the disk.
    void failed(const orgdesk::Error &error);

private:
    void refresh();
    void addDraft(const Draft &draft, int number);
    void addUnsaved(const Draft &draft, int number);
    Button *addRow(const QString &id, int number, const QString &title, const QString &text);
    void askToDiscard(const QString &draftId, const QString &title);

    AppContext &m_context;
    QString m_organizationId;
    QVBoxLayout *m_column;
    QList<QWidget *> m_rows;
};

} // namespace orgdesk::ui
