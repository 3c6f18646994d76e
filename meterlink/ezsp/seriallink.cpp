#include "meterlink/ezsp/seriallink.h"

#include "meterlink/ezsp/serialname.h"
#include "meterlink/ezsp/serialworker.h"

namespace meterglass::ezsp {

SerialLink::SerialLink(const QString &path, const AshParameters &parameters, const AshParameters &probing)
    : m_worker(new SerialWorker(stableNameOf(path), parameters, probing))
{
    m_thread.setObjectName(QStringLiteral("serial"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SerialWorker::received, this, &AshLink::received);
    connect(m_worker, &SerialWorker::settled, this, &SerialLink::settled);
    connect(m_worker, &SerialWorker::troubled, this, &SerialLink::takeTrouble);
    connect(m_worker, &SerialWorker::connected, this, [this](AshReset reason) {
        m_isConnected = true;
        Q_EMIT connected(reason);
    });
    connect(m_worker, &SerialWorker::failed, this, [this](const AshFailure &failure) {
        m_isConnected = false;
        Q_EMIT failed(failure);
    });
    m_thread.start();
}

SerialLink::~SerialLink()
{
    m_thread.quit();
    m_thread.wait();
}

void SerialLink::start()
{
    m_isConnected = false;
    QMetaObject::invokeMethod(m_worker, &SerialWorker::start, Qt::QueuedConnection);
}

void SerialLink::send(zcl::Bytes data)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, data = std::move(data)] { worker->send(data); }, Qt::QueuedConnection);
}

AshParameters SerialLink::probingParameters()
{
    AshParameters parameters = AshParameters::host();
    parameters.resetTimeout = std::chrono::seconds(2);
    parameters.resetAttempts = 2;
    return parameters;
}

void SerialLink::takeTrouble(SerialTrouble trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged(trouble);
}

} // namespace meterglass::ezsp
