#pragma once

#include "myorg/model/IdentityProvider.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class Label;
class NoteFrame;
class RoutingRow;

//! "Send people with this domain to": the providers as a check list that applies at once.
class DomainRouting final : public QWidget
{
    Q_OBJECT

public:
    explicit DomainRouting(QWidget *parent = nullptr);

    //! What is known about the providers.
    struct Providers
    {
        QList<IdentityProvider> list;
        bool isLoading = false;
        QString problem;       //!< Could not be read, in words.
        QString locked;        //!< May not be read.
        QString addGuard;      //!< Why no box can be checked; empty: allowed.
        QString removeGuard;   //!< Why no box can be cleared.
        QString readOnlyGuard; //!< Why those with read-only access can't be changed.
        QString limitedGuard;  //!< The same for limited access.
    };

    void setProviders(const QString &domain, const Providers &providers);
    //! A change is on its way: `checked` is shown with a spinner.
    void setBusy(const QString &id, bool checked);
    //! It is over; setProviders() showed, or shows, the outcome.
    void setIdle(const QString &id);
    void focusFirst();

Q_SIGNALS:
    void toggled(const QString &id, bool checked);
    void retryRequested();

private:
    void rebuild(const QList<IdentityProvider> &shown);
    void refreshRow(RoutingRow &row, const IdentityProvider &provider,
                    const Providers &providers) const;
    void refreshNote(const Providers &providers);

    QString m_domain;
    QVBoxLayout *m_list;
    Label *m_message;
    Button *m_retry;
    NoteFrame *m_several;
    Label *m_more;
    Label *m_none;
    QStringList m_order;
    QHash<QString, RoutingRow *> m_rows; // by provider id
};

} // namespace orgdesk::ui
