#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"
#include "http/WriteRecord.h"

#include <QObject>

namespace orgdesk {

//! Reports every write that passes, with its outcome, once it is over. Requests and answers pass
//! through untouched. GUI thread.
class WriteRecorder final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! \param next and `clock` must outlive this object.
    WriteRecorder(HttpClient &next, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

Q_SIGNALS:
    void wrote(const orgdesk::WriteRecord &record);

private:
    HttpClient &m_next;
    const Clock &m_clock;
};

} // namespace orgdesk
