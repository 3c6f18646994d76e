#include "ui/style/metrics.h"

#include <algorithm>
#include <cmath>

namespace meterglass::ui {

namespace {

/// Roboto's capital height in ems.
constexpr double CapitalHeight = 0.711;

Arrangement arrangementFor(QSize window, bool isLargeText)
{
    if (isLargeText || window.width() < window.height() * 5 / 4)
        return Arrangement::Stacked;
    if (window.width() <= 480 || window.height() <= 320)
        return Arrangement::Folded;
    return window.width() > 1280 ? Arrangement::TwoColumns : Arrangement::Beside;
}

double designSize(TextRole role)
{
    switch (role) {
    case TextRole::Hero:
        return 96;
    case TextRole::Ambient:
        return 56;
    case TextRole::Figure:
        return 40;
    case TextRole::Title:
        return 20;
    case TextRole::Body:
        return 18;
    case TextRole::Label:
        return 16;
    }
    return 0;
}

QFont::Weight weightOf(TextRole role)
{
    switch (role) {
    case TextRole::Hero:
    case TextRole::Figure:
    case TextRole::Title:
        return QFont::Medium;
    case TextRole::Ambient:
    case TextRole::Body:
    case TextRole::Label:
        return QFont::Normal;
    }
    return QFont::Normal;
}

bool isReadFromAfar(TextRole role)
{
    return role == TextRole::Hero || role == TextRole::Ambient;
}

} // namespace

Metrics::Metrics(QSize window, double density, double textScale)
    : m_scale(std::clamp(std::min(window.width() / 800.0, window.height() / 480.0), 0.75, 1.5)),
      m_density(density),
      m_textScale(textScale),
      m_arrangement(arrangementFor(window, textScale > 1.0))
{ }

int Metrics::px(double design) const
{
    return int(std::lround(design * m_scale));
}

int Metrics::touchTarget() const
{
    return int(std::ceil(9.0 * m_density));
}

int Metrics::leastTextSize(TextRole role) const
{
    return int(std::ceil((isReadFromAfar(role) ? farCapital() : nearCapital()) / CapitalHeight));
}

int Metrics::textSize(TextRole role) const
{
    const bool isFigure = isReadFromAfar(role) || role == TextRole::Figure;
    const int size = std::max(px(designSize(role)), leastTextSize(role));
    return isFigure ? size : int(std::lround(size * m_textScale));
}

QFont Metrics::font(TextRole role) const
{
    QFont font(QStringLiteral("Roboto"));
    font.setPixelSize(textSize(role));
    font.setWeight(weightOf(role));
    // Unhinted, all digits keep exactly one width.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont Metrics::unitFont(const QFont &figure, double ratio) const
{
    QFont font = figure;
    font.setPixelSize(std::max(int(figure.pixelSize() * ratio), leastTextSize(TextRole::Label)));
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace meterglass::ui
