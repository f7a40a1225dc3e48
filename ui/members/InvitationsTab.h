#pragma once

#include "bulk/BulkJob.h"
#include "core/Result.h"
#include "myorg/model/Invitation.h"
#include "ui/tables/ColumnTable.h"

#include <QWidget>

namespace orgdesk::ui {

class AppContext;
class Button;
class Label;
class MembersCatalog;
class NoteFrame;
class StatePane;
class TableSort;
class TableView;
struct ToastText;

//! An open invitation in words.
struct InvitationRow
{
    Invitation invitation;
    QStringList roles;
    QString way;
};

//! The tab "Invitations": what is open, for how long; copy a link, invite again, revoke.
class InvitationsTab final : public QWidget
{
    Q_OBJECT

public:
    InvitationsTab(AppContext &context, MembersCatalog &catalog, QWidget *parent = nullptr);

    void refresh();
    void forget();
    void focusFirst();
    void copyIdentifier();
    void setCompact(bool compact);
    void setNarrow(bool narrow);
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    [[nodiscard]] const QList<Invitation> &invitations() const { return m_invitations; }

Q_SIGNALS:
    //! Invite this person again, with the same roles and provider.
    void inviteAgainRequested(const orgdesk::Invitation &invitation);
    void inviteRequested();
    void stateChanged();
    void toast(const orgdesk::ui::ToastText &text);

private:
    [[nodiscard]] QList<Column<InvitationRow>> columns() const;
    [[nodiscard]] QWidget *makeReady();
    [[nodiscard]] QWidget *makeEmpty();
    void connectTable();
    void onList(const Result<QList<Invitation>> &list);
    void showRows();
    void refreshGuards();
    void refreshSelection();
    void openMenu(const QString &key, const QPoint &position);
    void copyLink(const QString &id);
    void copyCurrentLink();
    // InvitationsTabRevoke.cpp
    void askToRevoke();
    void revoke(const QStringList &ids);
    void dropJob();
    void onRevokeProgress(const QString &jobId);
    void onRevoked(const QString &jobId);
    void tellNotRevoked(const BulkJob &job, const std::optional<Error> &problem);
    [[nodiscard]] QStringList selectedIds() const;
    [[nodiscard]] const Invitation *find(const QString &id) const;

    AppContext &m_context;
    MembersCatalog &m_catalog;
    StatePane *m_pane;
    ColumnTable<InvitationRow> *m_model;
    TableSort *m_sort;
    TableView *m_view = nullptr;
    Button *m_revoke = nullptr;
    Button *m_invite = nullptr;
    Label *m_progress = nullptr;
    NoteFrame *m_problem = nullptr;
    QList<Invitation> m_invitations;
    QString m_jobId; //!< What is being revoked.
    bool m_isLoaded = false;
    int m_generation = 0;
};

} // namespace orgdesk::ui
