#pragma once

#include "meterlink/capture/airframe.h"
#include "meterlink/capture/framelog.h"
#include "meterlink/capture/pcapngreader.h"

#include <map>

namespace meterglass::capture {

/// Reads a pcapng file into a log, bit by bit so that nobody waits for all of it.
///
/// What no key opens, and what is no APS message of one frame, is kept sealed. What the file has of other radios and
/// the acknowledgements of IEEE 802.15.4 are passed over. Latencies are reckoned from the file's times.
class FrameImport
{
public:
    /// @param file the whole of it, which must outlive this
    FrameImport(zcl::ByteView file, AirKeys keys) : m_size(file.size()), m_reader(file), m_keys(std::move(keys)) { }

    /// Reads so many packets more. @return whether there are none left
    bool advance(FrameLog &log, std::size_t most);

    /// No more comes: what has no answer by now has none.
    static void settle(FrameLog &log);

    /// What somebody has said of a frame in the file, in its own encoding, by the row in the log.
    const std::map<std::size_t, std::string> &comments() const { return m_comments; }

    /// Of the file, 0 to 1.
    double progress() const;
    std::size_t opened() const { return m_opened; }
    std::size_t sealed() const { return m_sealed; }
    std::uint64_t passedOver() const { return m_passedOver + m_reader.skipped(); }
    /// Where and why the file breaks off, if it does.
    const std::optional<zcl::DecodeError> &error() const { return m_error; }

private:
    void take(FrameLog &log, const RadioPacket &packet);
    core::MonotonicTime monotonic(FrameRow::Time at);

    std::size_t m_size;
    PcapngReader m_reader;
    AirKeys m_keys;
    std::optional<FrameRow::Time> m_first;
    std::size_t m_opened = 0;
    std::size_t m_sealed = 0;
    std::uint64_t m_passedOver = 0;
    std::map<std::size_t, std::string> m_comments;
    std::optional<zcl::DecodeError> m_error;
};

} // namespace meterglass::capture
