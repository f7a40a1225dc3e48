#include "store/SavedSignIns.h"

#include "store/JsonFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orgdesk {

using namespace Qt::StringLiterals;

namespace {

bool isSameSignIn(const SavedSignIn &left, const SavedSignIn &right)
{
    return left.issuer == right.issuer && left.clientId == right.clientId
        && left.organizationId == right.organizationId && left.userId == right.userId;
}

void sortNewestFirst(QList<SavedSignIn> &signIns)
{
    std::stable_sort(signIns.begin(), signIns.end(),
                     [](const SavedSignIn &left, const SavedSignIn &right) {
                         return left.lastUsed > right.lastUsed;
                     });
}

SavedSignIn readSignIn(JsonObject &object)
{
    SavedSignIn signIn;
    signIn.issuer = object.string("issuer");
    signIn.clientId = object.string("client_id");
    signIn.organizationId = object.string("organization_id");
    signIn.organizationName = object.optionalString("organization_name").value_or(QString());
    signIn.userId = object.string("user_id");
    signIn.userName = object.optionalString("user_name").value_or(QString());
    signIn.email = object.optionalString("email").value_or(QString());
    signIn.lastUsed = object.optionalTime("last_used").value_or(QDateTime());
    signIn.resumable = object.optionalBoolean("resumable").value_or(false);
    return signIn;
}

Json jsonOf(const SavedSignIn &signIn)
{
    return {{"issuer", signIn.issuer.toStdString()},
            {"client_id", signIn.clientId.toStdString()},
            {"organization_id", signIn.organizationId.toStdString()},
            {"organization_name", signIn.organizationName.toStdString()},
            {"user_id", signIn.userId.toStdString()},
            {"user_name", signIn.userName.toStdString()},
            {"email", signIn.email.toStdString()},
            {"last_used", signIn.lastUsed.toUTC().toString(Qt::ISODateWithMs).toStdString()},
            {"resumable", signIn.resumable}};
}

} // namespace

SavedSignIns::SavedSignIns(QString file)
    : m_file(std::move(file))
{
    const JsonFileContent content = readJsonFile(m_file);
    m_problem = content.problem;
    if (content.value.value().is_null())
        return;
    QList<SavedSignIn> signIns;
    JsonObject object(content.value.value());
    object.forEach("sessions", [&](JsonObject &entry) { signIns << readSignIn(entry); });
    const Result<QList<SavedSignIn>> read = object.finish(signIns);
    if (!read.has_value()) {
        m_problem = setAside(m_file, describe(read.error()));
        return;
    }
    m_signIns = signIns;
    sortNewestFirst(m_signIns);
}

QList<SavedSignIn> SavedSignIns::all() const
{
    return m_signIns;
}

Future<Done> SavedSignIns::put(const SavedSignIn &signIn)
{
    m_signIns.removeIf([&](const SavedSignIn &known) { return isSameSignIn(known, signIn); });
    m_signIns.prepend(signIn);
    sortNewestFirst(m_signIns);
    return write();
}

Future<Done> SavedSignIns::remove(const SavedSignIn &signIn)
{
    if (m_signIns.removeIf([&](const SavedSignIn &known) { return isSameSignIn(known, signIn); })
        == 0)
        return ready<Done>(Done{});
    return write();
}

Future<Done> SavedSignIns::write()
{
    Json entries = Json::array();
    for (const SavedSignIn &signIn : m_signIns)
        entries.push_back(jsonOf(signIn));
    return m_writer.run([file = m_file, json = toBytes({{"sessions", entries}})] {
        return writeJsonFile(file, json);
    });
}

} // namespace orgdesk
