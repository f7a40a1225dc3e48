#pragma once

#include "core/Error.h"
#include "myorg/model/OrganizationDomain.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class CheckRow;
class Label;

//! "Email domains to route here": a check list of the organization's domains (ui.md 6.4). Only
//! verified ones can be chosen. A choice made before the list is there (from a draft) is kept until
//! the list says otherwise.
class EmailDomains final : public QWidget
{
    Q_OBJECT

public:
    explicit EmailDomains(QWidget *parent = nullptr);

    void setLoading();
    void setDomains(const QList<OrganizationDomain> &domains);
    //! The list could not be read; the rest of the wizard works without it.
    void setFailed(const Error &error);
    //! The person may not read domains.
    void setLocked(const QString &reason);
    //! Domain name to the titles of the providers that it is routed to now.
    void setRouting(const QHash<QString, QStringList> &routing);

    //! Names, in the order of the list.
    [[nodiscard]] QStringList chosen() const;
    void setChosen(const QStringList &domains);

Q_SIGNALS:
    void changed();
    void retryRequested();

private:
    void showMessage(const QString &text, bool canRetry);
    void rebuild();
    void refreshHelp();

    QVBoxLayout *m_list;
    QScrollArea *m_scroll;
    Label *m_message;
    Button *m_retry;
    QList<OrganizationDomain> m_domains;
    QHash<QString, QStringList> m_routing;
    QHash<QString, CheckRow *> m_rows;
    QStringList m_chosen;
    bool m_isKnown = false;
};

} // namespace orgdesk::ui
