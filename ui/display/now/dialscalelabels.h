#pragma once

#include "ui/display/now/dialpainter.h"
#include "ui/style/look.h"

class QFontMetricsF;
class QLabel;
class QWidget;

namespace meterglass::ui {

/// What the dial goes from and to, in words at the arc's ends, and its zero where that is not an end. The labels belong
/// to the dial.
class DialScaleLabels
{
public:
    explicit DialScaleLabels(QWidget *dial);

    /// @param isFolded beside the arc's ends rather than below them
    void arrange(const DialScale &scale, const DialGeometry &geometry, const Look &look, bool isFolded);

    /// The free space between the labels.
    int left() const;
    int right() const;
    /// What they stand on.
    int baseline() const { return m_baseline; }

private:
    void placeBelow(const DialGeometry &geometry, const QFontMetricsF &lines);
    void placeBeside(const DialGeometry &geometry, const QFontMetricsF &lines, const Metrics &metrics);

    QLabel *m_start;
    QLabel *m_zero;
    QLabel *m_end;
    int m_baseline = 0;
};

} // namespace meterglass::ui
