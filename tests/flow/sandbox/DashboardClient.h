#pragma once

#include "SandboxClient.h"

#include <QList>

#include <utility>

namespace orgdesk::test {

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

//! Works with the dashboard as a browser without script does: loads a page, changes fields, posts
//! everything that the form holds.
class DashboardClient
{
public:
    explicit DashboardClient(SandboxClient &sandbox)
        : m_sandbox(sandbox)
    {
    }

    //! path below /dashboard.
    Answer page(const QByteArray &path) { return m_sandbox.send("GET", "/dashboard" + path); }
    //! The answer to the post; each changed name gets these values in place of its own.
    Answer save(const QByteArray &path, const QMap<QByteArray, QList<QByteArray>> &changes);
    //! Presses the button of the form with that action, or the one that says Delete.
    Answer press(const QByteArray &path, const QByteArray &action);

    //! What the form would send as it stands; the one named action, else the one with fields.
    static FormFields fieldsOf(const QByteArray &html, const QByteArray &action = {});

private:
    Answer post(const QByteArray &path, const FormFields &fields);

    SandboxClient &m_sandbox;
};

//! Text with the entities that the dashboard writes put back.
QByteArray unescaped(QByteArray html);

} // namespace orgdesk::test
