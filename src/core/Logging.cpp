#include "core/Logging.h"

namespace orgdesk {

Q_LOGGING_CATEGORY(lcApp, "orgdesk.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConfig, "orgdesk.config", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "orgdesk.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMyOrg, "orgdesk.myorg", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOAuth, "orgdesk.oauth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "orgdesk.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "orgdesk.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "orgdesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "orgdesk.ui", QtInfoMsg)

} // namespace orgdesk
