#pragma once

#include <QDialog>

class QLineEdit;

namespace orgdesk::ui {

class FieldRow;

//! Asks for a new short name of the organization and says what breaks (ui.md 12.4). Only chooses;
//! the page saves it with its other changes.
class ChangeNameDialog final : public QDialog
{
    Q_OBJECT

public:
    ChangeNameDialog(const QString &organization, const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void nameChosen(const QString &name);

private:
    void choose();

    QLineEdit *m_name;
    FieldRow *m_row;
};

} // namespace orgdesk::ui
