#pragma once

#include <QFont>

class QColor;
class QLabel;
class QString;

namespace meterglass::ui {

qreal textWidth(const QFont &font, const QString &text);

/// Whether both take the same room in any one font of the display, whose digits are all of one width.
bool takesTheSameRoom(const QString &left, const QString &right);

/// `font`, then its condensed face, then smaller, until `text` is no wider than `width`. @param least pixels it never
/// goes below
QFont fitted(QFont font, const QString &text, qreal width, int least);

/// `font`, or its condensed face where that spares `text` a second line.
QFont inOneLine(const QFont &font, const QString &text, qreal width);

/// May be broken in a word that is longer than a line of the smallest screen: anywhere, or before its capitals where it
/// has them.
QString breakable(const QString &text);

/// Sets only what differs, so that an unchanged label is not painted again.
void setTextStyle(QLabel &label, const QFont &font, const QColor &colour);

/// Puts a label without margins so that its text stands on `baseline`, with its left edge at `left`.
/// @return the x where the text ends
int placeOnBaseline(QLabel &label, int left, int baseline);

} // namespace meterglass::ui
