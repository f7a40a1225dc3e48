#pragma once

#include <chrono>

namespace orgdesk::ui {

//! What waits for the vendor's limit while somebody waits for it, and the way to end that. See
//! AppContext::requestQueue(); requestQueueChanged() tells.
class WaitingRequests
{
public:
    struct State
    {
        int count = 0;                      //!< Requests that somebody waits for,
        int changes = 0;                    //!< and of these the changes.
        std::chrono::milliseconds nextIn{}; //!< Until the next one goes.
        std::chrono::milliseconds waited{}; //!< So far, of the oldest.
        bool asked = false;                 //!< The service asked to wait (429).

        //! Long enough to be worth a word.
        [[nodiscard]] bool isLong() const
        {
            return count > 0 && (asked || waited >= std::chrono::seconds(1));
        }
    };

    WaitingRequests() = default;
    virtual ~WaitingRequests() = default;
    WaitingRequests(const WaitingRequests &) = delete;
    WaitingRequests &operator=(const WaitingRequests &) = delete;

    [[nodiscard]] virtual State waitingRequests() const = 0;
    //! Ends them as Cancelled. None of them was sent; what was typed stays.
    virtual void cancelWaiting() = 0;
};

} // namespace orgdesk::ui
