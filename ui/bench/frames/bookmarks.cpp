#include "ui/bench/frames/bookmarks.h"

namespace meterglass::ui {

namespace {

/// Of a bookmark without a note: an empty comment would be none.
const QString Unnoted = QStringLiteral("Bookmark");

} // namespace

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

std::string Bookmarks::comment(std::size_t row) const
{
    const auto note = m_notes.find(row);
    if (note == m_notes.end())
        return {};
    return (note->second.isEmpty() ? Unnoted : note->second).toStdString();
}

void Bookmarks::setComment(std::size_t row, std::string_view comment)
{
    constexpr qsizetype LongestNote = 200;
    const QString note = QString::fromUtf8(comment.data(), qsizetype(comment.size())).simplified().left(LongestNote);
    m_notes[row] = note == Unnoted ? QString() : note;
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
