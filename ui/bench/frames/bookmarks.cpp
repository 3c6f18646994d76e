#include "ui/bench/frames/bookmarks.h"

namespace meterglass::ui {

bool Bookmarks::toggle(std::size_t row)
{
    if (m_notes.erase(row) > 0)
        return false;
    m_notes[row];
    return true;
}

void Bookmarks::setNote(std::size_t row, const QString &note)
{
    m_notes[row] = note;
}

std::optional<std::size_t> Bookmarks::after(std::size_t row) const
{
    if (m_notes.empty())
        return std::nullopt;
    const auto next = m_notes.upper_bound(row);
    return next == m_notes.end() ? m_notes.begin()->first : next->first;
}

std::optional<std::size_t> Bookmarks::before(std::size_t row) const
{
    if (m_notes.empty())
        return std::nullopt;
    const auto next = m_notes.lower_bound(row);
    return next == m_notes.begin() ? m_notes.rbegin()->first : std::prev(next)->first;
}

} // namespace meterglass::ui
