#pragma once

#include "core/Error.h"
#include "myorg/model/OrganizationDetails.h"

#include <QWidget>

class QLineEdit;

namespace orgdesk::ui {

class Button;
class ColorField;
class FieldRow;
class NoteFrame;

//! The editable part of the Organization page: name, branding, and the contrast advice.
class OrganizationForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OrganizationForm(QWidget *parent = nullptr);

    //! Takes these as stored. Edits of fields in `keepEdits` stay.
    void setStored(const OrganizationDetails &details, bool keepEdits = false);
    [[nodiscard]] const OrganizationDetails &stored() const { return m_stored; }
    [[nodiscard]] OrganizationDetails edited() const;
    //! Types these values over the stored ones.
    void setEdited(const OrganizationDetails &details);
    //! The new short name, chosen in its dialog.
    void setName(const QString &name);
    //! Labels of the changed fields, in form order.
    [[nodiscard]] QStringList changedLabels() const;
    //! Format rules; shows the errors. The number of fields with one.
    int validate();
    //! Puts server errors at their fields; gives back those that belong to none.
    [[nodiscard]] QList<FieldError> setServerErrors(const QList<FieldError> &errors,
                                                    const QString &vendor);
    //! What was found at the edited logo address; both empty: nothing yet.
    void showLogoFinding(const QString &good, const QString &warning);
    void focusFirstError();
    void focusFirst();
    //! \param reason why it is not permitted: buttons stay and show it.
    void setReadOnly(bool readOnly, const QString &reason = {});
    [[nodiscard]] int errorCount() const;

Q_SIGNALS:
    void changed();
    void changeNameRequested();
    void openLogoRequested(const QString &address);

private:
    [[nodiscard]] QList<FieldRow *> rows() const;
    void onEdited(FieldRow *row);
    void refreshDirty();
    void refreshContrast();
    static void checkField(FieldRow *row, const char *(*validator)(const QString &), bool required);

    OrganizationDetails m_stored;
    QString m_newName;
    QLineEdit *m_displayName;
    QLineEdit *m_name;
    QLineEdit *m_logo;
    ColorField *m_primary;
    ColorField *m_background;
    FieldRow *m_displayNameRow;
    FieldRow *m_nameRow;
    FieldRow *m_logoRow;
    FieldRow *m_primaryRow;
    FieldRow *m_backgroundRow;
    NoteFrame *m_contrast;
    Button *m_useSuggested;
    Button *m_changeName;
    QString m_suggested;
};

} // namespace orgdesk::ui
