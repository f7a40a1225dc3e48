#pragma once

#include "core/Secret.h"

#include <QHash>
#include <QStringList>

namespace orgdesk {

//! What is checked before saving: the visible fields of a strategy's form.
struct PreflightInput
{
    QString strategy;               //!< Wire name.
    QHash<QString, QString> values; //!< By field key, without secrets.
    QHash<QString, QString> labels; //!< By field key, as people see them.
    Secret clientSecret;
    QStringList tidied; //!< Keys of fields whose pasted text was cleaned up.
    QString vendor;

    [[nodiscard]] QString value(const char *key) const
    {
        return values.value(QString::fromLatin1(key));
    }
    [[nodiscard]] QString label(const char *key) const
    {
        return labels.value(QString::fromLatin1(key));
    }

    bool operator==(const PreflightInput &) const = default;
};

} // namespace orgdesk
