#pragma once

#include <QFrame>

class QGraphicsOpacityEffect;

namespace orgdesk::ui {

class Button;
class IconLabel;
class Label;
class NoteFrame;

//! A place for one file: drop it, choose it (Enter on the button), or paste its text (Ctrl+V).
//! Reads nothing itself. Shows what became of the file.
class DropZone final : public QFrame
{
    Q_OBJECT

public:
    enum class Look {
        Block, //!< Icon above centered words, in a form.
        Card   //!< As large as the cards beside it, words at the leading edge.
    };

    //! \param idleText what can be dropped here, shown while there is nothing.
    DropZone(Look look, const QString &title, const QString &idleText, QWidget *parent = nullptr);

    //! Names this `name`, its buttons `name.choose`, `name.replace` and `name.pasteAddress`.
    void setObjectNames(const QString &name);
    //! "Metadata (*.xml);;All files (*)"
    void setFilter(const QString &filter) { m_filter = filter; }
    void setTexts(const QString &title, const QString &idleText);
    //! Shows "Paste address…" too.
    void offerAddress();
    void setReadOnly(bool readOnly);

    void showIdle();
    //! Idle again, also after a drag that was given up.
    void forget();
    void showReading(const QString &fileName);
    //! Green: the file's name and what was done with it.
    void showTaken(const QString &title, const QString &text);
    //! Red: why it was not taken.
    void showRefused(const QString &title, const QString &reason);
    [[nodiscard]] QString noteText() const;
    [[nodiscard]] Button *chooseButton() const { return m_choose; }

Q_SIGNALS:
    void fileChosen(const QString &path);
    void textPasted(const QString &text);
    void addressRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build(Look look);
    void choose();
    void setOver(const QString &fileName);
    void showNote(bool note);

    QString m_title;
    QString m_text;
    QString m_filter;
    QString m_idleIcon;
    bool m_isOver = false;
    bool m_readOnly = false;
    QWidget *m_idle;
    IconLabel *m_icon;
    QWidget *m_links;
    QGraphicsOpacityEffect *m_linksVeil;
    Label *m_titleLabel;
    Label *m_textLabel;
    Button *m_choose;
    Button *m_address;
    NoteFrame *m_note;
    Button *m_replace;
};

} // namespace orgdesk::ui
