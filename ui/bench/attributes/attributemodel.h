#pragma once

#include "ui/bench/attributes/attributerow.h"
#include "ui/bench/attributes/attributescale.h"
#include "ui/bench/benchmeter.h"

#include <QAbstractTableModel>

namespace meterglass::ui {

/// The table of a meter's attributes: what the standard says of each, and what the meter said last.
class AttributeModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cluster, Id, Name, Type, Raw, Value, SinceMark, Age, Rate, Trend, ColumnCount };
    /// For sorting: numbers before texts.
    static constexpr int SortRole = Qt::UserRole;
    /// The numbers that the attribute has been, as std::vector<std::int64_t>.
    static constexpr int TrendRole = Qt::UserRole + 1;

    /// @param meter must outlive the model
    AttributeModel(BenchMeter &meter, QObject *parent);

    void showRows(std::vector<AttributeRow> rows);
    const AttributeRow &rowAt(int row) const { return m_rows.at(std::size_t(row)); }
    /// @return -1 where it is not listed
    int rowOf(const attributes::AttributeKey &key) const;
    /// What the meter said of it in words; empty where it has said nothing.
    QString valueText(const attributes::AttributeKey &key) const;

    /// Keeps what is known now, to compare with.
    void mark();
    void clearMark();
    bool isMarked() const { return m_mark.has_value(); }
    /// The meter says something else of it than when it was marked.
    bool isChangedSinceMark(int row) const;

    /// The meter said these, or they are watched at another rate.
    void update(const std::vector<attributes::AttributeKey> &keys);
    /// Ages are older by now.
    void updateAges();
    /// Nothing that was learned of a meter before holds.
    void forget();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant textOf(const AttributeRow &row, Column column) const;
    QVariant sortKeyOf(const AttributeRow &row, Column column) const;
    QString differenceText(const attributes::AttributeKey &key) const;
    QString ageText(const attributes::HeardAttribute &heard) const;
    QString rateText(const attributes::AttributeKey &key) const;
    const std::optional<zcl::Value> *valueOf(const attributes::AttributeKey &key) const;

    BenchMeter &m_meter;
    AttributeScale m_scale;
    std::vector<AttributeRow> m_rows;
    std::optional<attributes::AttributeBook::Attributes> m_mark;
};

} // namespace meterglass::ui
