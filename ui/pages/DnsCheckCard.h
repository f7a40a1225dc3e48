#pragma once

#include "myorg/model/OrganizationDomain.h"
#include "preflight/DnsReport.h"

#include <QWidget>

namespace orgdesk::ui {

class Button;
class Card;
class DnsResultRow;
class Label;

//! "DNS as seen from this computer": what the last check found, and when the next one comes.
class DnsCheckCard final : public QWidget
{
    Q_OBJECT

public:
    explicit DnsCheckCard(const QString &vendor, QWidget *parent = nullptr);

    //! Nothing was checked yet.
    void setNone();
    void setChecking(bool checking);
    void setReport(const OrganizationDomain &domain, const DnsReport &report);
    //! "Checked again every minute, until 14:41." Empty hides it.
    void setNextCheck(const QString &text);
    [[nodiscard]] Button *checkButton() const { return m_check; }

Q_SIGNALS:
    void checkRequested();

private:
    QString m_vendor;
    Card *m_card;
    Button *m_check;
    Label *m_none;
    DnsResultRow *m_authoritative;
    DnsResultRow *m_resolver;
    Label *m_next;
};

} // namespace orgdesk::ui
