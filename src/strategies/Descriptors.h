#pragma once

#include "strategies/Strategy.h"

//! The descriptors, one per file. Everybody but the registry asks strategies() or findStrategy().
namespace orgdesk::descriptors {

extern const Strategy ad;
extern const Strategy adfs;
extern const Strategy googleApps;
extern const Strategy oidc;
extern const Strategy okta;
extern const Strategy pingFederate;
extern const Strategy samlp;
extern const Strategy waad;

} // namespace orgdesk::descriptors
