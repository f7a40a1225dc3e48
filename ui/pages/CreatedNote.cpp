#include "ui/pages/CreatedNote.h"

#include "ui/common/Button.h"
#include "ui/dialogs/ProviderWords.h"

namespace orgdesk::ui {

using namespace Qt::StringLiterals;

CreatedNote::CreatedNote(QWidget *parent)
    : NoteFrame(Tone::Success, {}, {}, parent)
    , m_enable(addAction(tr("Enable")))
{
    setObjectName(u"wizard.created"_s);
    m_enable->setObjectName(u"wizard.created.enable"_s);
    Button *dismiss = addAction(tr("Later"));
    dismiss->setObjectName(u"wizard.created.dismiss"_s);
    connect(m_enable, &QPushButton::clicked, this, &CreatedNote::enableRequested);
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void CreatedNote::show(const IdentityProvider &provider, const QString &typedIdentifier,
                       const QString &vendor)
{
    m_id = provider.id;
    setTitle(tr("%1 is created and still disabled.").arg(provider.title()));
    QStringList steps;
    if (!provider.name.isEmpty() && provider.name != typedIdentifier)
        steps << tr("%1 added a prefix to the identifier. Replace what you pasted earlier with the "
                    "values below.")
                     .arg(vendor);
    const bool button = provider.showAsButton.value_or(false);
    if (button && !provider.domains.isEmpty())
        steps
            << tr("When you enable it, the button appears on the login page and %1 is routed here.")
                   .arg(listed(provider.domains));
    else if (button)
        steps << tr("When you enable it, the button appears on the login page.");
    else if (!provider.domains.isEmpty())
        steps << tr("When you enable it, %1 is routed here.").arg(listed(provider.domains));
    else
        steps << tr("It has no login button and no domain yet, so nobody can reach it.");
    setText(steps.join(u' '));
    m_enable->setAccessibleName(tr("Enable %1").arg(provider.title()));
    NoteFrame::setVisible(!provider.isEnabled);
}

void CreatedNote::refresh(const IdentityProvider &provider)
{
    if (provider.id != m_id || provider.isEnabled)
        hide();
}

void CreatedNote::setGuard(const QString &reason)
{
    m_enable->setGuard(reason);
}

} // namespace orgdesk::ui
