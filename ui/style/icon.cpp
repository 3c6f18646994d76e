#include "ui/style/icon.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace meterglass::ui {

namespace {

QPixmap drawn(const QString &name, int side, const QColor &colour, qreal devicePixelRatio)
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

} // namespace

QPixmap icon(const QString &name, int side, const QColor &colour, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("icon %1 %2 %3 %4").arg(name).arg(side).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, side, colour, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace meterglass::ui
