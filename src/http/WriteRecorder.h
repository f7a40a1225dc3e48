#pragma once

#include "core/Clock.h"
#include "http/HttpClient.h"
#include "http/WriteRecord.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace orgdesk {

//! Reports every write that passes, with its outcome, once it is over; those that are still open
//! when this object goes as unknown. A write whose answer was lost, or proves nothing, is unknown
//! as well (reliability F10). Requests and answers pass through untouched. GUI thread.
class WriteRecorder final : public QObject, public HttpClient
{
    Q_OBJECT

public:
    //! Asked when a write is sent: its answer may come under another session.
    using AskAuthor = std::function<WriteRecord::Author()>;

    //! \param next and `clock` must outlive this object.
    WriteRecorder(HttpClient &next, const Clock &clock, AskAuthor author,
                  QObject *parent = nullptr);
    ~WriteRecorder() override;

    [[nodiscard]] Future<HttpResponse> send(const HttpRequest &request) override;

Q_SIGNALS:
    void wrote(const orgdesk::WriteRecord &record);

private:
    void report(WriteRecord record, WriteRecord::Outcome outcome, int status);

    HttpClient &m_next;
    const Clock &m_clock;
    AskAuthor m_author;
    QMap<int, WriteRecord> m_open; //!< By number, in the order of sending.
    int m_newest = 0;
};

} // namespace orgdesk
