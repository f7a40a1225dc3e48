#pragma once

#include "core/Json.h"
#include "core/Secret.h"
#include "forms/Field.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace orgdesk {

//! Stored and edited values of one form, without widgets: what is visible, dirty, wrong, and what
//! is sent (architecture A8). Values are text; toggles are "true" or "false". Secret values are
//! held as Secret and never copied into text that lives on. Lives in one thread.
class FormModel : public QObject
{
    Q_OBJECT

public:
    explicit FormModel(std::span<const Field> fields, std::span<const FormRule> rules = {},
                       QObject *parent = nullptr);

    [[nodiscard]] std::span<const Field> fields() const { return m_fields; }
    [[nodiscard]] const Field *find(const QString &key) const;

    //! Takes an answer's body (or an `options` object under "/options") as the stored state and
    //! forgets edits and errors.
    void setStored(const JsonBox &body);
    //! True: this object exists on the server already; secrets may stay empty.
    [[nodiscard]] bool isEdit() const { return m_isEdit; }

    //! Takes a newer stored state. Edits and typed secrets stay, but for the fields in
    //! `fromServer`, which become what the server holds.
    void rebase(const JsonBox &body, const QStringList &fromServer);

    //! Empty for secrets.
    [[nodiscard]] QString value(const QString &key) const;
    [[nodiscard]] QString storedValue(const QString &key) const;
    //! Host names, addresses and colours are trimmed at once, a full address in a host field is
    //! reduced to its host; other texts are tidied by validateField() and validate().
    void setValue(const QString &key, const QString &value);
    [[nodiscard]] Secret secret(const QString &key) const;
    //! White space around it is dropped: it comes from copying.
    void setSecret(const QString &key, const Secret &secret);

    [[nodiscard]] bool isVisible(const QString &key) const;
    [[nodiscard]] bool isDirty(const QString &key) const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] QStringList dirtyKeys() const; //!< Visible ones, in form order.
    //! True for a secret that must be typed again because another option changed (ui.md 6.5).
    [[nodiscard]] bool isNeededAgain(const QString &key) const;
    [[nodiscard]] bool isRequired(const QString &key) const;

    //! All rules; fills errors. In an edit, what is not going to be sent is not checked. True when
    //! everything may be sent.
    bool validate();
    //! Format rule of one field, on blur (ui.md 11); empty required fields stay quiet.
    void validateField(const QString &key);
    [[nodiscard]] QString error(const QString &key) const; //!< Translated; empty when fine.
    [[nodiscard]] QStringList keysWithErrors() const;      //!< In form order.
    void clearErrors();
    //! Puts a message of the caller's own at a field ("Already used by …"), until it changes.
    void setError(const QString &key, const QString &text);
    //! Puts server errors at their fields by pointer; gives back those that belong to no field.
    [[nodiscard]] QList<FieldError> setServerErrors(const QList<FieldError> &errors,
                                                    const QString &vendor);

    //! The whole body of a create: visible, not local fields by pointer.
    [[nodiscard]] JsonBox createBody() const;
    //! What a PATCH must carry: nothing under a top-level object that did not change, the complete
    //! request object of one that did (API reference 3.5: `options` is not merged).
    [[nodiscard]] JsonBox changedBody() const;
    //! Back to the stored values.
    void discard();
    //! Wipes typed secrets, after they were sent.
    void forgetSecrets();
    //! Edited values without secrets, for drafts; and back.
    [[nodiscard]] QHash<QString, QString> draft() const;
    void restoreDraft(const QHash<QString, QString> &values);

Q_SIGNALS:
    void valueChanged(const QString &key);
    void errorChanged(const QString &key);
    //! Visibility, dirty or required state of some field changed.
    void stateChanged();

private:
    using Snapshot = QList<int>;

    [[nodiscard]] bool isVisibleWith(const Field &field,
                                     const QHash<QString, QString> &values) const;
    [[nodiscard]] bool isLocalDirty(const Field &local) const;
    [[nodiscard]] bool isGroupDirty(const Field &field) const;
    [[nodiscard]] bool isSent(const Field &field) const;
    [[nodiscard]] bool isEmpty(const Field &field) const;
    [[nodiscard]] QString storedText(const Field &field, const Json &body) const;
    [[nodiscard]] QString sourceFor(const Field &local) const;
    [[nodiscard]] const char *problemOf(const Field &field, bool emptyIsProblem) const;
    [[nodiscard]] const Field *fieldOf(const FieldError &error) const;
    [[nodiscard]] Snapshot snapshot() const;
    [[nodiscard]] Json bodyOf(bool changedOnly) const;
    void applyRules(QHash<QString, QString> &errors) const;
    void tidy(const Field &field);
    void store(const QString &key, const QString &value);
    void recheck(const QString &key);
    void replaceErrors(const QHash<QString, QString> &errors);
    void announce(const Snapshot &before);

    std::span<const Field> m_fields;
    std::span<const FormRule> m_rules;
    bool m_isEdit = false;
    JsonBox m_storedBody;
    QHash<QString, QString> m_stored;
    QHash<QString, QString> m_values;
    QHash<QString, Secret> m_secrets;
    QHash<QString, QString> m_errors;
    QSet<QString> m_foreignErrors; //!< Keys whose error no rule of ours can take back.
};

//! Translates a text of a schema table (context "Schema").
[[nodiscard]] QString schemaText(const char *text);
//! The same with "{vendor}" filled in.
[[nodiscard]] QString schemaText(const char *text, const QString &vendor);

} // namespace orgdesk
