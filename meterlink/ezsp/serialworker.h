#pragma once

#include "core/time/qtalarms.h"
#include "meterlink/ezsp/ashengine.h"
#include "meterlink/ezsp/serialsettings.h"

#include <QSerialPort>

#include <memory>

namespace meterglass::ezsp {

/// The port and the ASH engine on it. All but its making happens on the line's thread.
class SerialWorker final : public QObject
{
    Q_OBJECT
public:
    SerialWorker(QString path, const AshParameters &parameters, const AshParameters &probing);

    /// Opens the port where it is not open, and resets the co-processor; with settings that have not worked yet, each
    /// in turn.
    void start();
    void send(const zcl::Bytes &data);

Q_SIGNALS:
    void received(const meterglass::zcl::Bytes &data);
    void connected(meterglass::ezsp::AshReset reason);
    void failed(const meterglass::ezsp::AshFailure &failure);
    /// A co-processor has answered under these settings.
    void settled(const meterglass::ezsp::SerialSettings &settings);
    /// None once the port is open.
    void troubled(meterglass::ezsp::SerialTrouble trouble);

private:
    struct Line
    {
        explicit Line(const AshParameters &parameters) : ash(parameters, alarms) { }

        core::QtAlarms alarms;
        QSerialPort port;
        AshEngine ash;
    };

    bool open();
    void connectLine();
    SerialTrouble troubleOf(QSerialPort::SerialPortError error) const;
    void takeConnected(AshReset reason);
    void takeFailure(const AshFailure &failure);
    void takeError(QSerialPort::SerialPortError error);
    void lose();

    QString m_path;
    AshParameters m_parameters;
    AshParameters m_probing;
    std::size_t m_settings = 0; ///< index of those that are tried
    bool m_isSettled = false;   ///< they have worked
    std::unique_ptr<Line> m_line;
};

} // namespace meterglass::ezsp
