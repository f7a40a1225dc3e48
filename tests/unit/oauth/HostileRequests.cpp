#include "HostileRequests.h"

#include "support/SharedData.h"

#include <nlohmann/json.hpp>

#include <array>

namespace orgdesk::test {

using namespace Qt::StringLiterals;

QByteArray ListenerTarget::callback() const
{
    return "/callback?code=" + code + "&state=" + state;
}

QByteArray ListenerTarget::rightRequest() const
{
    return "GET " + callback() + " HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: keep-alive\r\nUpgrade-Insecure-Requests: 1\r\n"
          "User-Agent: Mozilla/5.0\r\nAccept: text/html,*/*;q=0.8\r\nSec-Fetch-Site: cross-site\r\n"
          "Sec-Fetch-Mode: navigate\r\nSec-Fetch-User: ?1\r\nSec-Fetch-Dest: document\r\n\r\n";
}

//! Request lines that are not "GET /callback?… HTTP/1.1".
static QList<QByteArray> oddLines(const ListenerTarget &target)
{
    const QByteArray callback = target.callback();
    const QByteArray query = callback.mid(callback.indexOf('?'));
    QList<QByteArray> lines;
    for (const char *method : {"get", "Get", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS",
                               "TRACE", "CONNECT", "PRI", "GET,GET", "G\tET", "", "GETGET", "*"})
        lines << method + (" " + callback) + " HTTP/1.1";
    for (const char *version :
         {"HTTP/0.9",  "HTTP/1.2",  "HTTP/2.0",        "HTTP/3.0",   "http/1.1",
          "HTTP/1.1 ", "HTTP/01.1", "HTTP/1.10",       "HTTP/1",     "HTP/1.1",
          "HTTPS/1.1", "HTTP/1,1",  "HTTP/-1.1",       "HTTP/1.1\t", "HTTP /1.1",
          "ICE/1.0",   "RTSP/1.0",  "HTTP/1.\xc2\xb9", "",           "HTTP/1.1 HTTP/1.1"})
        lines << "GET " + callback + ' ' + version;
    const QByteArrayList paths{"/callback/",
                               "/Callback",
                               "/CALLBACK",
                               "//callback",
                               "/./callback",
                               "/x/../callback",
                               "/callback/.",
                               "/%63allback",
                               "/callback%3F",
                               "/callback;a=b",
                               "/callback%00",
                               "callback",
                               "\\callback",
                               "/callback\\",
                               "*",
                               "/",
                               "/done/",
                               "/callback#",
                               "/callback\t",
                               "http://" + target.host + "/callback",
                               "HTTP://" + target.host + "/callback",
                               "http://a@" + target.host + "/callback",
                               "//" + target.host + "/callback",
                               target.host,
                               "/favicon.ico",
                               "/robots.txt",
                               "/.well-known/x",
                               "/cgi-bin/sh"};
    for (const QByteArray &path : paths)
        lines << "GET " + path + query + " HTTP/1.1";
    lines << "GET\t" + callback + "\tHTTP/1.1"
          << "GET  " + callback + " HTTP/1.1"
          << " GET " + callback + " HTTP/1.1"
          << "GET " + callback + "  HTTP/1.1"
          << "GET " + callback << "GET\x0b" + callback + " HTTP/1.1"
          << "GET " + callback + "\r"
          << "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"
          << "SSH-2.0-OpenSSH_9.2"
          << "PRI * HTTP/2.0\r\n\r\nSM"
          << "EHLO localhost"
          << "\xff\xfb\x01"
          << "{}";
    return lines;
}

//! Queries that must not count as this attempt's answer.
static QList<QByteArray> oddQueries(const ListenerTarget &target)
{
    const QByteArray state = target.state;
    QByteArray changed = state;
    changed[0] = static_cast<char>(changed[0] ^ 1);
    return {"",
            "?",
            "?&",
            "?code=" + target.code,
            "?code=" + target.code + "&state=",
            "?code=" + target.code + "&state=" + changed,
            "?code=" + target.code + "&state=" + state.chopped(1),
            "?code=" + target.code + "&state=" + state + "x",
            "?code=" + target.code + "&state=" + state.toUpper(),
            "?code=" + target.code + "&state=%20" + state,
            "?code=" + target.code + "&state=" + state + "%00",
            "?code=" + target.code + "&State=" + state,
            "?code=" + target.code + "&state%00=" + state,
            "?code=" + target.code + "&state[]=" + state,
            "?code=" + target.code + "&state=" + state + "&state=" + state,
            "?state=" + changed + "&state=" + state + "&code=" + target.code,
            "?code=" + target.code + "&state=" + state + "&%73tate=" + changed,
            "?code=" + target.code + ";state=" + state,
            "?code=" + target.code + "%26state=" + state,
            "?code=" + target.code + "%26state%3D" + state,
            "?code=%&state=" + state,
            "?code=%2&state=" + state,
            "?code=%GG&state=" + state,
            "?code=" + target.code + "&state=%25" + state.left(1).toHex() + state.mid(1),
            "#code=" + target.code + "&state=" + state,
            "?code=\xc3\xa9&state=" + state,
            "?code=\x01&state=" + state,
            "?code=" + QByteArray(8200, 'c') + "&state=" + state,
            "?" + QByteArray(16'500, '&') + "state=" + state};
}

//! Header blocks around the right request line. HOST is the right one.
static QList<QByteArray> oddHeaders()
{
    return {"",
            "Host: \r\n",
            "Host\r\n",
            "Host : HOST\r\n",
            " Host: HOST\r\n",
            "Host: HOST\r\nHost: HOST\r\n",
            "Host: HOST\r\nhost: evil.example\r\n",
            "Host: evil.example\r\nHost: HOST\r\n",
            "Host: HOST, evil.example\r\n",
            "Host: HOST@evil.example\r\n",
            "Host: evil.example@HOST\r\n",
            "Host: HOST.\r\n",
            "Host: HOST0\r\n",
            "Host: localhost\r\n",
            "Host: 127.0.0.1\r\n",
            "Host: 2130706433\r\n",
            "Host: 0x7f.0.0.1\r\n",
            "Host: 127.0.0.1:0\r\n",
            "Host: 127.0.0.1:99999\r\n",
            "Host: [::1]\r\n",
            "Host: http://HOST\r\n",
            "Host: HOST/callback\r\n",
            "Host:\r\n HOST\r\n",
            "Host: HOST\r\n folded\r\n",
            "Host: HOST\r\n\tfolded: x\r\n",
            "Host: HOST\n",
            "Host: HOST\r",
            "Host: HOST\r\n\n",
            "Host: HOST\r\nX\r\n",
            "Host: HOST\r\n: x\r\n",
            "Host: HOST\r\nX\x01: x\r\n",
            "Host: HOST\r\nX: a\x7f\r\n",
            QByteArray("Host: HOST\r\nX: a\0b\r\n", 21),
            QByteArray("Host: HOST\0\r\n", 13),
            "Host: HOST\r\nX: a\rb\r\n",
            "Host: HOST\r\nTransfer-Encoding: chunked\r\n",
            "Host: HOST\r\nTransfer-Encoding: identity\r\n",
            "Host: HOST\r\ntransfer-encoding:\tchunked\r\nContent-Length: 4\r\n",
            "Host: HOST\r\nContent-Length: 0\r\nContent-Length: 0\r\n",
            "Host: HOST\r\nContent-Length: 0\r\nContent-Length: 9\r\n",
            "Host: HOST\r\nContent-Length: -1\r\n",
            "Host: HOST\r\nContent-Length: +0\r\n",
            "Host: HOST\r\nContent-Length: 0x0\r\n",
            "Host: HOST\r\nContent-Length: 0,0\r\n",
            "Host: HOST\r\nContent-Length: 0 0\r\n",
            "Host: HOST\r\nContent-Length: \r\n",
            "Host: HOST\r\nContent-Length: 65537\r\n",
            "Host: HOST\r\nContent-Length: 18446744073709551616\r\n",
            "Host: HOST\r\nContent-Length: 99999999999999999999999999\r\n",
            "Host: HOST\r\nContent-Length: 10\r\n",
            "Host: HOST\r\nSec-Fetch-Mode: cors\r\n",
            "Host: HOST\r\nSec-Fetch-Mode: no-cors\r\n",
            "Host: HOST\r\nSec-Fetch-Mode: websocket\r\n",
            "Host: HOST\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Mode: cors\r\n",
            "Host: HOST\r\nSec-Fetch-Mode: navigate, cors\r\n",
            "Host: HOST\r\nSec-Fetch-Dest: image\r\n",
            "Host: HOST\r\nSec-Fetch-Dest: empty\r\n",
            "Host: HOST\r\nSec-Fetch-Dest: iframe\r\nSec-Fetch-Mode: navigate\r\n",
            "Host: HOST\r\nSec-Fetch-Dest: document\r\nSec-Fetch-Dest: iframe\r\n",
            "Host: HOST\r\nSec-Fetch-Dest: DOCUMENT\r\n",
            "Host: HOST\r\nSec-Purpose: prefetch\r\n",
            "Host: HOST\r\nSec-Purpose: prefetch;prerender\r\n",
            "Host: HOST\r\nSec-Purpose: Prefetch\r\n",
            "Host: HOST\r\nSec-Purpose: other\r\nSec-Purpose: prefetch\r\n",
            "Host: HOST\r\n" + QByteArray("X: y\r\n").repeated(3000),
            "Host: HOST\r\nX: " + QByteArray(17'000, 'x') + "\r\n",
            "Host: HOST\r\n" + QByteArray(17'000, 'X') + ": x\r\n"};
}

QList<QByteArray> handMadeRequests(const ListenerTarget &target)
{
    const QByteArray right = "GET " + target.callback() + " HTTP/1.1";
    const QByteArray host = "\r\nHost: " + target.host + "\r\n\r\n";
    QList<QByteArray> requests;
    const QList<QByteArray> lines = oddLines(target);
    for (const QByteArray &line : lines)
        requests << line + host;
    const QList<QByteArray> queries = oddQueries(target);
    for (const QByteArray &query : queries)
        requests << "GET /callback" + query + " HTTP/1.1" + host;
    const QList<QByteArray> blocks = oddHeaders();
    for (QByteArray block : blocks)
        requests << right + "\r\n" + block.replace("HOST", target.host) + "\r\n";
    const QByteArray whole = right + host;
    requests << ""
             << "\r\n"
             << "\r\n" + whole << "\n" + whole << QByteArray(1, '\0') + whole
             << QByteArray("\xef\xbb\xbf") + whole << QByteArray(whole).replace("\r\n", "\n")
             << QByteArray(whole).replace("\r\n", "\r") << QByteArray(whole).replace("\r\n", "\n\r")
             << whole.chopped(1) << whole.chopped(2) << whole.left(20) << QByteArray(20'000, 'A')
             << "GET " + QByteArray(20'000, '/') << QByteArray(4'000, '\0')
             << "GET / HTTP/1.1" + host + whole // A second request hides behind the first.
             << "POST / HTTP/1.1\r\nHost: " + target.host
            + "\r\nContent-Length: " + QByteArray::number(whole.size()) + "\r\n\r\n" + whole;
    return requests;
}

QList<QByteArray> corpusRequests(const ListenerTarget &target)
{
    static const QByteArray file = sharedData(u"http/llhttp-cases.json"_s);
    QList<QByteArray> requests;
    const auto cases = nlohmann::json::parse(file.toStdString(), nullptr, false);
    if (!cases.is_array())
        return requests;
    for (const auto &item : cases) {
        const QByteArray bytes =
            QByteArray::fromBase64(QByteArray::fromStdString(item.at("b64").get<std::string>()));
        requests << bytes;
        if (item.at("type") != "request")
            continue;
        const qsizetype lineEnd = bytes.indexOf('\n') + 1;
        QByteArray rest = bytes.mid(lineEnd);
        const QByteArray host = "Host: " + target.host + "\r\n";
        requests << bytes.left(lineEnd) + host + rest;
        QList<QByteArray> words = bytes.left(lineEnd).split(' ');
        if (words.size() > 1)
            words[1] = target.callback();
        requests << words.join(' ') + host + rest
                 << "GET " + target.callback() + " HTTP/1.1\r\n" + host + rest;
    }
    return requests;
}

QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    static const std::array<QByteArray, 18> pieces{"\r\n",
                                                   "\n",
                                                   "\r",
                                                   "\r\n\r\n",
                                                   " ",
                                                   "\t",
                                                   "%00",
                                                   "%26",
                                                   "&state=x",
                                                   "HTTP/1.1",
                                                   "Host: evil\r\n",
                                                   "Transfer-Encoding: chunked\r\n",
                                                   "Content-Length: 7\r\n",
                                                   "Sec-Fetch-Mode: cors\r\n",
                                                   "Sec-Purpose: prefetch\r\n",
                                                   "?",
                                                   "#",
                                                   "GET /callback?code=x HTTP/1.1\r\n"};
    const auto below = [&random](qsizetype bound) {
        return static_cast<qsizetype>(random()
                                      % static_cast<unsigned>(std::max<qsizetype>(bound, 1)));
    };
    for (unsigned changes = 1 + random() % 4; changes > 0; --changes) {
        const qsizetype at = below(bytes.size());
        switch (random() % 6) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(random());
            break;
        case 1:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << (random() % 8)));
            break;
        case 2:
            bytes.remove(at, 1 + below(8));
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), 1 + below(40)));
            break;
        case 4:
            bytes.insert(at, pieces.at(random() % pieces.size()));
            break;
        default:
            bytes.insert(at, static_cast<char>(random()));
        }
    }
    return bytes;
}

} // namespace orgdesk::test
