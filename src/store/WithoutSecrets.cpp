#include "store/WithoutSecrets.h"

#include "store/Drafts.h"

#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

bool mayBeSecret(const std::string &key)
{
    static const QRegularExpression more(u"token|ticket|invitation_url|credential|assertion"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString name = QString::fromStdString(key);
    return Drafts::isSecretKey(name) || more.match(name).hasMatch();
}

void removeSecrets(Json &value)
{
    if (value.is_object()) {
        for (auto member = value.begin(); member != value.end();) {
            if (mayBeSecret(member.key())) {
                member = value.erase(member);
            } else {
                removeSecrets(*member);
                ++member;
            }
        }
    } else if (value.is_array()) {
        for (Json &item : value)
            removeSecrets(item);
    }
}

} // namespace

Json withoutSecrets(Json value)
{
    removeSecrets(value);
    return value;
}

} // namespace orgdesk
