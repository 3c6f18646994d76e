#pragma once

#include <cstdint>
#include <utility> // and with it <compare>, which moc 6.4 cannot read as the first header of a file

namespace meterglass::core {

/// An integer count of one unit. Quantities of different units neither mix nor compare: `Power + Energy` does not
/// compile.
///
/// @tparam Unit an empty tag type that names the unit
template<typename Unit>
class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t count) : m_count(count) { }

    constexpr std::int64_t count() const { return m_count; }

    constexpr Quantity &operator+=(Quantity other)
    {
        m_count += other.m_count;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity other)
    {
        m_count -= other.m_count;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity left, Quantity right) { return left += right; }
    friend constexpr Quantity operator-(Quantity left, Quantity right) { return left -= right; }
    friend constexpr Quantity operator-(Quantity value) { return Quantity(-value.m_count); }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;

private:
    std::int64_t m_count = 0;
};

} // namespace meterglass::core
