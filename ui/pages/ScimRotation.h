#pragma once

#include <QWidget>

class QCheckBox;

namespace orgdesk::ui {

class Button;
class Label;
class StepGlyph;

//! Leads through replacing a token without a gap: make a second one, enter it, confirm that it
//! works, revoke the first. Hidden until begin().
class ScimRotation final : public QWidget
{
    Q_OBJECT

public:
    explicit ScimRotation(QWidget *parent = nullptr);

    //! \param oldToken the one to be revoked in the end.
    //! \param type where the new one has to be entered: "Okta".
    void begin(const QString &oldToken, const QString &type);
    //! The second token is there.
    void setCreated();
    //! The tokens as they are now: ends when the old one is gone.
    void refresh(const QStringList &tokens);
    void end();
    [[nodiscard]] const QString &oldToken() const { return m_old; }

Q_SIGNALS:
    void createRequested();
    void revokeRequested(const QString &token);

private:
    void refreshSteps();

    QString m_old;
    bool m_isCreated = false;
    StepGlyph *m_glyphs[3];
    Label *m_titles[3];
    Button *m_create;
    QCheckBox *m_entered;
    Button *m_revoke;
};

} // namespace orgdesk::ui
