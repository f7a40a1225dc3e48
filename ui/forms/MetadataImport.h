#pragma once

#include "preflight/SamlMetadata.h"

#include <QHash>
#include <QStringList>

namespace orgdesk {
class FormModel;
}

namespace orgdesk::ui {

//! What reading metadata put into a form.
struct ImportedFields
{
    QStringList filled;             //!< Keys, in form order.
    QHash<QString, QString> before; //!< What stood in those that had another value.

    [[nodiscard]] bool replacedSomething() const { return !before.isEmpty(); }
};

//! Fills in sign-in address, certificate, binding and whether requests are signed, or the base
//! address, as far as the form has them. Leaves the rest alone.
ImportedFields fillFrom(FormModel &model, const SamlProvider &provider, const QDateTime &now);

//! Fills in the certificate only.
ImportedFields fillFrom(FormModel &model, const Certificate &certificate);

//! Puts back what stood there before.
void undoImport(FormModel &model, const ImportedFields &fields);

} // namespace orgdesk::ui
