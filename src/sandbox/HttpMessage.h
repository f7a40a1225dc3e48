#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace orgdesk::sandbox {

using HeaderList = std::vector<std::pair<std::string, std::string>>;

//! A complete request, as read from the socket.
struct HttpRequest
{
    std::string method;
    //! Path as sent, still percent-encoded, without the query.
    std::string path;
    //! Query as sent, without the question mark.
    std::string query;
    HeaderList headers;
    std::string body;

    //! First header of that name (case-insensitive), or empty.
    std::string header(std::string_view name) const;
};

struct HttpResponse
{
    int status = 200;
    HeaderList headers;
    std::string body;

    //! Replaces every header of that name.
    void setHeader(std::string_view name, std::string value);
};

//! How the answer leaves the program; everything but Complete is misbehaviour on purpose.
enum class Ending {
    Complete,
    ResetConnection, //!< RST instead of an answer
    CloseConnection, //!< orderly close instead of an answer
    Truncate,        //!< full Content-Length, half of the body, then close
    NotHttp,         //!< bytes that are no HTTP, then close
    Stall,           //!< nothing more, connection kept open
    StallInBody      //!< head and half of the body, then nothing more
};

struct Delivery
{
    HttpResponse response;
    std::chrono::milliseconds delay{0};
    Ending ending = Ending::Complete;
};

} // namespace orgdesk::sandbox
