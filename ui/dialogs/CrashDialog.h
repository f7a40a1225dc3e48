#pragma once

#include <QDialog>

namespace orgdesk::ui {

//! The record of a crash, to be read and copied. It is shown once and kept nowhere.
class CrashDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CrashDialog(const QString &record, QWidget *parent = nullptr);
};

} // namespace orgdesk::ui
