#pragma once

#include "core/Future.h"
#include "myorg/model/MemberPage.h"

#include <QObject>

#include <optional>

namespace orgdesk::ui {

class AppContext;

//! Reads the list of members: the first page at once, the rest when asked for. Stopping takes
//! effect at once, whatever is on its way; loading goes on from there later. GUI thread.
class PeopleLoader final : public QObject
{
    Q_OBJECT

public:
    explicit PeopleLoader(AppContext &context, QObject *parent = nullptr);

    //! Starts over.
    void loadFirst();
    //! Page after page to the end.
    void loadRest();
    void stop();
    //! Forgets where it is.
    void reset();

    //! The rest is being read.
    [[nodiscard]] bool isLoadingRest() const { return m_isLoadingRest; }
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }

Q_SIGNALS:
    //! `isFirst`: what was loaded before is replaced by it.
    void pageLoaded(const QList<orgdesk::Member> &members, bool isFirst);
    void failed(const orgdesk::Error &error, bool isFirst);
    //! isLoadingRest() or hasMore() changed.
    void changed();

private:
    void loadNext();
    void onPage(const Result<MemberPage> &page);

    AppContext &m_context;
    int m_generation = 0;
    bool m_isLoadingRest = false;
    QString m_next;
};

} // namespace orgdesk::ui
