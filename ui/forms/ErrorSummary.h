#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace orgdesk::ui {

class NoteFrame;

//! What must be put right before saving, as links to the fields (ui.md 11). Named
//! `form.errorSummary`, its links `form.errorSummary.item[key]`. Hidden while there is nothing.
class ErrorSummary final : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString key;   //!< Empty: the text belongs to no field and is no link.
        QString label; //!< "Sign-in address"; may be empty.
        QString text;  //!< "Must start with https://."

        bool operator==(const Item &) const = default;
    };

    explicit ErrorSummary(QWidget *parent = nullptr);

    //! Empty hides it. Announced when it appears or changes.
    void setItems(const QList<Item> &items);
    //! A link below the items that goes on in spite of them; empty: none.
    void offerContinue(const QString &text);
    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] QString title() const;

Q_SIGNALS:
    //! A link was clicked.
    void itemActivated(const QString &key);
    void continueRequested();

private:
    QList<Item> m_items;
    NoteFrame *m_note;
    bool m_offered = false;
};

} // namespace orgdesk::ui
