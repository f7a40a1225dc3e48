#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace orgdesk::test {

//! Where the attacked listener is, and what only the real browser brings along.
struct ListenerTarget
{
    QByteArray host;  //!< "127.0.0.1:PORT"
    QByteArray state; //!< Of the attempt that waits; plain letters.
    QByteArray code;

    //! "/callback?code=…&state=…"
    [[nodiscard]] QByteArray callback() const;
    //! The request that Chromium sends after the redirect.
    [[nodiscard]] QByteArray rightRequest() const;
};

//! Requests after reliability R1 that try to pass for the callback, to confuse the parser or to
//! make it wait. Most know the right state: the listener must not rely on that alone.
[[nodiscard]] QList<QByteArray> handMadeRequests(const ListenerTarget &target);

//! Other people's HTTP parser cases (../shared/data/http), as they are and made to fit the
//! listener: with its host, and with its target too. Empty where the data is not there.
[[nodiscard]] QList<QByteArray> corpusRequests(const ListenerTarget &target);

//! One to four small damages: bytes changed, lost, doubled, or pieces of HTTP put in.
[[nodiscard]] QByteArray damaged(QByteArray bytes, std::mt19937 &random);

} // namespace orgdesk::test
