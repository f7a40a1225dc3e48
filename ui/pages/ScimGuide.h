#pragma once

#include <QWidget>

class QVBoxLayout;

namespace orgdesk::ui {

class Disclosure;

//! The steps at the provider's console for provisioning, folded until it is asked for. Hidden for
//! types whose console is not known. Named `provider.scim.guide`.
class ScimGuide final : public QWidget
{
    Q_OBJECT

public:
    explicit ScimGuide(QWidget *parent = nullptr);

    //! \param strategy wire name.
    void show(const QString &strategy, const QString &vendor);

private:
    QString m_shown;
    QVBoxLayout *m_place;
    Disclosure *m_steps = nullptr;
};

} // namespace orgdesk::ui
