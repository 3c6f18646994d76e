#include "ui/style/text.h"

#include <QFontMetricsF>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

qreal textWidth(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

bool takesTheSameRoom(const QString &left, const QString &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](QChar one, QChar other) {
        const auto isDigit = [](QChar letter) { return letter >= u'0' && letter <= u'9'; };
        return one == other || (isDigit(one) && isDigit(other));
    });
}

QFont fitted(QFont font, const QString &text, qreal width, int least)
{
    if (textWidth(font, text) <= width)
        return font;
    font.setFamily(QStringLiteral("Roboto Condensed"));
    while (font.pixelSize() > least && textWidth(font, text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

QFont inOneLine(const QFont &font, const QString &text, qreal width)
{
    const QFont condensed = fitted(font, text, width, font.pixelSize());
    return textWidth(condensed, text) <= width ? condensed : font;
}

QString breakable(const QString &text)
{
    constexpr int LongWord = 20;
    constexpr QChar ZeroWidthSpace(0x200B);
    QString broken;
    int run = 0;
    bool wasLower = false;
    for (const QChar letter : text) {
        const bool isWhole = !letter.isLowSurrogate() && !letter.isMark();
        const bool isHump = wasLower && letter.isUpper();
        run = letter.isSpace() ? 0 : isHump ? 1 : run + 1;
        if (isHump || (run > LongWord && isWhole))
            broken += ZeroWidthSpace;
        wasLower = letter.isLower();
        broken += letter;
    }
    return broken;
}

void setTextStyle(QLabel &label, const QFont &font, const QColor &colour)
{
    if (label.font() != font)
        label.setFont(font);
    if (label.palette().color(QPalette::WindowText) == colour)
        return;
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

int placeOnBaseline(QLabel &label, int left, int baseline)
{
    const QFontMetricsF metrics(label.font());
    const int width = int(std::ceil(metrics.horizontalAdvance(label.text())));
    const int top = baseline - int(std::lround(metrics.ascent()));
    label.setGeometry(left, top, width + 1, int(std::ceil(metrics.height())) + 1);
    return left + width;
}

} // namespace meterglass::ui
