#include "app/capturefile.h"

#include "core/file/ownerfile.h"
#include "meterlink/capture/pcapngwriter.h"
#include "meterlink/capture/wiresharkkeys.h"

namespace meterglass::app {

namespace {

/// Of the capture: a host may choose another, which no frame that it sends shows.
constexpr std::uint16_t PanId = 0x1A62;

} // namespace

CaptureFile::CaptureFile(const QString &path, const core::Clock &clock)
    : m_file(path),
      m_clock(clock),
      m_air(PanId, capture::AirKeys::random())
{ }

bool CaptureFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return false;
    write(capture::pcapng::fileHeader("Meterglass", "virtual coordinator"));
    return true;
}

void CaptureFile::add(const han::ApsFrame &frame)
{
    using Direction = capture::RadioPacket::Direction;
    capture::RadioPacket packet;
    packet.at = std::chrono::floor<std::chrono::microseconds>(m_clock.now());
    packet.direction = frame.source.node == 0 ? Direction::Sent : Direction::Received;
    packet.frame = m_air.rebuild(frame);
    write(capture::pcapng::packet(packet));
}

QString CaptureFile::writeKeys(const QString &path) const
{
    const std::string keys = capture::wiresharkKeyTable(m_air.keys());
    const auto error = core::ownerfile::write(path, QByteArray::fromStdString(keys));
    return error ? error->what : QString();
}

/// At once, so that a capture can be looked at while it grows.
void CaptureFile::write(const zcl::Bytes &octets)
{
    m_file.write(reinterpret_cast<const char *>(octets.data()), static_cast<qint64>(octets.size()));
    m_file.flush();
}

} // namespace meterglass::app
