#include "oauth/RedirectPage.h"

#include <QStringBuilder>

namespace orgdesk {

namespace {

QByteArray httpAnswer(int status, const char *reason, const char *type, const QByteArray &body,
                      const QByteArray &moreHeaders = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
        + "\r\n"
          "Content-Type: "
        + type
        + "; charset=utf-8\r\n"
          "Content-Length: "
        + QByteArray::number(body.size())
        + "\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
          "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
          "Connection: close\r\n"
        + moreHeaders + "\r\n" + body;
}

const char *reasonOf(int status)
{
    switch (status) {
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Bad Request";
    }
}

} // namespace

QByteArray redirectToDone()
{
    return httpAnswer(303, "See Other", "text/plain", "Return to OrgDesk.\n",
                      "Location: /done\r\n");
}

QByteArray donePage()
{
    return httpAnswer(200, "OK", "text/html", R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Return to OrgDesk</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center;
       font: 16px/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
main { padding: 32px; text-align: center; }
h1 { font-size: 22px; margin: 0 0 8px; }
p { margin: 0; }
</style>
</head>
<body><main><h1>Return to OrgDesk</h1>
<p>You can close this tab and return to OrgDesk.</p></main></body>
</html>
)");
}

QByteArray refusal(int status)
{
    const QByteArray reason = reasonOf(status);
    return httpAnswer(status == 0 ? 400 : status, reason.constData(), "text/plain", reason + '\n',
                      status == 405 ? QByteArray("Allow: GET\r\n") : QByteArray());
}

} // namespace orgdesk
