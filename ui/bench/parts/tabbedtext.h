#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace meterglass::ui {

/// What a table shows as lines of fields between tabs, for the clipboard. @param rows of the model, in order
QString tabbedText(const QAbstractItemModel &model, const std::vector<int> &rows, const std::vector<int> &columns);

} // namespace meterglass::ui
