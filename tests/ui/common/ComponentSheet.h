#pragma once

#include <QWidget>

namespace orgdesk::test {

//! Every widget of the kit in its states, laid out like the component sheet of the design.
class ComponentSheet final : public QWidget
{
public:
    explicit ComponentSheet(QWidget *parent = nullptr);
};

} // namespace orgdesk::test
