#pragma once

#include "ui/style/look.h"

class QPalette;
class QString;
class QWidget;

namespace meterglass::ui {

/// The display's colours and type for the bench: denser and quieter, at half the sizes.
class BenchLook
{
public:
    static constexpr int BodyPixels = 12;
    static constexpr int LabelPixels = 11;
    static constexpr int FigurePixels = 20;
    static constexpr int RowHeight = 20;

    explicit BenchLook(const Theme &theme) : m_theme(theme) { }

    const Theme &theme() const { return m_theme; }
    QPalette palette() const;
    /// Roboto, whose digits are all of one width.
    static QFont font(int pixels = BodyPixels, QFont::Weight weight = QFont::Normal);
    /// Of what stands on the bench and is also part of the display, such as a chart.
    Look displayLook() const;
    /// Dresses a window and all that is in it; the program has no windows but the bench's.
    void dress(QWidget &window) const;

    bool operator==(const BenchLook &) const = default;

private:
    QString styleSheet() const;

    Theme m_theme;
};

} // namespace meterglass::ui
