#include "core/store/storethread.h"

namespace meterglass::core {

StoreThread::StoreThread() : m_desk(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

StoreThread::~StoreThread()
{
    wait([] {});
    m_thread.quit();
    m_thread.wait();
}

void StoreThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_desk.get(), std::move(work), Qt::QueuedConnection);
}

void StoreThread::wait(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_desk.get(), work, Qt::BlockingQueuedConnection);
}

} // namespace meterglass::core
