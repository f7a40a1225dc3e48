#include "forms/FormModel.h"

#include "forms/FormBody.h"
#include "forms/Normalize.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

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

void FormModel::rebase(const JsonBox &body, const QStringList &fromServer)
{
    QHash<QString, QString> edits;
    for (const Field &field : m_fields) {
        const QString key = keyOf(field);
        if (!fromServer.contains(key) && m_values.value(key) != m_stored.value(key))
            edits.insert(key, m_values.value(key));
    }
    const QHash<QString, Secret> secrets = m_secrets;
    setStored(body);
    for (auto it = edits.cbegin(); it != edits.cend(); ++it)
        store(it.key(), it.value());
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        setSecret(it.key(), it.value());
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
