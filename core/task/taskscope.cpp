#include "core/task/taskscope.h"

namespace meterglass::core {

TaskScope::~TaskScope()
{
    m_stop.request_stop();
    Q_ASSERT_X(m_running == 0, "TaskScope", "a coroutine waits without the scope's token");
}

void TaskScope::launch(QCoro::Task<> task)
{
    ++m_running;
    counted(std::move(task), &m_running);
}

QCoro::Task<> TaskScope::counted(QCoro::Task<> task, int *running)
{
    co_await task;
    --*running;
}

} // namespace meterglass::core
