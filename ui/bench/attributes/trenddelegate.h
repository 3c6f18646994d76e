#pragma once

#include <QStyledItemDelegate>

namespace meterglass::ui {

/// Draws the numbers that an attribute has been as a line, from its least to its greatest.
class TrendDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace meterglass::ui
