#pragma once

#include "myorg/model/OrganizationDetails.h"
#include "ui/dialogs/ReviewDialog.h"

#include <QStringList>

namespace orgdesk::ui {

//! What differs, in words, for the review dialog.
[[nodiscard]] QList<ReviewChange> organizationChanges(const OrganizationDetails &before,
                                                      const OrganizationDetails &after);

//! Fields that both sides changed, as "Display name “…”" with the server's value.
[[nodiscard]] QStringList conflictingFields(const OrganizationDetails &base,
                                            const OrganizationDetails &mine,
                                            const OrganizationDetails &theirs);

} // namespace orgdesk::ui
