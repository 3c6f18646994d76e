#pragma once

#include <type_traits>
#include <utility>
#include <variant>

namespace meterglass::core {

/// A value, or the reason why there is none (libstdc++ 12 has no std::expected).
template<typename T, typename E>
class [[nodiscard]] Outcome
{
    static_assert(!std::is_same_v<T, E>);

public:
    Outcome(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Outcome(E error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    T &value() & { return std::get<0>(m_content); }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const E &error() const { return std::get<1>(m_content); }

    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

private:
    std::variant<T, E> m_content;
};

} // namespace meterglass::core
