#include "ui/style/icon.h"

#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace meterglass::ui {

QPixmap icon(const QString &name, int side, const QColor &colour, qreal devicePixelRatio)
{
    QSvgRenderer renderer(QString(u":/icons/" % name % u".svg"));
    QPixmap pixmap(QSize(1, 1) * std::ceil(side * devicePixelRatio));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace meterglass::ui
