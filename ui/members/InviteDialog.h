#pragma once

#include "bulk/BulkJob.h"
#include "myorg/model/IdentityProvider.h"
#include "myorg/model/InvitationCreate.h"
#include "myorg/model/MemberRole.h"
#include "myorg/model/UserStore.h"
#include "ui/dialogs/ActionDialog.h"

#include <QHash>
#include <QSet>

#include <optional>

class QComboBox;
class QListWidget;

namespace orgdesk::ui {

class AppContext;
class EmailChips;
class FieldRow;
class CheckRow;
class Label;
class NoteFrame;

//! What an invitation can be made of, and who is there already.
struct InviteChoices
{
    QList<MemberRole> roles;
    bool areRolesLoaded = true; //!< False: setRoles() will tell.
    QList<IdentityProvider> providers;
    QList<UserStore> stores;
    QSet<QString> memberEmails; //!< Folded; of the people who are loaded.
    QSet<QString> openEmails;   //!< Folded; with an open invitation.
};

//! Invites people (dialog.invite): addresses, roles, provider, validity. Up to ten addresses go in
//! one request; what came of each is listed, and what was not sent stays in the field. More become
//! a job that goes on without the dialog (JobNotes).
class InviteDialog final : public ActionDialog
{
    Q_OBJECT

public:
    InviteDialog(AppContext &context, const InviteChoices &choices, QWidget *parent);

    //! Providers, stores or roles came after the dialog; what was chosen stays.
    void setWays(const QList<IdentityProvider> &providers, const QList<UserStore> &stores);
    void setRoles(const QList<MemberRole> &roles);
    //! Inviting somebody again: the same address, roles and provider.
    void prefill(const Invitation &invitation);
    //! The same for those who are left of a job.
    void prefill(const BulkJob &job);
    [[nodiscard]] EmailChips *chips() const { return m_chips; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    //! These addresses were invited; may come more than once.
    void invited(const QStringList &addresses);
    //! Too many for one request: this job goes on without the dialog.
    void begun(const QString &jobId);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeRoles();
    [[nodiscard]] QWidget *makeChoices();
    void fillValidity();
    void refreshCount();
    [[nodiscard]] QString problemOf(const QString &address) const;
    [[nodiscard]] QString warning() const;
    [[nodiscard]] QStringList chosenRoles() const;
    [[nodiscard]] bool isReady();
    [[nodiscard]] InvitationCreate invitation() const;
    // InviteDialogChoices.cpp
    void fillWays();
    void onWayChosen();
    void takeRoles();
    [[nodiscard]] bool awaitsRoles() const;
    [[nodiscard]] QString wantedWayTitle() const;
    void refreshNotTaken();
    void prefillWith(const QStringList &addresses, const QStringList &roleIds,
                     const QString &providerId, const QString &storeId);
    // InviteDialogSend.cpp
    void run();
    [[nodiscard]] BulkJob job() const;
    void onFinished(const QString &jobId);
    void setSending(bool sending);
    void listResults(const BulkJob &job);
    void tellRest(const BulkJob &job, const std::optional<Error> &problem);

    AppContext &m_context;
    InviteChoices m_choices;
    QVBoxLayout *m_rolesPlace = nullptr;
    EmailChips *m_chips = nullptr;
    FieldRow *m_emails = nullptr;
    Label *m_count = nullptr;
    Label *m_rolesError = nullptr;
    QHash<QString, CheckRow *> m_roles;
    QStringList m_wantedRoles; //!< Of the earlier invitation, not taken over.
    QString m_wantedWay;       //!< Likewise.
    QString m_chosenWay;       //!< By the person; not the only one that there was.
    NoteFrame *m_notTaken = nullptr;
    QComboBox *m_way = nullptr;
    FieldRow *m_wayRow = nullptr;
    QComboBox *m_validity = nullptr;
    QWidget *m_form = nullptr;
    QListWidget *m_results = nullptr;
    Button *m_run = nullptr;
    Button *m_cancel = nullptr;
    QString m_jobId; //!< What is being sent.
};

} // namespace orgdesk::ui
