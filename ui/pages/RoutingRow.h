#pragma once

#include <QWidget>

class QCheckBox;

namespace orgdesk::ui {

class Label;
class Spinner;

//! A provider in a check list: box, tile, title, one line of help, and a spinner while a change is
//! on its way.
class RoutingRow final : public QWidget
{
    Q_OBJECT

public:
    RoutingRow(const QString &monogram, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox *box() const { return m_box; }
    void setTitle(const QString &title);
    //! Without telling anybody.
    void setChecked(bool checked);
    void setHelper(const QString &text);
    //! Empty: may be changed. The reason takes the place of the help.
    void setGuard(const QString &reason);
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    //! By the person.
    void toggled(bool checked);

private:
    void refresh();

    QCheckBox *m_box;
    Label *m_title;
    Label *m_helper;
    Spinner *m_spinner;
    QString m_help;
    QString m_guard;
    bool m_busy = false;
};

} // namespace orgdesk::ui
