#pragma once

#include <coroutine>
#include <optional>
#include <type_traits>
#include <utility>

namespace meterglass::core {

/// A value that arrives once: the first `settle` wins, at most one coroutine waits.
///
/// Lives in the frame of the coroutine that awaits it. `settle` resumes that coroutine on the spot, so nothing may be
/// touched after it that the coroutine owns.
template<typename T>
class OneShot
{
    static_assert(!std::is_aggregate_v<T>, "g++ 12 destroys an aggregate that travels through co_await twice");

public:
    OneShot() = default;
    OneShot(const OneShot &) = delete;
    OneShot &operator=(const OneShot &) = delete;

    void settle(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        if (m_waiter)
            std::exchange(m_waiter, {}).resume();
    }

    class Awaiter
    {
    public:
        explicit Awaiter(OneShot &oneShot) : m_oneShot(&oneShot) { }
        bool await_ready() const { return m_oneShot->m_value.has_value(); }
        void await_suspend(std::coroutine_handle<> waiter) { m_oneShot->m_waiter = waiter; }
        T await_resume() { return std::move(*m_oneShot->m_value); }

    private:
        OneShot *m_oneShot;
    };
    Awaiter settled() { return Awaiter(*this); }

private:
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiter;
};

} // namespace meterglass::core
