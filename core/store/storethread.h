#pragma once

#include <QThread>

#include <functional>
#include <memory>

namespace meterglass::core {

/// The thread on which all files are opened, written and closed. Work is done in the order it was given.
///
/// Owned by the composition root, used on its thread; its end waits for what was given.
class StoreThread
{
public:
    StoreThread();
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    /// Does it there, soon.
    void post(std::function<void()> work);
    /// Does it there, and waits for its end.
    void wait(const std::function<void()> &work);

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_desk; ///< lives on the thread: what is called there
};

} // namespace meterglass::core
