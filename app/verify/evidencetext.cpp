#include "app/verify/evidencetext.h"

#include "meterlink/zcl/hex.h"

#include <QDateTime>

namespace meterglass::app {

QString momentText(core::UtcInstant at)
{
    const auto sinceEpoch = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QString senderText(const capture::CapturedFrame &captured)
{
    return captured.direction == capture::CapturedFrame::Direction::Sent ? QStringLiteral("examiner")
                                                                         : QStringLiteral("meter");
}

QString bytesText(const capture::CapturedFrame &captured)
{
    return QString::fromStdString(zcl::hexOf(captured.frame.payload));
}

QString securityText(const capture::CapturedFrame &captured)
{
    switch (captured.frame.security) {
    case han::Security::None:
        return QStringLiteral("none");
    case han::Security::NetworkKey:
        return QStringLiteral("network key");
    case han::Security::LinkKey:
        return QStringLiteral("link key");
    }
    return {};
}

QString clusterText(const capture::CapturedFrame &captured)
{
    return QStringLiteral("0x%1").arg(uint(captured.frame.cluster), 4, 16, QLatin1Char('0'));
}

} // namespace meterglass::app
