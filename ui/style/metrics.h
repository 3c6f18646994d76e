#pragma once

#include <QFont>
#include <QSize>

namespace meterglass::ui {

/// What a piece of text is for; it decides the size and the weight.
enum class TextRole {
    /// The one figure of the page and the word beside it: read from 2 m.
    Hero,
    Ambient,
    /// A supporting figure.
    Figure,
    Title,
    Body,
    Label,
};

/// How the window's space is divided.
enum class Arrangement {
    /// Up to and including 480x320: supporting figures in a line.
    Folded,
    /// Supporting cards beside the main one.
    Beside,
    /// One card under the other, taller than the window: a narrow window, or large text.
    Stacked,
    /// Above 1280 wide: a second column, not bigger type.
    TwoColumns,
};

/// Sizes in pixels for one window on one panel.
///
/// Lengths scale with the window (0.75 .. 1.5 of 800x480); the least type and the least target are set by the eye and
/// the finger, so they follow the panel's density.
class Metrics
{
public:
    static constexpr double DefaultDensity = 5.2;

    Metrics() = default;
    /// @param density pixels in a millimetre of the panel; @param textScale 1.0 or 2.0
    Metrics(QSize window, double density, double textScale);

    /// `design` is a length at 800x480.
    int px(double design) const;
    /// Capital letters' least height for reading from 2 m, 16 minutes of arc, and from 0.5 m, 14 minutes.
    double farCapital() const { return 9.3 * m_density; }
    double nearCapital() const { return 2.0 * m_density; }
    /// The least side of what a finger has to hit: 9 mm.
    int touchTarget() const;

    bool isLargeText() const { return m_textScale > 1.0; }
    Arrangement arrangement() const { return m_arrangement; }

    int textSize(TextRole role) const;
    /// The least size the role may be shrunk to.
    int leastTextSize(TextRole role) const;
    QFont font(TextRole role) const;
    /// The unit of a figure set in `figure`, `ratio` of its size.
    QFont unitFont(const QFont &figure, double ratio) const;

    bool operator==(const Metrics &) const = default;

private:
    double m_scale = 1.0;
    double m_density = DefaultDensity;
    double m_textScale = 1.0;
    Arrangement m_arrangement = Arrangement::Beside;
};

} // namespace meterglass::ui
