#pragma once

#include "ui/tables/Cell.h"

#include <QString>
#include <QVariant>

#include <functional>
#include <utility>

namespace orgdesk::ui {

//! One column of a ColumnTable. Only `key`, `title` and `text` are needed.
template<class T>
struct Column
{
    Column() = default;
    // No aggregate: gcc 12 miscompiles lists of aggregates with many optional functions.
    Column(QString columnKey, QString columnTitle, std::function<QString(const T &)> columnText,
           std::function<Cell(const T &)> columnCell = {},
           std::function<QVariant(const T &)> columnSortKey = {},
           std::function<QString(const T &)> columnToolTip = {},
           std::function<QString(const T &)> columnAccessibleText = {},
           bool columnTitleHidden = false)
        : key(std::move(columnKey))
        , title(std::move(columnTitle))
        , text(std::move(columnText))
        , cell(std::move(columnCell))
        , sortKey(std::move(columnSortKey))
        , toolTip(std::move(columnToolTip))
        , accessibleText(std::move(columnAccessibleText))
        , titleHidden(columnTitleHidden)
    {
    }

    QString key; //!< Stable name ("health"), ColumnKeyRole of the header.
    QString
        title; //!< Translated; shown in the header. An icon-only column has an accessible title.
    std::function<QString(const T &)> text;
    std::function<Cell(const T &)> cell;        //!< Without: plain text.
    std::function<QVariant(const T &)> sortKey; //!< Without: text.
    std::function<QString(const T &)> toolTip;
    std::function<QString(const T &)> accessibleText; //!< Without: text.
    bool titleHidden = false; //!< The title is for assistive technology only.
};

} // namespace orgdesk::ui
