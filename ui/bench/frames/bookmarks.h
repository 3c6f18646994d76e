#pragma once

#include <QString>

#include <map>
#include <optional>

namespace meterglass::ui {

/// Frames that somebody wants to find again, each with a note. Of the frame the row in its log.
class Bookmarks
{
public:
    /// @return whether there now is one
    bool toggle(std::size_t row);
    void setNote(std::size_t row, const QString &note);
    bool contains(std::size_t row) const { return m_notes.count(row) > 0; }
    const std::map<std::size_t, QString> &notes() const { return m_notes; }

    /// What a saved capture says of the frame, in UTF-8; empty where there is no bookmark.
    std::string comment(std::size_t row) const;
    /// The bookmark that a capture's comment stands for.
    void setComment(std::size_t row, std::string_view comment);

    /// The next one after the row, the first after the last; nothing where there is none.
    std::optional<std::size_t> after(std::size_t row) const;
    std::optional<std::size_t> before(std::size_t row) const;

private:
    std::map<std::size_t, QString> m_notes;
};

} // namespace meterglass::ui
