#pragma once

#include "core/Future.h"
#include "preflight/FileProblem.h"

#include <QByteArray>

class QMimeData;
class QWidget;

#include <functional>

namespace orgdesk::ui {

//! A file that a person chose or dropped.
struct ChosenFile
{
    QString name;
    QByteArray content; //!< Empty with a problem.
    FileProblem problem;
};

//! Reads on a worker, at most `most` bytes; a larger file is not read at all.
[[nodiscard]] Future<ChosenFile> readChosenFile(const QString &path, qsizetype most);

//! The local path of exactly one dragged file; empty for anything else.
[[nodiscard]] QString draggedFile(const QMimeData *data);

//! Opens the platform's file dialog over `parent`'s window; `chosen` gets the path.
void chooseFile(QWidget *parent, const QString &title, const QString &filter,
                std::function<void(const QString &)> chosen);

//! "6 KB"
[[nodiscard]] QString sizeText(qsizetype bytes);

} // namespace orgdesk::ui
