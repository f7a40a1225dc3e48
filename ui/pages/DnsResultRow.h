#pragma once

#include "preflight/TxtDifference.h"
#include "ui/pages/DomainWords.h"

#include <QWidget>

namespace orgdesk::ui {

class IconLabel;
class Label;

//! One finding of a DNS check: icon, title, one line, and for a value that differs both values with
//! the part that is wrong marked.
class DnsResultRow final : public QWidget
{
    Q_OBJECT

public:
    explicit DnsResultRow(QWidget *parent = nullptr);

    void setWords(const DnsWords &words);
    void showDifference(const TxtDifference &difference);
    void hideDifference();
    //! Everything that it says, in one text.
    [[nodiscard]] QString text() const;

private:
    void nameIt();

    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QWidget *m_difference;
    Label *m_found;
    Label *m_expected;
    Label *m_cause;
    QString m_plainFound;
    QString m_plainExpected;
};

} // namespace orgdesk::ui
