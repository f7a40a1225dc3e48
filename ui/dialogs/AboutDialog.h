#pragma once

#include <QDialog>

class QVBoxLayout;

namespace orgdesk::ui {

class AppContext;

//! *About*: product and version, the vendor and its support, the libraries in use with their
//! licenses, and the way to where settings come from.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(AppContext &context, QWidget *parent = nullptr);

private:
    void addVendor(AppContext &context, QVBoxLayout &column);
    void addLibraries(AppContext &context, QVBoxLayout &column);
};

} // namespace orgdesk::ui
