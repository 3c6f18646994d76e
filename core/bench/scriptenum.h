#pragma once

#include "core/bench/scriptcursor.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace meterglass::core {

/// The words that stand for an enumeration's values.
template<typename E>
struct EnumWord
{
    E value;
    QLatin1String word;
};
template<typename E>
EnumWord(E, QLatin1String) -> EnumWord<E>; // clang 14 does not deduce it of an aggregate

template<typename Words>
QString listOf(const Words &words)
{
    QStringList list;
    for (const auto &each : words)
        list += each.word;
    return list.join(QStringLiteral(", "));
}

/// The value whose word is next, if one is.
template<typename E, std::size_t N>
std::optional<E> findWord(ScriptCursor &cursor, const std::array<EnumWord<E>, N> &words)
{
    for (const EnumWord<E> &each : words) {
        if (cursor.skip(each.word))
            return each.value;
    }
    return std::nullopt;
}

/// The same; fails where none is.
template<typename E, std::size_t N>
std::optional<E> takeWord(ScriptCursor &cursor, const std::array<EnumWord<E>, N> &words)
{
    const auto value = findWord(cursor, words);
    if (!value)
        cursor.fail(cursor.column(), QStringLiteral("expected one of ") + listOf(words));
    return value;
}

/// @param value one of those that have a word
template<typename E, std::size_t N>
QString wordOf(E value, const std::array<EnumWord<E>, N> &words)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const EnumWord<E> &each) { return each.value == value; });
    return found->word;
}

} // namespace meterglass::core
