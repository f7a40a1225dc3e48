#pragma once

#include "core/Future.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace orgdesk::ui {

//! Does the same to many things, one after the other, because the API takes one (or ten) at a time:
//! tells how far it is, goes on after a failure, and stops when asked to or when going on makes no
//! sense (signed out, confirmation given up). GUI thread.
class BatchJob final : public QObject
{
    Q_OBJECT

public:
    //! What is done to one key.
    using Step = std::function<Future<Done>(const QString &key)>;

    struct Failure
    {
        QString key;
        Error error;
    };

    BatchJob(QStringList keys, Step step, QObject *parent = nullptr);

    void start();
    //! The step that runs is waited for; no other begins.
    void stop();

    [[nodiscard]] int total() const { return static_cast<int>(m_keys.size()); }
    [[nodiscard]] const QStringList &succeeded() const { return m_succeeded; }
    [[nodiscard]] const QList<Failure> &failures() const { return m_failures; }
    //! What was not tried: it was stopped before.
    [[nodiscard]] QStringList untried() const { return m_keys.mid(m_next); }
    //! Keys of failures and of what was not tried, for trying again.
    [[nodiscard]] QStringList unfinished() const;

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void next();
    void onStep(const QString &key, const Result<Done> &result);

    QStringList m_keys;
    Step m_step;
    qsizetype m_next = 0;
    bool m_isStopped = false;
    QStringList m_succeeded;
    QList<Failure> m_failures;
};

} // namespace orgdesk::ui
