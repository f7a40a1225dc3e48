#pragma once

#include "myorg/model/IdentityProvider.h"
#include "ui/tables/ColumnTable.h"

namespace orgdesk::ui {

//! What people call an attribute: its label, else its name.
[[nodiscard]] QString attributeLabel(const AttributeMapping &attribute);
//! Names under which it is sent: "email", or a SCIM field.
[[nodiscard]] QString attributeSentAs(const AttributeMapping &attribute);

//! What differs between what a provider has and what the vendor expects.
struct AttributeDrift
{
    QList<AttributeMapping> added;
    QList<AttributeMapping> removed;
    int unchanged = 0;

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && removed.isEmpty(); }
};

[[nodiscard]] AttributeDrift driftOf(const QList<AttributeMapping> &attributes);

//! "2 to add, 1 to remove."
[[nodiscard]] QString driftCounts(const AttributeDrift &drift);

//! Columns `label, userAttribute, needed, ssoField, state` (ui.md 6.5).
//! \param sentAs title of the fourth.
[[nodiscard]] QList<Column<AttributeMapping>> attributeColumns(const QString &vendor,
                                                               const QString &sentAs);
//! One attribute a line, as "label, needed, name", separated by tabs.
[[nodiscard]] QString attributesAsText(const QList<AttributeMapping> &attributes);

} // namespace orgdesk::ui
