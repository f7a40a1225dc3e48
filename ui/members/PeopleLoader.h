#pragma once

#include "core/Future.h"
#include "myorg/model/MemberPage.h"

#include <QObject>

namespace orgdesk::ui {

class AppContext;

//! Reads the list of members: the first page at once, the rest when asked for. Stopping takes
//! effect at once, whatever is on its way; loading goes on from there later. GUI thread.
class PeopleLoader final : public QObject
{
    Q_OBJECT

public:
    explicit PeopleLoader(AppContext &context, QObject *parent = nullptr);

    //! Reads anew what was loaded, at least the first page; the rest that was being read goes on
    //! after it.
    void reload();
    //! Page after page to the end.
    void loadRest();
    void stop();
    //! Forgets where it is.
    void reset();

    //! The rest is being read, or will be after the reload.
    [[nodiscard]] bool isLoadingRest() const { return m_isLoadingRest; }
    [[nodiscard]] bool hasMore() const { return !m_next.isEmpty(); }

Q_SIGNALS:
    //! A page of a list that is read anew; `isFirst`: what came of an earlier reload is void.
    void pageReloaded(const QList<orgdesk::Member> &members, bool isFirst);
    //! The reloaded pages take the place of what was loaded before.
    void reloaded();
    //! The next page of the list that is shown.
    void pageLoaded(const QList<orgdesk::Member> &members);
    //! What was loaded before is still right.
    void failed(const orgdesk::Error &error, bool isReload);
    //! isLoadingRest() or hasMore() changed.
    void changed();

private:
    void read(const QString &from);
    void onPage(const QString &from, const Result<MemberPage> &page);
    void onReloaded(const MemberPage &page);
    void onFailed(const Error &error);

    AppContext &m_context;
    int m_generation = 0;
    bool m_isLoadingRest = false;
    QString m_next;
    int m_pages = 0; //!< Loaded and shown.
    bool m_isReloading = false;
    int m_pagesAgain = 0; //!< Of the reload.
};

} // namespace orgdesk::ui
