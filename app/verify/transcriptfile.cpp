#include "app/verify/transcriptfile.h"

#include "meterlink/zcl/hex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meterglass::app {

using capture::CapturedFrame;

namespace {

const QString SentWord = QStringLiteral("sent");
const QString ReceivedWord = QStringLiteral("received");

QJsonArray arrayOf(const han::HanAddress &address)
{
    return {int(address.node), int(address.endpoint)};
}

/// A whole number from 0 to `most` under a name.
std::optional<std::uint64_t> numberIn(const QJsonValue &value, std::uint64_t most)
{
    const double number = value.toDouble(-1);
    if (!(number >= 0 && number <= double(most)) || number != double(std::uint64_t(number)))
        return std::nullopt;
    return std::uint64_t(number);
}

std::optional<han::HanAddress> addressIn(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    const auto node = numberIn(parts.at(0), 0xFFFF);
    const auto endpoint = numberIn(parts.at(1), 0xFF);
    if (parts.size() != 2 || !node || !endpoint)
        return std::nullopt;
    return han::HanAddress{static_cast<std::uint16_t>(*node), static_cast<std::uint8_t>(*endpoint)};
}

std::optional<CapturedFrame> frameIn(const QJsonObject &object)
{
    constexpr std::uint64_t LatestMillisecond = 4'102'444'800'000; // 2100
    const auto at = numberIn(object.value(QStringLiteral("at")), LatestMillisecond);
    const auto source = addressIn(object.value(QStringLiteral("from")));
    const auto destination = addressIn(object.value(QStringLiteral("to")));
    const auto profile = numberIn(object.value(QStringLiteral("profile")), 0xFFFF);
    const auto cluster = numberIn(object.value(QStringLiteral("cluster")), 0xFFFF);
    const auto security = numberIn(object.value(QStringLiteral("security")), std::uint64_t(han::Security::LinkKey));
    const auto payload = zcl::bytesFromHex(object.value(QStringLiteral("bytes")).toString().toStdString());
    const QString way = object.value(QStringLiteral("way")).toString();
    if (!at || !source || !destination || !profile || !cluster || !security || !payload
        || (way != SentWord && way != ReceivedWord))
        return std::nullopt;
    CapturedFrame frame;
    frame.direction = way == SentWord ? CapturedFrame::Direction::Sent : CapturedFrame::Direction::Received;
    frame.at = core::UtcInstant(std::chrono::milliseconds(*at));
    frame.frame = {*source,
                   *destination,
                   static_cast<std::uint16_t>(*profile),
                   zcl::ClusterId(static_cast<std::uint16_t>(*cluster)),
                   han::Security(*security),
                   *payload};
    return frame;
}

} // namespace

QByteArray transcriptLine(const CapturedFrame &frame)
{
    const han::ApsFrame &aps = frame.frame;
    const bool isSent = frame.direction == CapturedFrame::Direction::Sent;
    const QJsonObject object{{QStringLiteral("at"), qint64(frame.at.time_since_epoch().count())},
                             {QStringLiteral("way"), isSent ? SentWord : ReceivedWord},
                             {QStringLiteral("from"), arrayOf(aps.source)},
                             {QStringLiteral("to"), arrayOf(aps.destination)},
                             {QStringLiteral("profile"), int(aps.profile)},
                             {QStringLiteral("cluster"), int(aps.cluster)},
                             {QStringLiteral("security"), int(aps.security)},
                             {QStringLiteral("bytes"), QString::fromStdString(zcl::hexOf(aps.payload))}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Argument<judge::Transcript> transcriptFrom(const QByteArray &lines)
{
    judge::Transcript transcript;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const auto frame = frameIn(QJsonDocument::fromJson(line).object());
        if (!frame)
            return ArgumentError{QStringLiteral("line %1 is no frame of a transcript").arg(number)};
        transcript.push_back(*frame);
    }
    return transcript;
}

Argument<std::unique_ptr<TranscriptFile>> TranscriptFile::open(const QString &path)
{
    std::unique_ptr<TranscriptFile> file(new TranscriptFile(path));
    if (!file->m_file.open(QIODevice::ReadWrite))
        return ArgumentError{path + QStringLiteral(": ") + file->m_file.errorString()};
    QByteArray lines = file->m_file.readAll();
    // A line that a kill has cut short is no frame, and is written over.
    lines.truncate(lines.lastIndexOf('\n') + 1);
    auto kept = transcriptFrom(lines);
    if (!kept)
        return ArgumentError{path + QStringLiteral(": ") + kept.error().reason};
    if (!file->m_file.resize(lines.size()) || !file->m_file.seek(lines.size()))
        return ArgumentError{path + QStringLiteral(": ") + file->m_file.errorString()};
    file->m_kept = std::move(kept).value();
    return file;
}

QString TranscriptFile::append(const CapturedFrame &frame)
{
    if (m_hasFailed)
        return {};
    const QByteArray line = transcriptLine(frame);
    if (m_file.write(line) == line.size() && m_file.flush())
        return {};
    m_hasFailed = true;
    return QStringLiteral("frames are no longer kept in ") + m_file.fileName() + QStringLiteral(": ")
        + m_file.errorString();
}

} // namespace meterglass::app
