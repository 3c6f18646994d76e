#include "ui/bench/frames/framecolours.h"

#include <algorithm>

namespace meterglass::ui {

FrameColours::FrameColours(const QList<ColourRule> &rules, const Theme &theme)
{
    for (const ColourRule &rule : rules) {
        const auto filter = capture::FrameFilter::parse(rule.filter.toStdString());
        const QColor colour = colourOf(theme, rule.colour);
        if (filter && colour.isValid())
            m_rules.push_back({*filter, {colour, rule.mark}});
    }
}

const FrameColours::Look *FrameColours::lookOf(const capture::FrameLog &log, std::size_t index) const
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(),
                                   [&](const Rule &candidate) { return candidate.filter.matches(log, index); });
    return rule == m_rules.end() ? nullptr : &rule->look;
}

} // namespace meterglass::ui
