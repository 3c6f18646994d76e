#pragma once

#include <QString>

#include <string_view>

namespace meterglass::se {

inline QString textOf(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

} // namespace meterglass::se
