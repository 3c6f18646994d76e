#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace meterglass::core {

/// An attribute of a meter, by the standard's names or by numbers such as 0x0702, as a script has it.
struct AttributeName
{
    QString cluster;
    QString attribute;
    int column = 0; ///< where the script has it; not what it says

    bool operator==(const AttributeName &other) const
    {
        return cluster == other.cluster && attribute == other.attribute;
    }
};

/// That a meter said nothing that could be compared.
enum class NoValue {
    Invalid,     ///< the type's "invalid"
    Unsupported, ///< a status other than success, or a refusal
    Silent       ///< no answer by the deadline
};

/// What a meter says of an attribute: a number as it lies in the frame, without scaling, or a text.
using SaidValue = std::variant<std::int64_t, QString, NoValue>;

enum class Comparison { Equal, Unequal, AtMost, AtLeast, Less, More };

/// Whether `actual` compares to `expected` as is said; only numbers are less or more.
bool holds(const SaidValue &actual, Comparison comparison, const SaidValue &expected);

/// How a script looks at a meter: through its frames.
namespace checkstep {

/// Lets bench time go by.
struct Wait
{
    std::chrono::seconds duration{1};

    bool operator==(const Wait &) const = default;
};
struct Read
{
    AttributeName attribute;

    bool operator==(const Read &) const = default;
};
/// Remembers a number, for the changes that are expected of it.
struct Mark
{
    AttributeName attribute;

    bool operator==(const Mark &) const = default;
};
struct Expect
{
    bool isChange = false;                      ///< since the attribute was marked
    std::optional<std::chrono::seconds> within; ///< of bench time; nothing: at once
    AttributeName attribute;
    Comparison comparison{};
    SaidValue value;

    bool operator==(const Expect &) const = default;
};

} // namespace checkstep

using CheckStep = std::variant<checkstep::Wait, checkstep::Read, checkstep::Mark, checkstep::Expect>;

} // namespace meterglass::core
