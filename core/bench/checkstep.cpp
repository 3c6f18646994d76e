#include "core/bench/checkstep.h"

namespace meterglass::core {

bool holds(const SaidValue &actual, Comparison comparison, const SaidValue &expected)
{
    if (comparison == Comparison::Equal)
        return actual == expected;
    if (comparison == Comparison::Unequal)
        return actual != expected;
    const auto *left = std::get_if<std::int64_t>(&actual);
    const auto *right = std::get_if<std::int64_t>(&expected);
    if (!left || !right)
        return false;
    switch (comparison) {
    case Comparison::AtMost:
        return *left <= *right;
    case Comparison::AtLeast:
        return *left >= *right;
    case Comparison::Less:
        return *left < *right;
    case Comparison::More:
        return *left > *right;
    case Comparison::Equal:
    case Comparison::Unequal:
        break;
    }
    return false;
}

} // namespace meterglass::core
