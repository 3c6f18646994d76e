#include "ui/bench/parts/tabbedtext.h"

#include <QStringList>

namespace meterglass::ui {

QString tabbedText(const QAbstractItemModel &model, const std::vector<int> &rows, const std::vector<int> &columns)
{
    const auto lineOf = [&columns](const auto &textAt) {
        QStringList fields;
        for (const int column : columns)
            fields += textAt(column);
        return QString(fields.join(u'\t') + u'\n');
    };
    QString text = lineOf([&model](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        text += lineOf([&model, row](int column) { return model.index(row, column).data().toString(); });
    return text;
}

} // namespace meterglass::ui
