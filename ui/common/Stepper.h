#pragma once

#include <QStringList>
#include <QWidget>

namespace orgdesk::ui {

//! Where the person is in a wizard: "(✓) Type — (2) Details — …". Not interactive. Its accessible
//! name is "Step 2 of 4, Details".
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    explicit Stepper(const QStringList &steps, QWidget *parent = nullptr);

    //! 0-based.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    //! Below this width only the current step has its name.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshName();
    [[nodiscard]] int widthOf(int gap) const;

    QStringList m_steps;
    int m_current = 0;
};

} // namespace orgdesk::ui
