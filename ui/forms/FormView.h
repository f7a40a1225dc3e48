#pragma once

#include "ui/forms/ErrorSummary.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace orgdesk {

class Clock;
class FormModel;
struct Certificate;
struct Field;
struct SamlProvider;

namespace ui {

class CheckRow;
class ChoicePairs;
class Disclosure;
class FieldRow;
class MetadataField;
struct ImportedFields;

//! The editors of a FormModel, kept in step with it both ways: what is visible, changed, wrong or
//! needed again. Fields that are `advanced` are under "More options". Editors are named
//! `prefix.field[key]`, their parts `prefix.field[key].reveal`, `.pick`, `.choose`.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    //! \param prefix "wizard" or "provider". \param vendor for texts. The model must outlive the
    //! view (make the view's owner its parent).
    FormView(FormModel &model, const QString &prefix, const QString &vendor,
             QWidget *parent = nullptr);

    //! Name of the kind for the secret's hint: "To change the Okta settings, enter it once more."
    void setSettingsName(const QString &name);
    //! Decides which certificate of several is valid; without one, the computer's clock does.
    void setClock(const Clock &clock) { m_clock = &clock; }
    //! Fields whose pasted text had something around it that was removed.
    [[nodiscard]] QStringList tidiedKeys() const;
    //! Reads a metadata or certificate file as if it were dropped on its field: switches the source
    //! to "File". False when this form has no place for one.
    bool importFile(const QString &path);
    bool importText(const QString &name, const QByteArray &content);
    //! The same with what was read already.
    void fillIn(const SamlProvider &provider);
    void fillIn(const Certificate &certificate);
    //! Whether the form has a field that metadata or a certificate can fill in.
    [[nodiscard]] bool takesFiles() const;
    //! Values can be selected and copied, not changed.
    void setReadOnly(bool readOnly);

    //! Null for a toggle and for an unknown key.
    [[nodiscard]] FieldRow *row(const QString &key) const { return m_rows.value(key); }
    //! The widget that takes the input; null for an unknown key.
    [[nodiscard]] QWidget *editor(const QString &key) const { return m_editors.value(key); }
    //! The label that people see.
    [[nodiscard]] QString labelOf(const QString &key) const;
    [[nodiscard]] QStringList labelsOf(const QStringList &keys) const;

    //! The label of a secret that is needed again and not entered yet; empty: none.
    [[nodiscard]] QString missingSecret() const;
    //! What the model finds wrong now, in form order, for an ErrorSummary.
    [[nodiscard]] QList<ErrorSummary::Item> errors() const;
    //! Opens "More options" when the field is there. False for a field that is not shown.
    bool focusField(const QString &key);
    //! False when nothing is wrong.
    bool focusFirstError();
    //! First visible text field without a value, else the first field.
    void focusFirstEmpty();

Q_SIGNALS:
    //! The person changed a field.
    void edited(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void add(const Field &field, QVBoxLayout *column);
    void addToggle(const Field &field, QVBoxLayout *column);
    [[nodiscard]] ChoicePairs *pairsAtEnd(QVBoxLayout *column);
    [[nodiscard]] QWidget *makeEditor(const Field &field);
    [[nodiscard]] QWidget *makeText(const Field &field);
    [[nodiscard]] QWidget *makeSecret(const Field &field);
    [[nodiscard]] QWidget *makeColor(const Field &field);
    [[nodiscard]] QWidget *makeCertificate(const Field &field);
    [[nodiscard]] QWidget *makeMetadata(const Field &field);
    [[nodiscard]] MetadataField *metadataForImport();
    void showImported(const ImportedFields &fields);
    //! What stands in the empty fields that a file fills in.
    void showSourceHints(const QString &source);
    void noteTidied(const Field &field, const QString &typed);
    [[nodiscard]] QWidget *makeChoice(const Field &field);
    [[nodiscard]] QString nameOf(const Field &field) const;
    void change(const QString &key, const QString &value);

    void showValue(const QString &key);
    void showError(const QString &key);
    void refreshStates();
    void refreshRow(const Field &field);
    void refreshDisclosure();

    FormModel &m_model;
    QString m_prefix;
    QString m_vendor;
    QString m_settingsName;
    const Clock *m_clock = nullptr;
    QSet<QString> m_tidied;
    bool m_readOnly = false;
    bool m_showing = false;
    QHash<QString, FieldRow *> m_rows;
    QHash<QString, CheckRow *> m_toggles;
    QHash<QString, QWidget *> m_editors;
    QList<ChoicePairs *> m_pairs;
    Disclosure *m_more = nullptr;
};

} // namespace ui
} // namespace orgdesk
