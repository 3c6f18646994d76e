#pragma once

#include "core/time/clock.h"
#include "meterlink/capture/airrebuilder.h"

#include <QFile>

namespace meterglass::app {

/// The frames of an emulated network as a pcapng file that Wireshark opens.
class CaptureFile
{
public:
    /// @param clock must outlive this
    CaptureFile(const QString &path, const core::Clock &clock);

    /// @return whether the file could be made
    bool open();
    void add(const han::ApsFrame &frame);
    /// Writes the capture's keys to a file of their own. @return why not; empty where it did
    QString writeKeys(const QString &path) const;

private:
    void write(const zcl::Bytes &octets);

    QFile m_file;
    const core::Clock &m_clock;
    capture::AirRebuilder m_air;
};

} // namespace meterglass::app
