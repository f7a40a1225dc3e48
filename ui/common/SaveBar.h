#pragma once

#include <QFrame>
#include <QStringList>

namespace orgdesk::ui {

class Button;
class ElidedLabel;
class IconLabel;
class Label;

//! The bar of a page with unsaved changes (ui.md 6.13). Hidden while there is nothing to save. Its
//! parts are named saveBar.summary, .review, .save, .discard and .goToFirst.
class SaveBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SaveBar(QWidget *parent = nullptr);

    //! Labels of the changed fields; empty hides the bar.
    void setChanges(const QStringList &fields);
    //! What saving still needs, after the names: "Client secret still missing"; empty: nothing.
    void setMissing(const QString &missing);
    //! Number of fields that need attention; 0: none.
    void setErrors(int count);
    //! Saving: the Save button turns, nothing else works. \param busy empty: "Saving…".
    void setSaving(bool saving, const QString &busy = {});
    //! While a confirmation is asked for: "Paused: saving 2 changes to Depot SAML". Empty: go on.
    void setPaused(const QString &action);
    //! Shows only the count, for narrow windows.
    void setNarrow(bool narrow);
    //! Locks Save with a reason (offline, session ended); empty: permitted.
    void setGuard(const QString &reason);

    [[nodiscard]] QStringList changes() const { return m_changes; }
    [[nodiscard]] bool isPaused() const { return !m_paused.isEmpty(); }
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *discardButton() const { return m_discard; }
    [[nodiscard]] Button *reviewButton() const { return m_review; }

Q_SIGNALS:
    void saveRequested();
    void discardRequested();
    void reviewRequested();
    //! The person wants to see the first field with an error.
    void goToFirstRequested();

private:
    void refresh();
    [[nodiscard]] QString names() const;

    QStringList m_changes;
    QString m_missing;
    int m_errors = 0;
    bool m_saving = false;
    bool m_narrow = false;
    QString m_paused;
    QWidget *m_dot;
    IconLabel *m_icon;
    Label *m_summary;
    ElidedLabel *m_names;
    Button *m_goToFirst;
    Button *m_review;
    Button *m_save;
    Button *m_discard;
    QWidget *m_buttons;
};

} // namespace orgdesk::ui
