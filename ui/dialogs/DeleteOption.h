#pragma once

#include <QAbstractButton>

namespace orgdesk::ui {

//! A way out of a refused delete: icon, title, one line of description, icon at the trailing edge.
//! Enter and Space choose it.
class DeleteOption final : public QAbstractButton
{
    Q_OBJECT

public:
    DeleteOption(const QString &icon, const QString &title, const QString &description,
                 QWidget *parent = nullptr);

    void setDescription(const QString &description);
    void setTrailingIcon(const QString &icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_icon;
    QString m_description;
    QString m_trailing;
};

} // namespace orgdesk::ui
