#pragma once

#include "app/pseudoterminal.h"
#include "core/time/qtalarms.h"
#include "meterlink/coordinator/networkcoprocessor.h"
#include "meterlink/coordinator/pacedwire.h"

#include <QThread>

namespace meterglass::benchmark {

/// The far end of a serial line: an emulated co-processor of EZSP 13 on a pseudo-terminal, on the line's thread.
class EmulatedLine final : public QObject
{
    Q_OBJECT
public:
    /// @param baud see PacedWire
    EmulatedLine(const QString &path, std::uint32_t baud);

    /// Has `count` messages of `size` bytes arrive on the radio at once.
    void hear(int count, std::size_t size);

private:
    core::QtAlarms m_alarms;
    coordinator::EmulatedAir m_air;
    coordinator::NetworkCoprocessor m_coprocessor;
    std::unique_ptr<app::PseudoTerminal> m_terminal;
    coordinator::PacedWire m_toHost;
    coordinator::PacedWire m_toCoprocessor;
};

/// Such a line on a thread of its own, and where to open it.
class EmulatedLineThread
{
public:
    explicit EmulatedLineThread(std::uint32_t baud);
    ~EmulatedLineThread();
    EmulatedLineThread(const EmulatedLineThread &) = delete;
    EmulatedLineThread &operator=(const EmulatedLineThread &) = delete;

    const QString &path() const { return m_path; }
    void hear(int count, std::size_t size);

private:
    QString m_path;
    QThread m_thread;
    EmulatedLine *m_line = nullptr; ///< lives on the thread, and ends with it
};

} // namespace meterglass::benchmark
