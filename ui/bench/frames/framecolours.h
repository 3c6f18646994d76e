#pragma once

#include "meterlink/capture/framefilter.h"
#include "ui/bench/frames/colourrule.h"

#include <vector>

namespace meterglass::ui {

/// Colour rules, ready to be asked. A rule whose filter or colour is none is left out.
class FrameColours
{
public:
    struct Look
    {
        QColor colour;
        QString mark;
    };

    FrameColours() = default;
    FrameColours(const QList<ColourRule> &rules, const Theme &theme);

    /// Of the first rule that lets the frame through; nothing where none does.
    const Look *lookOf(const capture::FrameLog &log, std::size_t index) const;

private:
    struct Rule
    {
        capture::FrameFilter filter;
        Look look;
    };

    std::vector<Rule> m_rules;
};

} // namespace meterglass::ui
