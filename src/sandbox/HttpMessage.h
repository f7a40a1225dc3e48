#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
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

//! What of an answer leaves the program before it ends, and what is wrong with it. The default is
//! the answer as it should be.
struct Delivery
{
    //! The part of the answer in which it breaks off.
    enum class Part { Whole, Head, Body };
    //! What becomes of the connection then.
    enum class Then {
        GoOn,  //!< The next request, where the client wants it.
        Close, //!< FIN.
        Reset, //!< RST.
        Hold   //!< Kept open, and silent.
    };
    struct Cut
    {
        Part part = Part::Whole;
        //! Bytes of that part that leave; half of it when left out.
        std::optional<std::size_t> bytes;
    };

    HttpResponse response{};
    std::chrono::milliseconds delay{0};
    //! Everything leaves when left out.
    std::optional<Cut> cut{};
    Then then = Then::GoOn;
    //! 0: as fast as it goes.
    std::int64_t bytesPerSecond = 0;
    //! Added to Content-Length.
    std::int64_t lengthError = 0;
    //! Leaves instead of an HTTP answer.
    std::string raw{};
};

//! A request that is cut off while it comes in.
struct RequestCut
{
    //! Bytes that are read; at least its head.
    std::size_t bytes = 0;
    bool reset = true; //!< RST, else FIN.
};

} // namespace orgdesk::sandbox
