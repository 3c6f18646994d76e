#pragma once

#include "ui/bench/attributes/attributemodel.h"

#include <QSortFilterProxyModel>

namespace meterglass::ui {

/// The attributes that a person looks for: words of the name, the cluster, the id or the value; those that changed.
class AttributeFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit AttributeFilter(AttributeModel &model);

    /// @param words each must be found in the row, in any case
    void search(const QString &words);
    void showChangedOnly(bool isChangedOnly);
    bool isFiltering() const { return !m_words.isEmpty() || m_isChangedOnly; }
    /// Looks again which rows have changed.
    void followChanges();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AttributeModel &m_model;
    QStringList m_words;
    bool m_isChangedOnly = false;
};

} // namespace meterglass::ui
