#pragma once

#include "ui/common/Tone.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class Chip;
class FieldLabel;
class IconLabel;
class Label;

//! A form field: label with the amber dot of an unsaved change, the editor, and one line below that
//! is either help, a warning, an error or good news. Names and describes the editor for assistive
//! technology; an error sets the editor's property `invalid`.
class FieldRow final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool dirty READ isDirty)

public:
    //! Takes ownership of `editor`.
    FieldRow(const QString &labelText, QWidget *editor, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString labelText() const { return m_labelText; }
    //! The label once more, with "<code>" and the like; escape foreign text.
    void setLabelMarkup(const QString &markup);
    //! Small words after the label: "optional"; in a warning tone as a pill: "needed again".
    void setLabelNote(const QString &note, Tone tone = Tone::Muted);
    //! Puts the editor at the trailing edge of the label line, for a short choice that decides what
    //! follows; the label is a section title then.
    void setEditorInLabelLine();
    //! Puts a widget at the trailing edge of the label line.
    void setLabelTrailing(QWidget *widget);
    //! Hides the label but keeps it as accessible name.
    void setLabelVisible(bool visible);

    //! The quiet line, shown unless there is something more important.
    void setHelper(const QString &text);
    //! Red. Empty: no error. `suffix` follows in grey ("Reported by Fieldnote.").
    void setError(const QString &text, const QString &suffix = {});
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    //! Amber. Empty: none.
    void setWarning(const QString &text);
    //! Green ("Available. It can’t be changed later."). Empty: none.
    void setGood(const QString &text);
    //! A link after the message ("Fix it"). Empty text hides it.
    void setMessageAction(const QString &text);
    //! The text of the line that is shown now.
    [[nodiscard]] QString message() const;

    void setDirty(bool dirty);
    [[nodiscard]] bool isDirty() const { return m_dirty; }

Q_SIGNALS:
    void messageActionTriggered();

private:
    void refresh();
    void describeEditor();

    QString m_labelText;
    QString m_helper;
    QString m_error;
    QString m_errorSuffix;
    QString m_warning;
    QString m_good;
    bool m_dirty = false;
    QWidget *m_editor;
    FieldLabel *m_label;
    Label *m_note;
    Chip *m_pill;
    QHBoxLayout *m_labelLine;
    QWidget *m_messageLine;
    IconLabel *m_messageIcon;
    Label *m_message;
    Button *m_action;
};

} // namespace orgdesk::ui
