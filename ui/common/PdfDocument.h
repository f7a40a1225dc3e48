#pragma once

#include <QByteArray>
#include <QString>

namespace orgdesk::ui {

//! A Markdown text as an A4 (or Letter, by locale) PDF file.
[[nodiscard]] QByteArray pdfFromMarkdown(const QString &markdown, const QString &title);

} // namespace orgdesk::ui
