#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace orgdesk::ui {

class Button;
class Label;

//! The list without a provider: what it is for, what is needed, one action.
class SsoEmpty final : public QWidget
{
    Q_OBJECT

public:
    explicit SsoEmpty(const QString &vendor, QWidget *parent = nullptr);

    //! Names of the types that can be added; empty: not known.
    void setTypes(const QString &vendor, const QStringList &types);
    [[nodiscard]] Button *addButton() const { return m_add; }
    //! "Start from a metadata file…"
    [[nodiscard]] Button *metadataButton() const { return m_metadata; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! Side by side as far as the width allows, else one below the other.
    void arrange();
    [[nodiscard]] QWidget *makeInvitation();
    [[nodiscard]] QWidget *makeNeeds();
    [[nodiscard]] QWidget *makeSteps(const QString &vendor);

    Button *m_add;
    Button *m_metadata;
    Label *m_types;
    QBoxLayout *m_top = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QWidget *m_between = nullptr;
    QWidget *m_needs = nullptr;
    QGridLayout *m_steps = nullptr;
    QList<QWidget *> m_stepParts;
    int m_columns = 0; //!< Of the steps.
};

} // namespace orgdesk::ui
