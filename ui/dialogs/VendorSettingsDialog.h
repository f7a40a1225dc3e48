#pragma once

#include "core/Error.h"

#include <QDialog>

class QLineEdit;

namespace orgdesk::ui {

class AppContext;
class Button;
class FieldRow;
class NoteFrame;

//! *Vendor settings…*: where an unbranded OrgDesk signs in to. Values that come from policy or from
//! the vendor's package are shown and locked.
class VendorSettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit VendorSettingsDialog(AppContext &context, QWidget *parent = nullptr);

private:
    FieldRow *addField(const QString &name, const QString &key, const QString &labelText,
                       const QString &helper, const QString &value, bool fixed);
    void save();
    void onFailed(const Error &error);

    AppContext &m_context;
    NoteFrame *m_note;
    FieldRow *m_domain;
    FieldRow *m_clientId;
    FieldRow *m_organization;
    Button *m_save;
};

} // namespace orgdesk::ui
