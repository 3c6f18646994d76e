#pragma once

#include "meterlink/ezsp/ashlink.h"
#include "meterlink/ezsp/ashparameters.h"
#include "meterlink/ezsp/serialsettings.h"

#include <QThread>

namespace meterglass::ezsp {

class SerialWorker;

/// A co-processor on a serial port, from the application's thread. The port and the ASH engine live on a thread of
/// their own, so that whatever keeps the application busy delays no acknowledgement; values pass between by queued
/// signals.
///
/// The port is opened by `start`, under its stable name, for this program alone. One that was pulled out is tried again
/// by the next `start`.
class SerialLink final : public AshLink
{
    Q_OBJECT
public:
    /// @param probing of settings that have not worked yet, each of which is tried in turn
    explicit SerialLink(const QString &path, const AshParameters &parameters = AshParameters::host(),
                        const AshParameters &probing = probingParameters());
    ~SerialLink() override;

    void start() override;
    bool isConnected() const override { return m_isConnected; }
    void send(zcl::Bytes data) override;

    SerialTrouble trouble() const { return m_trouble; }

    /// Two resets, so that a person who waits sees the last settings tried within 16 s.
    static AshParameters probingParameters();

Q_SIGNALS:
    /// A co-processor has answered under these settings, for the first time.
    void settled(const meterglass::ezsp::SerialSettings &settings);
    void troubleChanged(meterglass::ezsp::SerialTrouble trouble);

private:
    void takeTrouble(SerialTrouble trouble);

    QThread m_thread;
    SerialWorker *m_worker; ///< lives on the thread, and ends with it
    bool m_isConnected = false;
    SerialTrouble m_trouble = SerialTrouble::None;
};

} // namespace meterglass::ezsp
