#include "forms/FormModel.h"

#include "forms/FormBody.h"
#include "forms/Normalize.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const Field &field)
{
    return QString::fromLatin1(field.key);
}

Secret withoutOuterSpace(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    const QByteArrayView trimmed = bytes.trimmed();
    return trimmed.size() == bytes.size() ? secret : Secret::fromView(trimmed);
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

FormModel::FormModel(std::span<const Field> fields, std::span<const FormRule> rules,
                     QObject *parent)
    : QObject(parent)
    , m_fields(fields)
    , m_rules(rules)
    , m_storedBody(Json::object())
{
    for (const Field &field : m_fields)
        m_stored.insert(keyOf(field), QString::fromUtf8(field.initial));
    m_values = m_stored;
}

void FormModel::setStored(const JsonBox &body)
{
    m_isEdit = true;
    m_storedBody = body;
    for (const Field &field : m_fields)
        m_stored.insert(keyOf(field), storedText(field, body.value()));
    for (const Field &field : m_fields) {
        if (field.local && field.kind == FieldKind::Choice)
            m_stored.insert(keyOf(field), sourceFor(field));
    }
    discard();
}

void FormModel::store(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return;
    const Snapshot before = snapshot();
    m_values.insert(key, value);
    recheck(key);
    Q_EMIT valueChanged(key);
    announce(before);
}

void FormModel::setValue(const QString &key, const QString &value)
{
    const Field *field = find(key);
    if (!field || field->carried)
        return;
    if (field->kind == FieldKind::Secret)
        setSecret(key, Secret::fromText(value));
    else
        store(key, isTidiedAtOnce(field->kind) ? normalized(*field, value) : value);
}

void FormModel::setSecret(const QString &key, const Secret &secret)
{
    const Field *field = find(key);
    const Secret trimmed = withoutOuterSpace(secret);
    if (!field || field->kind != FieldKind::Secret || m_secrets.value(key) == trimmed)
        return;
    const Snapshot before = snapshot();
    m_secrets.insert(key, trimmed);
    recheck(key);
    Q_EMIT valueChanged(key);
    announce(before);
}

void FormModel::announce(const Snapshot &before)
{
    if (snapshot() != before)
        Q_EMIT stateChanged();
}

void FormModel::tidy(const Field &field)
{
    if (field.kind != FieldKind::Secret)
        store(keyOf(field), normalized(field, m_values.value(keyOf(field))));
}

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
        if (!emptyIsProblem || !isRequired(keyOf(field)))
            return nullptr;
        return field.validator ? field.validator(QString())
                               : QT_TRANSLATE_NOOP("Schema", "Fill in this field.");
    }
    if (!field.validator || field.kind == FieldKind::Secret)
        return nullptr;
    return field.validator(normalized(field, m_values.value(keyOf(field))));
}

bool FormModel::validate()
{
    QHash<QString, QString> errors;
    for (const Field &field : m_fields) {
        if (!isVisible(keyOf(field)))
            continue;
        tidy(field);
        if (!field.local && !isSent(field))
            continue;
        if (const char *problem = problemOf(field, true))
            errors.insert(keyOf(field), schemaText(problem));
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
        if (m_errors.contains(keyOf(field)))
            keys << keyOf(field);
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
        const QString key = keyOf(field);
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
        if (!field.pointer || field.local || !isVisible(keyOf(field)))
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
        setError(keyOf(*field), text.isEmpty() ? reported : QString(text + u' ' + reported));
    }
    return unplaced;
}

Json FormModel::bodyOf(bool changedOnly) const
{
    Json body = Json::object();
    for (const Field &field : m_fields) {
        if (field.carried && isVisibleWith(field, m_values)
            && (!changedOnly || isGroupDirty(field)))
            putCarried(body, field, m_storedBody.value());
    }
    for (const Field &field : m_fields) {
        const QString key = keyOf(field);
        const bool wanted = changedOnly ? isSent(field) && (!isTopLevel(field) || isDirty(key))
                                        : !field.local && isVisible(key);
        if (!wanted)
            continue;
        const QString text = normalized(field, m_values.value(key));
        if (field.kind == FieldKind::Secret && !isEmpty(field))
            putSecret(body, field, m_secrets.value(key));
        else if (!text.isEmpty())
            putText(body, field, text);
        else if (changedOnly && field.nullWhenEmpty && isDirty(key))
            putNull(body, field);
        else if (changedOnly && isTopLevel(field))
            putText(body, field, QString());
    }
    return body;
}

JsonBox FormModel::createBody() const
{
    return JsonBox(bodyOf(false));
}

JsonBox FormModel::changedBody() const
{
    return JsonBox(bodyOf(true));
}

void FormModel::discard()
{
    m_values = m_stored;
    m_secrets.clear();
    clearErrors();
    for (const Field &field : m_fields)
        Q_EMIT valueChanged(keyOf(field));
    Q_EMIT stateChanged();
}

void FormModel::forgetSecrets()
{
    const QStringList keys = m_secrets.keys();
    m_secrets.clear();
    for (const QString &key : keys)
        Q_EMIT valueChanged(key);
    Q_EMIT stateChanged();
}

void FormModel::restoreDraft(const QHash<QString, QString> &values)
{
    for (const Field &field : m_fields) {
        const QString key = keyOf(field);
        if (values.contains(key) && field.kind != FieldKind::Secret)
            setValue(key, values.value(key));
    }
}

QString schemaText(const char *text)
{
    return text ? QCoreApplication::translate("Schema", text) : QString();
}

QString schemaText(const char *text, const QString &vendor)
{
    return schemaText(text).replace("{vendor}"_L1, vendor);
}

} // namespace orgdesk
