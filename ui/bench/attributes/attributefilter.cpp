#include "ui/bench/attributes/attributefilter.h"

#include <algorithm>

namespace meterglass::ui {

AttributeFilter::AttributeFilter(AttributeModel &model) : QSortFilterProxyModel(&model), m_model(model)
{
    setSourceModel(&model);
    setSortRole(AttributeModel::SortRole);
    setDynamicSortFilter(false); // or each figure that arrives would sort the table
}

void AttributeFilter::search(const QString &words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void AttributeFilter::showChangedOnly(bool isChangedOnly)
{
    m_isChangedOnly = isChangedOnly;
    invalidateFilter();
}

void AttributeFilter::followChanges()
{
    if (m_isChangedOnly)
        invalidateFilter();
}

bool AttributeFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_isChangedOnly && !m_model.isChangedSinceMark(row))
        return false;
    constexpr AttributeModel::Column Searched[] = {AttributeModel::Cluster, AttributeModel::Id, AttributeModel::Name,
                                                   AttributeModel::Value};
    return std::all_of(m_words.begin(), m_words.end(), [this, row, &Searched](const QString &word) {
        return std::any_of(std::begin(Searched), std::end(Searched), [this, row, &word](AttributeModel::Column column) {
            return m_model.index(row, column).data().toString().contains(word, Qt::CaseInsensitive);
        });
    });
}

} // namespace meterglass::ui
