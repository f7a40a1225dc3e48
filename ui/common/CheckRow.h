#pragma once

#include <QWidget>

class QCheckBox;

namespace orgdesk::ui {

class FieldLabel;
class Label;

//! A check box with a line of help under its text, and the amber dot of an unsaved change. The help
//! is the accessible description of the box.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const QString &text, const QString &helper = {}, QWidget *parent = nullptr);

    [[nodiscard]] QCheckBox *box() const { return m_box; }
    void setHelper(const QString &text);
    void setDirty(bool dirty);
    [[nodiscard]] bool isChecked() const;
    void setChecked(bool checked);
    //! Shows the true state but can't be changed ("Set by Fieldnote.").
    void setLocked(bool locked, const QString &reason);

Q_SIGNALS:
    //! The state changed, by the person or by the program.
    void toggled(bool checked);

private:
    QCheckBox *m_box;
    FieldLabel *m_dot;
    Label *m_helper;
    QString m_openHelper; //!< Shown while it is not locked.
};

} // namespace orgdesk::ui
