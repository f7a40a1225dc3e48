#pragma once

#include "core/Error.h"

#include <QString>

namespace orgdesk::ui {

//! Words that make an error's text specific.
struct ErrorContext
{
    QString vendor;       //!< "Fieldnote"
    QString organization; //!< "Halden Freight"; may be empty.
    QString subject; //!< What the operation was about: "the providers", "Depot SAML"; may be empty.

    bool operator==(const ErrorContext &) const = default;
};

//! What helps against an error: the page decides which button that is.
enum class ErrorOffer {
    None,
    TryAgain,
    LookAgain, //!< Read back what a write did.
    SignIn,
    ConfirmInBrowser,
    CopyLink, //!< Open the address in a browser by hand.
    BackToList,
    EditFields,
    CopyRequest, //!< Ask the vendor for a permission.
    ContinueWithoutSaving
};

//! An error in words.
struct ErrorWords
{
    QString title;     //!< One line; empty for Cancelled, which shows nothing.
    QString text;      //!< One or two sentences; may be empty.
    QString technical; //!< Lines for "Technical details" and Copy; no secret, no query.
    ErrorOffer offer = ErrorOffer::None;
    //! What to do when the first has helped, for example once the vendor has replied.
    ErrorOffer then = ErrorOffer::None;

    bool operator==(const ErrorWords &) const = default;
};

//! The only place where an Error becomes words for people (ui.md 10 and 12). Pure.
[[nodiscard]] ErrorWords wordsFor(const Error &error, const ErrorContext &context);

//! The words for something that could not be loaded: title "Couldn’t load {subject}", the cause in
//! the text. Without a subject, and for errors that say more themselves (gone, signed out, not set
//! up by the vendor), wordsFor().
[[nodiscard]] ErrorWords wordsForLoad(const Error &error, const ErrorContext &context);

//! HTTP status, title, request ID, path and time, one per line, in the local time zone.
[[nodiscard]] QString technicalDetails(const Error &error);

//! "Try again", "Sign in with browser", …; empty for None.
[[nodiscard]] QString offerText(ErrorOffer offer, const ErrorContext &context);

} // namespace orgdesk::ui
