#pragma once

#include "myorg/model/OrganizationDomain.h"
#include "preflight/DnsReport.h"
#include "ui/pages/DomainRouting.h"

#include <QFrame>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class Card;
class Chip;
class DnsCheckCard;
class DomainRecord;
class Label;
class NoteFrame;

//! Everything about one domain (ui.md 6.8): the record to add and how DNS sees it while it is not
//! verified, where its people go once it is.
class DomainDetail final : public QFrame
{
    Q_OBJECT

public:
    //! What may not be done, as sentences; empty: allowed.
    struct Guards
    {
        QString verify;
        QString remove;
    };

    explicit DomainDetail(const QString &vendor, QWidget *parent = nullptr);

    void setDomain(const OrganizationDomain &domain, const Guards &guards);
    void setProviders(const DomainRouting::Providers &providers);
    void setReport(const std::optional<DnsReport> &report);
    //! It was verified just now: says so above the routing.
    void setJustVerified(bool verified);
    //! The vendor did not see the record.
    void showUnverified(const QString &title, const QString &text);
    void hideUnverified();
    //! "verify" or "remove" is on its way; empty: nothing is.
    void setBusy(const QString &what);
    //! With "Back" above, as a page of its own.
    void setAlone(bool alone);
    void focusFirst();

    [[nodiscard]] const OrganizationDomain &domain() const { return m_domain; }
    [[nodiscard]] DomainRouting *routing() const { return m_routing; }
    [[nodiscard]] DnsCheckCard *dns() const { return m_dns; }
    [[nodiscard]] Button *verifyButton() const { return m_verify; }
    [[nodiscard]] Button *removeButton() const { return m_remove; }

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeContent();
    void refresh();
    void placeRemoval();

    QString m_vendor;
    OrganizationDomain m_domain;
    bool m_isAlone = false;
    std::optional<bool> m_isRemovalBeside; //!< Nothing: not placed yet.
    Button *m_back;
    Card *m_card;
    Label *m_title;
    Chip *m_chip;
    NoteFrame *m_yours;
    DomainRecord *m_record;
    DnsCheckCard *m_dns;
    NoteFrame *m_unverified;
    Button *m_verify;
    Label *m_verifyHint;
    Label *m_patience;
    DomainRouting *m_routing;
    Button *m_remove;
    QWidget *m_verifyLine = nullptr;
    QHBoxLayout *m_verifyRow = nullptr;
    QVBoxLayout *m_bottom = nullptr;
};

} // namespace orgdesk::ui
