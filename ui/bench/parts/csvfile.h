#pragma once

#include <QString>

class QAbstractItemModel;
class QWidget;

namespace meterglass::ui {

/// What a model's columns hold as CSV (RFC 4180): a line of headings, then its rows, with CR LF.
QByteArray csvOf(const QAbstractItemModel &model);

/// Asks where to, and says why not where it cannot be written. @param name proposed for the file
void saveAsCsv(QWidget *parent, const QString &name, const QAbstractItemModel &model);

} // namespace meterglass::ui
