#pragma once

#include "core/Future.h"
#include "ui/dialogs/ActionDialog.h"

#include <QUrl>

namespace orgdesk {
struct ProbeAnswer;
}

namespace orgdesk::ui {

class AppContext;
class Button;
class FieldRow;

//! Asks for a metadata address and reads what is there, from this computer. Deletes itself.
class MetadataAddressDialog final : public ActionDialog
{
    Q_OBJECT

public:
    MetadataAddressDialog(AppContext &context, QWidget *parent);

    //! Shows why the content could not be used; the address stays.
    void refuse(const QString &reason);

Q_SIGNALS:
    //! Something came back. Call accept() or refuse().
    void read(const QUrl &address, const QByteArray &content);

private:
    void run();
    void onAnswer(const QUrl &address, const Result<ProbeAnswer> &answer);
    void setRunning(bool running);

    AppContext &m_context;
    FieldRow *m_address;
    Button *m_read;
};

} // namespace orgdesk::ui
