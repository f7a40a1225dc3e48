#pragma once

#include "myorg/model/OrganizationDetails.h"
#include "ui/dialogs/ConflictDialog.h"
#include "ui/dialogs/ReviewDialog.h"

#include <QHash>
#include <QStringList>

namespace orgdesk::ui {

//! What differs, in words, for the review dialog.
[[nodiscard]] QList<ReviewChange> organizationChanges(const OrganizationDetails &before,
                                                      const OrganizationDetails &after);

//! What differs between `base`, what is typed and the server, in words; keys as in
//! organizationFields().
[[nodiscard]] QList<ConflictField> organizationDifferences(const OrganizationDetails &base,
                                                           const OrganizationDetails &mine,
                                                           const OrganizationDetails &theirs);

//! Values by key, of the members that differ between both: what FormDraft keeps.
[[nodiscard]] QHash<QString, QString> changedValues(const OrganizationDetails &before,
                                                    const OrganizationDetails &after);
//! `details` with these values by key.
[[nodiscard]] OrganizationDetails withValues(OrganizationDetails details,
                                             const QHash<QString, QString> &values);
//! Labels of the keys in `was` whose value in `now` is another, and not the one in `typed`.
[[nodiscard]] QStringList changedSince(const OrganizationDetails &now,
                                       const QHash<QString, QString> &was,
                                       const QHash<QString, QString> &typed);

} // namespace orgdesk::ui
