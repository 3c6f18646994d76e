#pragma once

#include <QPixmap>

class QColor;
class QString;

namespace meterglass::ui {

/// The drawing `:/icons/<name>.svg` in one colour, drawn once and kept. @param side in device-independent pixels
QPixmap icon(const QString &name, int side, const QColor &colour, qreal devicePixelRatio);

} // namespace meterglass::ui
