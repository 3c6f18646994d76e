#include "ui/style/theme.h"

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(double(colour.redF())) + 0.7152 * linear(double(colour.greenF()))
        + 0.0722 * linear(double(colour.blueF()));
}

} // namespace

Theme Theme::light()
{
    return {.page = QColor(0xF4, 0xF6, 0xF8),
            .card = QColor(0xFF, 0xFF, 0xFF),
            .line = QColor(0xC9, 0xD0, 0xD9),
            .text = QColor(0x11, 0x16, 0x1D),
            .secondary = QColor(0x3D, 0x46, 0x53),
            .energy = QColor(0x0A, 0x4F, 0x8F),
            .money = QColor(0x5B, 0x2A, 0x86),
            .low = QColor(0x0F, 0x5C, 0x36),
            .medium = QColor(0x7A, 0x3E, 0x00),
            .high = QColor(0x93, 0x16, 0x0F)};
}

Theme Theme::dark()
{
    return {.page = QColor(0x0D, 0x11, 0x17),
            .card = QColor(0x17, 0x1D, 0x26),
            .line = QColor(0x30, 0x3A, 0x47),
            .text = QColor(0xF3, 0xF6, 0xF9),
            .secondary = QColor(0xBC, 0xC6, 0xD2),
            .energy = QColor(0x6F, 0xB7, 0xFF),
            .money = QColor(0xCF, 0xA8, 0xFF),
            .low = QColor(0x5F, 0xD3, 0x9A),
            .medium = QColor(0xFF, 0xBE, 0x4D),
            .high = QColor(0xFF, 0x8A, 0x80)};
}

double contrastRatio(const QColor &left, const QColor &right)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(left), relativeLuminance(right)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace meterglass::ui
