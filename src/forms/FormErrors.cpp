// Messages of a form: FormModel's rules and what the server says.

#include "forms/FormBody.h"
#include "forms/FormModel.h"
#include "forms/Normalize.h"

#include <utility>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString fieldKey(const Field &field)
{
    return QString::fromLatin1(field.key);
}

// The server's words as a sentence of their own.
QString sentence(QString text)
{
    text = text.simplified();
    if (text.isEmpty())
        return text;
    text.front() = text.front().toUpper();
    return text.back().isPunct() ? text : QString(text + u'.');
}

} // namespace

// While typing nothing turns red; an error goes as soon as its rule is met (ui.md 11).
void FormModel::recheck(const QString &key)
{
    const Field *field = find(key);
    if (!field || !m_errors.contains(key))
        return;
    if (!m_foreignErrors.contains(key)) {
        if (const char *problem = problemOf(*field, true)) {
            setError(key, schemaText(problem));
            m_foreignErrors.remove(key);
            return;
        }
    }
    setError(key, {});
}

const char *FormModel::problemOf(const Field &field, bool emptyIsProblem) const
{
    if (isEmpty(field)) {
        if (!emptyIsProblem || !isRequired(fieldKey(field)))
            return nullptr;
        return field.validator ? field.validator(QString())
                               : QT_TRANSLATE_NOOP("Schema", "Fill in this field.");
    }
    if (!field.validator || field.kind == FieldKind::Secret)
        return nullptr;
    return field.validator(normalized(field, m_values.value(fieldKey(field))));
}

bool FormModel::validate()
{
    QHash<QString, QString> errors;
    for (const Field &field : m_fields) {
        if (!isVisible(fieldKey(field)))
            continue;
        tidy(field);
        if (!field.local && !isSent(field))
            continue;
        if (const char *problem = problemOf(field, true))
            errors.insert(fieldKey(field), schemaText(problem));
    }
    applyRules(errors);
    m_foreignErrors.clear();
    replaceErrors(errors);
    return m_errors.isEmpty();
}

void FormModel::applyRules(QHash<QString, QString> &errors) const
{
    for (const FormRule &rule : m_rules) {
        const char *problem = rule.check(*this);
        if (!problem)
            continue;
        for (const char *mark : rule.marks) {
            const QString key = QString::fromLatin1(mark);
            if (isVisible(key) && !errors.contains(key))
                errors.insert(key, schemaText(problem));
        }
    }
}

void FormModel::validateField(const QString &key)
{
    const Field *field = find(key);
    if (!field || !isVisible(key))
        return;
    tidy(*field);
    if (const char *problem = problemOf(*field, false)) {
        setError(key, schemaText(problem));
        m_foreignErrors.remove(key);
    }
}

QString FormModel::error(const QString &key) const
{
    return m_errors.value(key);
}

void FormModel::setError(const QString &key, const QString &text)
{
    if (text.isEmpty())
        m_foreignErrors.remove(key);
    else
        m_foreignErrors.insert(key);
    if (m_errors.value(key) == text)
        return;
    if (text.isEmpty())
        m_errors.remove(key);
    else
        m_errors.insert(key, text);
    Q_EMIT errorChanged(key);
}

QStringList FormModel::keysWithErrors() const
{
    QStringList keys;
    for (const Field &field : m_fields) {
        if (m_errors.contains(fieldKey(field)))
            keys << fieldKey(field);
    }
    return keys;
}

void FormModel::clearErrors()
{
    m_foreignErrors.clear();
    replaceErrors({});
}

void FormModel::replaceErrors(const QHash<QString, QString> &errors)
{
    const QHash<QString, QString> before = std::exchange(m_errors, errors);
    for (const Field &field : m_fields) {
        const QString key = fieldKey(field);
        if (before.value(key) != errors.value(key))
            Q_EMIT errorChanged(key);
    }
}

const Field *FormModel::fieldOf(const FieldError &error) const
{
    const QString place = bodyPointer(error.pointer.isEmpty() ? error.field : error.pointer);
    if (place.isEmpty())
        return nullptr;
    const Field *byName = nullptr;
    for (const Field &field : m_fields) {
        if (!field.pointer || field.local || !isVisible(fieldKey(field)))
            continue;
        const QString pointer = QString::fromLatin1(field.pointer);
        if (place == pointer || place == QLatin1StringView(field.readPointer))
            return &field;
        // "client_id" alone, or the object around a single field.
        if (pointer.endsWith(place) || pointer.startsWith(QString(place + u'/')))
            byName = byName ? nullptr : &field;
    }
    return byName;
}

QList<FieldError> FormModel::setServerErrors(const QList<FieldError> &errors, const QString &vendor)
{
    QList<FieldError> unplaced;
    for (const FieldError &error : errors) {
        const Field *field = fieldOf(error);
        if (!field) {
            unplaced << error;
            continue;
        }
        const QString text = sentence(error.message);
        const QString reported = tr("Reported by %1.").arg(vendor);
        setError(fieldKey(*field), text.isEmpty() ? reported : QString(text + u' ' + reported));
    }
    return unplaced;
}

} // namespace orgdesk
