#pragma once

#include "strategies/Strategy.h"

#include <QFrame>

class QVBoxLayout;

namespace orgdesk::ui {

class Card;
class Label;
class StepGlyph;

//! What to do in the identity provider's console, beside the form, with the values to copy
//! (ui.md 6.4, 7.1). A step ticks itself when its value is copied, and by hand.
class GuidePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit GuidePanel(QWidget *parent = nullptr);

    void setGuide(const Strategy &strategy, const SetupFacts &facts, const QString &vendor);

private:
    [[nodiscard]] QWidget *makeStep(const GuideStep &step, int number, const SetupFacts &facts,
                                    const QString &vendor);
    void tick(int index, bool done);
    void refresh();

    Card *m_card;
    QWidget *m_content = nullptr;
    QList<StepGlyph *> m_glyphs;
    QList<Label *> m_texts;
    QList<bool> m_done;
};

} // namespace orgdesk::ui
