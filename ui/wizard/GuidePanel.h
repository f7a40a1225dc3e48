#pragma once

#include "strategies/HandoverSheet.h"

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class Card;
class Label;
class StepGlyph;

//! What to do in the identity provider's console, beside the form, with the values to copy
//! (ui.md 6.4, 7.1). A step ticks itself when its value is copied, and by hand. The same as a sheet
//! for a colleague (Markdown, PDF), and for AD FS as a script.
class GuidePanel final : public QWidget
{
    Q_OBJECT

public:
    //! \param area first part of the objectNames: "wizard", "provider".
    explicit GuidePanel(const QString &area, QWidget *parent = nullptr);

    void setGuide(const Strategy &strategy, const SetupFacts &facts, const QString &vendor);
    //! For the head of the sheet; its vendor is that of setGuide().
    void setParties(const HandoverParties &parties);
    //! What was typed as the provider's domain: leads to its admin console.
    void setDomain(const QString &domain);
    //! Numbers of the steps that are done, from 1; for drafts.
    [[nodiscard]] QList<int> doneSteps() const;
    void setDoneSteps(const QList<int> &steps);

Q_SIGNALS:
    //! A step was ticked or unticked.
    void ticked();

private:
    [[nodiscard]] QWidget *makeStep(const GuideStep &step, int number, const SetupFacts &facts,
                                    const QString &vendor);
    void tick(int index, bool done);
    void makeHeader();
    void openMenu();
    void refreshConsole();
    void save(const QString &suffix);
    void saveScript();
    [[nodiscard]] QString sheet() const;
    void refresh();

    QString m_area;
    const Strategy *m_strategy = nullptr;
    SetupFacts m_facts;
    HandoverParties m_parties;
    QString m_domain;
    Card *m_card;
    Button *m_console;
    Button *m_handOver;
    QWidget *m_content = nullptr;
    QList<StepGlyph *> m_glyphs;
    QList<Label *> m_texts;
    QList<bool> m_done;
    QList<QToolButton *> m_ticks;
};

} // namespace orgdesk::ui
