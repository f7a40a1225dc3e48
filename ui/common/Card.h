#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace orgdesk::ui {

class Label;

//! A white panel with a line around it. Put content into body() (16 px margin, 12 px spacing).
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    //! Adds (once) a header row with a section title and a line below it. Further widgets go into
    //! header(); they are placed after the title at the trailing edge.
    Label *setTitle(const QString &title);
    //! The title wraps where the rest of the head leaves it too little room.
    void setTitleWraps();
    [[nodiscard]] QHBoxLayout *header();
    //! No margin and no spacing: for a table or a preview that fills the card.
    void setFlush(bool flush);
    //! Alternative fill (guides, technical details).
    void setAlternative(bool alternative);
    //! Line in the color of a tone ("warning", "danger"), and the header's ground too; empty for
    //! the normal one.
    void setTone(const QString &tone);

private:
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QFrame *m_head = nullptr;
    QFrame *m_headLine = nullptr;
    QHBoxLayout *m_header = nullptr;
    Label *m_title = nullptr;
};

//! A hairline between groups.
class HorizontalLine final : public QFrame
{
    Q_OBJECT

public:
    explicit HorizontalLine(QWidget *parent = nullptr);
};

//! A vertical hairline between columns.
class VerticalLine final : public QFrame
{
    Q_OBJECT

public:
    explicit VerticalLine(QWidget *parent = nullptr);
};

} // namespace orgdesk::ui
