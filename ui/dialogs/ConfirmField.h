#pragma once

#include <QWidget>

class QLineEdit;

namespace orgdesk::ui {

class FieldRow;

//! "Type depot-saml to confirm": says whether the typed text matches.
class ConfirmField final : public QWidget
{
    Q_OBJECT

public:
    //! \param name objectName of the line edit.
    ConfirmField(const QString &expected, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] bool matches() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void matchChanged(bool matches);

private:
    QString m_expected;
    QLineEdit *m_edit;
    FieldRow *m_row;
};

} // namespace orgdesk::ui
