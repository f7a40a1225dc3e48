#pragma once

#include "core/Result.h"
#include "myorg/model/OrganizationDetails.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/pages/FormDraft.h"
#include "ui/pages/Page.h"

namespace orgdesk::ui {

class AppContext;
class Card;
class CopyField;
class LoginPreview;
class LogoLoader;
class NoteFrame;
class OrganizationForm;
class PageHeader;
class PermissionNote;
class SaveBar;
class Segment;
class StatePane;

//! Organization: details and branding with a live preview of the login box (ui.md 6.2).
//! Properties `uiState` (loading, ready, error, readOnly, saving) and `dirty`.
class OrganizationPage final : public Page
{
    Q_OBJECT

public:
    explicit OrganizationPage(AppContext &context, QWidget *parent = nullptr);

    //! Loads, or reads again; typed values stay.
    void refresh() override;
    void forget() override;
    void save() override;
    void review() override;
    [[nodiscard]] bool isDirty() const override;
    [[nodiscard]] QString dirtySubject() const override;
    void discard() override;
    void setPaused(bool paused) override;
    void focusFirst() override;
    //! Names on the login buttons of the preview.
    void setProviders(const QStringList &titles);

Q_SIGNALS:
    void loaded(const orgdesk::OrganizationDetails &details);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody();
    void onLoaded(const OrganizationDetails &details);
    void explain(const Error &error);
    void onFailed(const Error &error);
    void onChanged();
    void refreshPreview();
    void beginSave();
    void setSaving(bool saving);
    void merge(const OrganizationDetails &now);
    void takeChosen(const OrganizationDetails &now, const QList<ConflictField> &fields,
                    const QStringList &fromServer);
    void send(const OrganizationDetails &current);
    void keepTyping();
    void restoreTyping();
    void onSaved(const Result<OrganizationDetails> &result, int changes);
    void showSaveError(const Error &error);
    void askForName();
    void refreshAccess();
    [[nodiscard]] bool isPermitted() const;

    AppContext &m_context;
    PageHeader *m_header;
    CopyField *m_id;
    StatePane *m_pane;
    OrganizationForm *m_form;
    NoteFrame *m_note;
    bool m_noteEnds = false; //!< With the next answer: it tells of none.
    NoteFrame *m_restored;
    FormDraft m_typing;
    QString m_merged; //!< What the running save took over from the server.
    PermissionNote *m_access;
    LoginPreview *m_preview;
    Segment *m_previewMode;
    LogoLoader *m_logos;
    QWidget *m_previewCard = nullptr;
    SaveBar *m_saveBar;
    QStringList m_providers;
    bool m_loaded = false;
    int m_savedCount = 0; //!< Changes of the running save; 0: none runs.
    bool m_dirty = false;
    bool m_saving = false;
    int m_generation = 0; //!< Changes when everything is forgotten.
};

} // namespace orgdesk::ui
