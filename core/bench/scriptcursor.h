#pragma once

#include "core/bench/scriptlexer.h"
#include "core/time/homezone.h"

#include <optional>

namespace meterglass::core {

/// What a number may be, both included.
struct ScriptRange
{
    double least = -1e15;
    double most = 1e15;
};

/// Goes through the words of one line. The first failure stays.
class ScriptCursor
{
public:
    ScriptCursor(std::vector<ScriptToken> tokens, const HomeZone &zone) : m_tokens(std::move(tokens)), m_zone(zone) { }

    const HomeZone &zone() const { return m_zone; }
    bool atEnd() const { return m_next >= m_tokens.size(); }
    /// Where the next word is, or would be.
    int column() const;

    bool isNext(ScriptToken::Kind kind) const { return !atEnd() && m_tokens[m_next].kind == kind; }
    /// Whether the words follow; steps over them if they do.
    bool skip(const QString &words);
    /// How many words of `words` follow; all of them, or 0.
    std::size_t matches(const QString &words) const;

    /// The next word of that kind; fails where it is another.
    std::optional<ScriptToken> take(ScriptToken::Kind kind, const QString &expected);
    /// A whole number, and then `unit`, if it has one.
    std::optional<std::int64_t> takeWhole(const ScriptRange &range, const QString &unit);
    /// A number with at most `decimals` places, in units of the last; and then `unit`.
    std::optional<std::int64_t> takeDecimal(int decimals, const ScriptRange &range, const QString &unit);
    std::optional<double> takeReal(const ScriptRange &range);
    void expectEnd();

    void fail(int column, const QString &reason);
    const std::optional<ScriptError> &error() const { return m_error; }

private:
    std::vector<ScriptToken> m_tokens;
    std::size_t m_next = 0;
    const HomeZone &m_zone;
    std::optional<ScriptError> m_error;
};

} // namespace meterglass::core
