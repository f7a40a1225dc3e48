#include "ui/common/SecretClipboard.h"

#include "core/Clock.h"
#include "core/Secret.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <chrono>

namespace orgdesk::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void copySecretly(const QString &text)
{
    auto *data = new QMimeData; // The clipboard takes it over.
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    // Native formats of their platforms; elsewhere they are names that nobody knows.
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1");
    data->setData(u"CanIncludeInClipboardHistory"_s, QByteArray(4, '\0'));
    data->setData(u"CanUploadToCloudClipboard"_s, QByteArray(4, '\0'));
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

void clearClipboardLater(const Secret &secret, Clock &clock, QObject *context)
{
    clock.after(60s, context, [secret] {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (Secret::fromText(clipboard->text()) == secret)
            clipboard->clear();
    });
}

} // namespace orgdesk::ui
