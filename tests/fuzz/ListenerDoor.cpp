#include "FuzzTargets.h"
#include "wire/HttpMessageParser.h"

#include <algorithm>

namespace orgdesk::fuzz {

static void requireSound(const WireRequest &request)
{
    const auto isHost = [](const WireRequest::Field &field) {
        return field.name.compare("host", Qt::CaseInsensitive) == 0;
    };
    require(request.target.startsWith('/'), "a target has the origin form");
    require(std::count_if(request.headers.begin(), request.headers.end(), isHost) == 1,
            "a request has one host");
    require(!request.hasHeader("Transfer-Encoding"), "nothing is transfer-encoded");
    const QByteArray line = request.method + ' ' + request.target + ' ' + request.version;
    require(std::all_of(line.begin(), line.end(), [](char c) { return c >= ' ' && c < 0x7f; }),
            "a request line is visible text");
    require(request.path().size() + request.query().size() <= request.target.size(),
            "path and query are parts of the target");
}

//! The first byte says where the rest is cut.
void runListenerRequest(QByteArrayView input)
{
    HttpMessageParser whole;
    whole.feed(input);
    const qsizetype cut =
        input.isEmpty() ? 0 : static_cast<unsigned char>(input.front()) % (input.size() + 1);
    HttpMessageParser halves;
    halves.feed(input.first(cut));
    halves.feed(input.sliced(cut));
    HttpMessageParser bytes;
    for (const char byte : input)
        bytes.feed(QByteArrayView(&byte, 1));
    for (const HttpMessageParser *other : {&halves, &bytes}) {
        require(other->state() == whole.state(), "cuts change nothing");
        require(other->errorStatus() == whole.errorStatus(), "cuts change no status");
        require(other->request() == whole.request(), "cuts change no request");
    }
    const bool failed = whole.state() == HttpMessageParser::State::Failed;
    require(failed == (whole.errorStatus() >= 400), "a failure has a status");
    if (whole.state() == HttpMessageParser::State::Complete)
        requireSound(whole.request());
}

} // namespace orgdesk::fuzz
