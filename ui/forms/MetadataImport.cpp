#include "ui/forms/MetadataImport.h"

#include "forms/FormModel.h"

#include <QUrl>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

namespace {

void put(FormModel &model, const QString &key, const QString &value, ImportedFields &fields)
{
    const Field *field = model.find(key);
    if (!field || value.isEmpty())
        return;
    const QString before = model.value(key);
    const bool typed =
        !before.isEmpty() && before != QString::fromUtf8(field->initial ? field->initial : "");
    fields.filled << key;
    model.setValue(key, value);
    if (typed && before != model.value(key))
        fields.before.insert(key, before);
}

} // namespace

ImportedFields fillFrom(FormModel &model, const SamlProvider &provider, const QDateTime &now)
{
    ImportedFields fields;
    const SamlEndpoint signIn = provider.signIn();
    const Certificate *certificate = provider.certificate(now);
    put(model, u"signInEndpoint"_s, signIn.location, fields);
    if (provider.isPingFederate()) {
        const QUrl url(signIn.location);
        put(model, u"baseUrl"_s,
            url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment).toString(),
            fields);
    }
    put(model, u"certificate"_s, certificate ? certificate->pem() : QString(), fields);
    put(model, u"protocolBinding"_s, signIn.binding, fields);
    if (provider.wantsSignedRequests)
        put(model, u"signRequests"_s, u"true"_s, fields);
    return fields;
}

ImportedFields fillFrom(FormModel &model, const Certificate &certificate)
{
    ImportedFields fields;
    put(model, u"certificate"_s, certificate.pem(), fields);
    return fields;
}

void undoImport(FormModel &model, const ImportedFields &fields)
{
    for (auto it = fields.before.cbegin(); it != fields.before.cend(); ++it)
        model.setValue(it.key(), it.value());
}

} // namespace orgdesk::ui
