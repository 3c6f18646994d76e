#include "meterlink/capture/filterlexer.h"

#include <utility>

namespace meterglass::capture {

namespace {

using Kind = FilterToken::Kind;

constexpr std::string_view Blanks = " \t\r\n";
constexpr std::string_view EndOfWord = " \t\r\n()=!<>\"";
constexpr std::string_view Comparisons = "=!<>";

} // namespace

FilterToken FilterLexer::take()
{
    FilterToken taken = m_current;
    read();
    return taken;
}

void FilterLexer::read()
{
    m_offset = std::min(m_text.find_first_not_of(Blanks, m_offset), m_text.size());
    const std::size_t start = m_offset;
    if (start == m_text.size()) {
        m_current = {Kind::End, {}, start};
        return;
    }
    const char first = m_text[start];
    if (first == '"') {
        const std::size_t end = m_text.find('"', start + 1);
        const bool isClosed = end != std::string_view::npos;
        m_current = {isClosed ? Kind::Quoted : Kind::Unclosed, m_text.substr(start + 1, end - start - 1), start};
        m_offset = isClosed ? end + 1 : m_text.size();
        return;
    }
    Kind kind = Kind::Word;
    std::size_t length = 1;
    if (first == '(' || first == ')')
        kind = first == '(' ? Kind::Open : Kind::Close;
    else if (Comparisons.find(first) != std::string_view::npos)
        kind = Kind::Comparison;
    else
        length = lengthOfWord();
    if (kind == Kind::Comparison && start + 1 < m_text.size() && m_text[start + 1] == '=')
        length = 2;
    m_current = {kind, m_text.substr(start, length), start};
    m_offset = start + length;
}

std::size_t FilterLexer::lengthOfWord() const
{
    return std::min(m_text.find_first_of(EndOfWord, m_offset), m_text.size()) - m_offset;
}

} // namespace meterglass::capture
