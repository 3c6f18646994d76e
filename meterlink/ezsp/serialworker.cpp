#include "meterlink/ezsp/serialworker.h"

#include <QFileInfo>

namespace meterglass::ezsp {

namespace {

QSerialPort::FlowControl flowControlOf(const SerialSettings &settings)
{
    switch (settings.flowControl) {
    case SerialSettings::FlowControl::Hardware:
        return QSerialPort::HardwareControl;
    case SerialSettings::FlowControl::Software:
        return QSerialPort::SoftwareControl;
    }
    return QSerialPort::NoFlowControl;
}

} // namespace

SerialWorker::SerialWorker(QString path, const AshParameters &parameters, const AshParameters &probing)
    : m_path(std::move(path)),
      m_parameters(parameters),
      m_probing(probing)
{ }

void SerialWorker::start()
{
    if (!m_line && !open()) {
        Q_EMIT failed({AshFailure::Reason::PortLost, AshReset::Unknown});
        return;
    }
    m_line->ash.start();
}

void SerialWorker::send(const zcl::Bytes &data)
{
    if (m_line)
        m_line->ash.send(data);
}

bool SerialWorker::open()
{
    const SerialSettings settings = UsualSerialSettings[m_settings];
    m_line = std::make_unique<Line>(m_isSettled ? m_parameters : m_probing);
    QSerialPort &port = m_line->port;
    port.setPortName(m_path);
    port.setBaudRate(settings.baudRate);
    port.setFlowControl(flowControlOf(settings));
    if (!port.open(QIODevice::ReadWrite)) {
        const SerialTrouble trouble = troubleOf(port.error());
        m_line.reset();
        Q_EMIT troubled(trouble);
        return false;
    }
    connectLine();
    Q_EMIT troubled(SerialTrouble::None);
    return true;
}

void SerialWorker::connectLine()
{
    QSerialPort &port = m_line->port;
    AshEngine &ash = m_line->ash;
    connect(&port, &QSerialPort::readyRead, this, [this] {
        const QByteArray bytes = m_line->port.readAll();
        m_line->ash.receive({reinterpret_cast<const std::uint8_t *>(bytes.data()), std::size_t(bytes.size())});
    });
    connect(&port, &QSerialPort::errorOccurred, this, &SerialWorker::takeError);
    connect(&ash, &AshEngine::written, this, [this](const zcl::Bytes &bytes) {
        m_line->port.write(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    });
    connect(&ash, &AshLink::received, this, &SerialWorker::received);
    connect(&ash, &AshLink::connected, this, &SerialWorker::takeConnected);
    connect(&ash, &AshLink::failed, this, &SerialWorker::takeFailure);
}

/// Qt says the same of a port that is locked and of one that is forbidden.
SerialTrouble SerialWorker::troubleOf(QSerialPort::SerialPortError error) const
{
    const QFileInfo port(m_path);
    if (error == QSerialPort::DeviceNotFoundError || !port.exists())
        return SerialTrouble::NotThere;
    if (error == QSerialPort::PermissionError)
        return port.isReadable() && port.isWritable() ? SerialTrouble::Taken : SerialTrouble::Denied;
    return SerialTrouble::NotAPort;
}

void SerialWorker::takeConnected(AshReset reason)
{
    if (!m_isSettled) {
        m_isSettled = true;
        Q_EMIT settled(UsualSerialSettings[m_settings]);
    }
    Q_EMIT connected(reason);
}

/// The line is made anew, outside its own signal: with the next settings, or for the next start.
void SerialWorker::takeFailure(const AshFailure &failure)
{
    const bool isUnanswered = failure.reason == AshFailure::Reason::NoAnswer;
    if (m_isSettled || !isUnanswered) {
        Q_EMIT failed(failure);
        return;
    }
    m_settings = (m_settings + 1) % UsualSerialSettings.size();
    const bool isLast = m_settings == 0;
    QMetaObject::invokeMethod(
        this,
        [this, isLast, failure] {
            m_line.reset();
            if (isLast)
                Q_EMIT failed(failure);
            else
                start();
        },
        Qt::QueuedConnection);
}

void SerialWorker::takeError(QSerialPort::SerialPortError error)
{
    // A pty that is gone gives ReadError, a device ResourceError.
    if (error == QSerialPort::ResourceError || error == QSerialPort::ReadError || error == QSerialPort::WriteError)
        QMetaObject::invokeMethod(this, &SerialWorker::lose, Qt::QueuedConnection);
}

void SerialWorker::lose()
{
    if (!m_line)
        return;
    m_line.reset();
    Q_EMIT troubled(SerialTrouble::Pulled);
    Q_EMIT failed({AshFailure::Reason::PortLost, AshReset::Unknown});
}

} // namespace meterglass::ezsp
