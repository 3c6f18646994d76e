#pragma once

#include "ui/bench/registers/registertable.h"

#include <QAbstractTableModel>

namespace meterglass::ui {

/// One of a meter's stores for a table's view, and for a CSV file.
class RegisterModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps the view's place where the table is of the same shape.
    void show(RegisterTable table);
    const RegisterTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    RegisterTable m_table;
};

} // namespace meterglass::ui
