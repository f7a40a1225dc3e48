#pragma once

#include "preflight/CheckResult.h"

#include <QList>
#include <QWidget>

class QRadioButton;
class QVBoxLayout;

namespace orgdesk::ui {

class Card;
class CheckList;
class NoteFrame;

//! Step 4: everything once more, and when it takes effect (ui.md 6.4).
class ReviewStep final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString value;
        bool mono = false;
        QString note = {}; //!< Small, after the value: "permanent".
    };
    struct Group
    {
        QString key; //!< "details", "configuration": `wizard.review.edit[key]`.
        QString title;
        QList<Row> rows;
    };

    explicit ReviewStep(QWidget *parent = nullptr);

    void setGroups(const QList<Group> &groups);
    //! What the checks of the settings said, and how many minutes ago; no results: no card.
    void setChecks(const QList<CheckResult> &results, int minutesAgo);
    //! \param minutes left of the confirmation; 0: will be asked; negative: not sensitive.
    void setSensitive(int minutes);
    [[nodiscard]] bool enableNow() const;
    void reset();
    void focusFirst();

Q_SIGNALS:
    void editRequested(const QString &key);

private:
    Card *m_card;
    QWidget *m_groups = nullptr;
    QRadioButton *m_startDisabled;
    QRadioButton *m_enableNow;
    CheckList *m_checks;
    NoteFrame *m_sensitive;
};

} // namespace orgdesk::ui
