#include "ui/bench/attributes/trenddelegate.h"

#include "ui/bench/attributes/attributemodel.h"

#include <QPainter>

#include <algorithm>

namespace meterglass::ui {

namespace {

QPolygonF lineOf(const std::vector<std::int64_t> &trend, const QRectF &area)
{
    const auto [least, most] = std::minmax_element(trend.begin(), trend.end());
    const double span = double(*most) - double(*least);
    QPolygonF line;
    for (std::size_t index = 0; index < trend.size(); ++index) {
        const double part = span > 0 ? (double(trend[index]) - double(*least)) / span : 0.5;
        line << QPointF(area.left() + area.width() * double(index) / double(attributes::AttributeBook::TrendLength - 1),
                        area.bottom() - area.height() * part);
    }
    return line;
}

} // namespace

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto trend = index.data(AttributeModel::TrendRole).value<std::vector<std::int64_t>>();
    if (trend.size() < 2)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option.palette.color(QPalette::Link), 1.2));
    painter->drawPolyline(lineOf(trend, QRectF(option.rect).adjusted(6, 4, -6, -4)));
    painter->restore();
}

} // namespace meterglass::ui
