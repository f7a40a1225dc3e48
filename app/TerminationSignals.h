#pragma once

#include <QObject>

#include <array>

class QSocketNotifier;

namespace orgdesk {

//! SIGTERM, SIGINT and SIGHUP as a signal of Qt, so that the program ends like a closed one: at
//! the end of a desktop session, or Ctrl+C. Once per program; nothing on Windows, which closes
//! windows instead. GUI thread.
class TerminationSignals final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void asked();

private:
    std::array<int, 2> m_ends{-1, -1};
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace orgdesk
