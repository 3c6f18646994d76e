#include "ui/bench/registers/registermodel.h"

namespace meterglass::ui {

namespace {

/// A figure without letters, which stands best with its last digit under the others'.
bool isFigure(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber;
}

} // namespace

void RegisterModel::show(RegisterTable table)
{
    if (table == m_table)
        return;
    const bool isOfSameShape = table.columns == m_table.columns && table.rows.size() == m_table.rows.size();
    if (!isOfSameShape)
        beginResetModel();
    m_table = std::move(table);
    if (!isOfSameShape)
        return endResetModel();
    if (!m_table.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString text = m_table.rows[std::size_t(index.row())].value(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(text) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RegisterTable::Column &column = m_table.columns[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole && !m_table.rows.empty())
        return data(index(0, section), role);
    return role == Qt::ToolTipRole ? QVariant(column.meaning) : QVariant();
}

} // namespace meterglass::ui
