#pragma once

#include "core/Secret.h"

#include <QIODevice>

namespace orgdesk {

//! A request body that can be read once and never rewound. QNetworkAccessManager sends requests
//! again by itself when a connection breaks, POST included; with a body that it cannot rewind it
//! gives up with ContentReSendError instead (oauth rule 29). Works for empty bodies as well.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(Secret body, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_body.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;
    //! True once the first byte was taken.
    [[nodiscard]] bool wasRead() const { return m_at > 0; }

protected:
    qint64 readData(char *target, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_body;
    qint64 m_at = 0;
};

} // namespace orgdesk
