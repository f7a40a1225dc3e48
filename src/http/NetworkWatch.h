#pragma once

#include <QObject>

namespace orgdesk {

//! Tells when this computer gets a network, or another one. A hint only: whether the vendor can be
//! reached, a request tells (oauth rule 67). Silent where the platform does not tell. GUI thread.
class NetworkWatch final : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void changed();
};

} // namespace orgdesk
