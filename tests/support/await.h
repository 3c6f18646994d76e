#pragma once

#include <QCoro/QCoroTask>

#include <memory>
#include <optional>

namespace meterglass::test {

/// A started task and what it returned, for a test that drives time by hand and looks at the end.
template<typename T>
class Awaited
{
public:
    explicit Awaited(QCoro::Task<T> task) { keep(std::move(task), m_result); }

    bool isDone() const { return m_result->has_value(); }
    /// Only once it is done.
    const T &value() const { return m_result->value(); }

private:
    static QCoro::Task<> keep(QCoro::Task<T> task, std::shared_ptr<std::optional<T>> result)
    {
        T value = co_await task;
        result->emplace(std::move(value));
    }

    std::shared_ptr<std::optional<T>> m_result = std::make_shared<std::optional<T>>();
};

template<typename T>
Awaited<T> await(QCoro::Task<T> task)
{
    return Awaited<T>(std::move(task));
}

} // namespace meterglass::test
