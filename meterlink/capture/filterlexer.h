#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace meterglass::capture {

/// One word of a filter.
struct FilterToken
{
    enum class Kind {
        Word,
        Quoted, ///< without its quotes
        Open,
        Close,
        Comparison, ///< == = != < <= > >=
        End,
        Unclosed, ///< a quote that nothing closes
    };

    Kind kind = Kind::End;
    std::string_view text;
    std::size_t offset = 0; ///< of its first character

    bool is(std::string_view word) const { return kind == Kind::Word && text == word; }
};

/// Takes a filter apart; the text must outlive it.
class FilterLexer
{
public:
    explicit FilterLexer(std::string_view text) : m_text(text) { read(); }

    const FilterToken &current() const { return m_current; }
    /// @return the current token, which then is the next one
    FilterToken take();

private:
    void read();
    std::size_t lengthOfWord() const;

    std::string_view m_text;
    std::size_t m_offset = 0;
    FilterToken m_current;
};

} // namespace meterglass::capture
