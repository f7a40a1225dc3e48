#pragma once

#include "core/Error.h"

#include <QDialog>

class QDialogButtonBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace orgdesk::ui {

class Button;
class FieldRow;
class NoteFrame;
class ProxyDoor;
class SecretEdit;
class Segment;

//! *Network proxy…*: the system's, one of one's own, or none, and the name and password it wants.
class ProxyDialog final : public QDialog
{
    Q_OBJECT

public:
    //! \param asked the proxy that is in the way, "proxy.example:3128"; empty: none is.
    ProxyDialog(ProxyDoor &door, const QString &asked, QWidget *parent = nullptr);

private:
    void addFields(QVBoxLayout &column);
    void addButtons(QDialogButtonBox &buttons);
    void fill();
    void refresh();
    void save();

    ProxyDoor &m_door;
    NoteFrame *m_note;
    Segment *m_mode;
    Segment *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    SecretEdit *m_password;
    FieldRow *m_kindRow;
    FieldRow *m_hostRow;
    FieldRow *m_portRow;
    FieldRow *m_userRow;
    FieldRow *m_passwordRow;
    Button *m_save;
};

} // namespace orgdesk::ui
