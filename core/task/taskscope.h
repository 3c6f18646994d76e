#pragma once

#include <QCoro/QCoroTask>

#include <stop_token>

namespace meterglass::core {

/// Owns the coroutines of one object; the object declares it as its **last** member.
///
/// The destructor asks for a stop, which settles every wait that holds `token()` while the other members still live;
/// all coroutines have ended when it returns. A coroutine never destroys the owner of its scope.
class TaskScope
{
public:
    TaskScope() = default;
    ~TaskScope();
    TaskScope(const TaskScope &) = delete;
    TaskScope &operator=(const TaskScope &) = delete;

    std::stop_token token() const { return m_stop.get_token(); }
    /// Lets a started task run to its end. Every wait in it holds `token()`.
    void launch(QCoro::Task<> task);
    int running() const { return m_running; }

private:
    static QCoro::Task<> counted(QCoro::Task<> task, int *running);

    std::stop_source m_stop;
    int m_running = 0;
};

} // namespace meterglass::core
