#pragma once

#include "myorg/model/OrganizationDomain.h"

#include <QWidget>

namespace orgdesk::ui {

class CopyField;
class Label;
class Button;

//! The TXT record that proves a domain, to copy piece by piece or as a message for a colleague.
class DomainRecord final : public QWidget
{
    Q_OBJECT

public:
    //! \param vendor for the message.
    explicit DomainRecord(const QString &vendor, QWidget *parent = nullptr);

    void setDomain(const OrganizationDomain &domain);
    //! Where the domain's name servers are responsible, once a check found out.
    void setZone(const QString &zone);
    //! The first thing to copy. False when there is nothing.
    bool focusFirst();

private:
    void refresh();

    QString m_vendor;
    OrganizationDomain m_domain;
    QString m_zone;
    CopyField *m_host;
    CopyField *m_value;
    Label *m_shortHost;
    Button *m_copyText;
    QWidget *m_fields;
    Label *m_missing;
};

} // namespace orgdesk::ui
