#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace orgdesk::ui {

//! What is offered when something is saved as a file of the person's choice.
struct FileOffer
{
    QString title;       //!< Of the dialog: "Save report".
    QString name;        //!< Suggested, with suffix: "health-report.txt".
    QStringList filters; //!< "Text (*.txt)".
    //! The content for the chosen file name (its suffix tells the format).
    std::function<QByteArray(const QString &file)> content;
};

//! Asks where (without blocking) and writes the file in one piece; `saved` gets the file name.
//! A failure is told in a box that offers to choose another place. GUI thread.
void saveFile(QWidget *parent, const FileOffer &offer,
              const std::function<void(const QString &file)> &saved);

} // namespace orgdesk::ui
