#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QComboBox;
class QRadioButton;
class QSpinBox;

namespace orgdesk::ui {

class FieldRow;
class NoteFrame;

//! How long a new token lives: 90 days unless something else is chosen (ui.md 6.5).
class TokenLifetimeChoice final : public QWidget
{
    Q_OBJECT

public:
    //! Parts are named after `name`: "dialog.newToken".
    explicit TokenLifetimeChoice(const QString &name, QWidget *parent = nullptr);

    //! Nothing: for ever.
    [[nodiscard]] std::optional<std::chrono::seconds> lifetime() const;
    //! False, with the reason at the field, when the API would not take it.
    bool validate();
    void setReadOnly(bool readOnly);
    void focusFirst();

Q_SIGNALS:
    //! The height may be another one.
    void resized();

private:
    void addChoice(const QString &key, const QString &text, std::chrono::seconds lifetime);
    void addCustom();
    void addNever();
    void refresh();

    QString m_name;
    QList<std::pair<QRadioButton *, std::chrono::seconds>> m_fixed;
    QRadioButton *m_custom = nullptr;
    QRadioButton *m_never = nullptr;
    QWidget *m_customFields = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
    FieldRow *m_customRow = nullptr;
    NoteFrame *m_risk = nullptr;
};

} // namespace orgdesk::ui
