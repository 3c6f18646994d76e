#pragma once

#include <QColor>

namespace meterglass::ui {

/// The colours of one appearance, by role. Text and signal colours keep 7:1 or more on `page` and on `card`; `line`
/// only separates and says nothing.
struct Theme
{
    QColor page;
    QColor card;
    QColor line;
    QColor text;
    QColor secondary;
    QColor energy;
    QColor money;
    QColor low;
    QColor medium;
    QColor high;

    static Theme light();
    static Theme dark();

    bool operator==(const Theme &) const = default;
};

/// The contrast of two opaque colours by WCAG 2.1, 1 .. 21.
double contrastRatio(const QColor &left, const QColor &right);

} // namespace meterglass::ui
