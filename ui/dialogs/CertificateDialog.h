#pragma once

#include "preflight/Certificate.h"

#include <QDialog>
#include <QList>

class QFormLayout;

namespace orgdesk::ui {

//! Everything about one or several certificates, to read and to copy. Deletes itself.
class CertificateDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CertificateDialog(const QList<Certificate> &certificates, QWidget *parent);

private:
    [[nodiscard]] static QFormLayout *makeFacts(const Certificate &certificate);
};

} // namespace orgdesk::ui
