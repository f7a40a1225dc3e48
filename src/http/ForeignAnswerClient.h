#pragma once

#include "http/HttpClient.h"

#include <QObject>

namespace orgdesk {

//! Ends what another page answered as NetworkError Redirected (ForeignAnswer.h). Next to the
//! network, below everything that draws conclusions from an answer: a portal's 401 must not renew a
//! token, and its 200 does not mean that the vendor is there.
class ForeignAnswerClient final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! \param next must outlive this object.
    explicit ForeignAnswerClient(HttpClient &next, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

private:
    HttpClient &m_next;
};

} // namespace orgdesk
