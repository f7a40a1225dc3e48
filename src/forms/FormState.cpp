// What of a form is visible, dirty and needed: the part of FormModel without side effects.

#include "forms/FormBody.h"
#include "forms/FormModel.h"
#include "forms/Normalize.h"

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Field &field)
{
    return QString::fromLatin1(field.key);
}

QStringList alternativesOf(const VisibleWhen &condition)
{
    return QString::fromLatin1(condition.value).split(u'|');
}

} // namespace

const Field *FormModel::find(const QString &key) const
{
    const auto field = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &candidate) {
        return key == QLatin1StringView(candidate.key);
    });
    return field == m_fields.end() ? nullptr : &*field;
}

QString FormModel::value(const QString &key) const
{
    return m_values.value(key);
}

QString FormModel::storedValue(const QString &key) const
{
    return m_stored.value(key);
}

Secret FormModel::secret(const QString &key) const
{
    return m_secrets.value(key);
}

bool FormModel::isVisibleWith(const Field &field, const QHash<QString, QString> &values) const
{
    if (!field.visibleWhen.key)
        return true;
    const QString controller = QString::fromLatin1(field.visibleWhen.key);
    const Field *controlling = find(controller);
    return controlling && alternativesOf(field.visibleWhen).contains(values.value(controller))
        && isVisibleWith(*controlling, values);
}

bool FormModel::isVisible(const QString &key) const
{
    const Field *field = find(key);
    return field && !field->carried && isVisibleWith(*field, m_values);
}

bool FormModel::isEmpty(const Field &field) const
{
    const QString key = nameOf(field);
    return field.kind == FieldKind::Secret ? m_secrets.value(key).isEmpty()
                                           : normalized(field, m_values.value(key)).isEmpty();
}

// A local field counts as a change when it shows or hides something that is sent.
bool FormModel::isLocalDirty(const Field &local) const
{
    const QString key = nameOf(local);
    if (m_values.value(key) == m_stored.value(key))
        return false;
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &field) {
        if (field.local || field.carried || !field.visibleWhen.key
            || key != QLatin1StringView(field.visibleWhen.key))
            return false;
        const bool moves = isVisibleWith(field, m_values) != isVisibleWith(field, m_stored);
        return moves && (!isEmpty(field) || !m_stored.value(nameOf(field)).isEmpty());
    });
}

bool FormModel::isDirty(const QString &key) const
{
    const Field *field = find(key);
    if (!field || !isVisible(key))
        return false;
    if (field->local)
        return isLocalDirty(*field);
    if (field->kind == FieldKind::Secret)
        return !m_secrets.value(key).isEmpty();
    return normalized(*field, m_values.value(key)) != normalized(*field, m_stored.value(key));
}

bool FormModel::isDirty() const
{
    return !dirtyKeys().isEmpty();
}

QStringList FormModel::dirtyKeys() const
{
    QStringList keys;
    for (const Field &field : m_fields) {
        const QString key = nameOf(field);
        if (isDirty(key))
            keys << key;
    }
    return keys;
}

bool FormModel::isGroupDirty(const Field &field) const
{
    const QString group = field.pointer ? groupOf(field) : QString();
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &other) {
        if (!isDirty(nameOf(other)))
            return false;
        // A local field has no group of its own: what it shows and hides has one.
        if (!other.local)
            return groupOf(other) == group;
        return std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &shown) {
            return !shown.local && shown.visibleWhen.key && groupOf(shown) == group
                && qstrcmp(shown.visibleWhen.key, other.key) == 0;
        });
    });
}

bool FormModel::isSent(const Field &field) const
{
    return !field.local && isVisible(nameOf(field)) && (!m_isEdit || isGroupDirty(field));
}

bool FormModel::isNeededAgain(const QString &key) const
{
    const Field *field = find(key);
    return field && m_isEdit && field->kind == FieldKind::Secret && field->required
        && isVisibleWith(*field, m_stored) && isSent(*field);
}

bool FormModel::isRequired(const QString &key) const
{
    const Field *field = find(key);
    if (!field || !field->required || !isVisible(key))
        return false;
    return field->kind != FieldKind::Secret || isSent(*field);
}

FormModel::Snapshot FormModel::snapshot() const
{
    Snapshot flags;
    for (const Field &field : m_fields) {
        const QString key = nameOf(field);
        flags << (isVisible(key) ? 1 : 0) + (isDirty(key) ? 2 : 0) + (isRequired(key) ? 4 : 0);
    }
    return flags;
}

QString FormModel::storedText(const Field &field, const Json &body) const
{
    if (field.kind == FieldKind::Secret || field.local || field.carried)
        return {};
    const std::optional<QString> text = readText(body, field);
    if (text)
        return normalized(field, *text);
    // A list or a switch always shows something: what the server takes when nothing is said.
    const bool hasDefault = field.kind == FieldKind::Choice || field.kind == FieldKind::Toggle;
    return hasDefault ? QString::fromLatin1(field.initial) : QString();
}

// Which alternative of a local choice fits what is stored: the one that shows the first field with
// a value. The last alternative of several, so that nobody is asked for a file that is not kept.
QString FormModel::sourceFor(const Field &local) const
{
    for (const Field &field : m_fields) {
        const bool depends =
            !field.local && field.visibleWhen.key && qstrcmp(field.visibleWhen.key, local.key) == 0;
        if (depends && !m_stored.value(nameOf(field)).isEmpty())
            return alternativesOf(field.visibleWhen).last();
    }
    return QString::fromLatin1(local.initial);
}

QHash<QString, QString> FormModel::draft() const
{
    QHash<QString, QString> edited;
    for (const Field &field : m_fields) {
        const QString key = nameOf(field);
        const QString value = m_values.value(key);
        // A private key in the wrong field is a secret all the same.
        if (field.kind != FieldKind::Secret && value != m_stored.value(key)
            && !value.contains(u"PRIVATE KEY"_s))
            edited.insert(key, m_values.value(key));
    }
    return edited;
}

} // namespace orgdesk
