#pragma once

#include "core/Error.h"

#include <QNetworkReply>

namespace orgdesk {

//! What Qt says about an exchange that did not end with a usable answer.
struct ReplyFailure
{
    QNetworkReply::NetworkError code = QNetworkReply::NoError;
    int status = 0;    //!< HTTP status that arrived before the failure, or 0.
    bool sent = false; //!< Some of the request went out.
    QString text;      //!< QNetworkReply::errorString(); may hold a full URL.
};

//! The failure in our words (data table in ReplyErrorTest). Fills reason, technical and
//! mayHaveArrived; host and exchange are the caller's.
[[nodiscard]] NetworkError errorFromReply(const ReplyFailure &failure);

//! True when it was the proxy: it was not found, refused, or gave nonsense.
[[nodiscard]] bool isProxyError(QNetworkReply::NetworkError code);

//! True when `code` only repeats a 4xx or 5xx status: the answer itself is whole.
[[nodiscard]] bool isStatusError(QNetworkReply::NetworkError code, int status);

} // namespace orgdesk
