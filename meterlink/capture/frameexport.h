#pragma once

#include "meterlink/capture/airrebuilder.h"
#include "meterlink/capture/framelog.h"

namespace meterglass::capture {

/// Writes frames of a log as a pcapng file, under keys of the file's own.
class FrameExport
{
public:
    /// @param log must outlive this
    FrameExport(const FrameLog &log, AirKeys keys);

    /// What the file begins with.
    static zcl::Bytes header();
    /// The next frame of the file. A sealed one is written as it was read. @param comment in UTF-8, which Wireshark
    /// shows; empty for none
    zcl::Bytes packet(std::size_t index, std::string comment = {});
    const AirKeys &keys() const { return m_air.keys(); }

private:
    const FrameLog &m_log;
    AirRebuilder m_air;
};

} // namespace meterglass::capture
