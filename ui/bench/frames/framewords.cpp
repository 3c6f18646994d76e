#include "ui/bench/frames/framewords.h"

#include "meterlink/capture/frameattributes.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/commandtable.h"
#include "meterlink/se/framelayout.h"
#include "meterlink/zcl/names.h"

#include <QCoreApplication>

namespace meterglass::ui::framewords {

namespace {

using capture::FrameRow;

constexpr std::size_t FieldsInSummary = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("FrameWords", text);
}

QString text(std::string_view ascii)
{
    return QString::fromUtf8(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

QString hexNumber(unsigned number, int digits)
{
    return QStringLiteral("0x%1").arg(QString::number(number, 16).toUpper(), digits, u'0');
}

/// "ReportAttributes" as people write it.
QString spaced(const QString &name)
{
    QString words;
    for (const QChar character : name) {
        if (character.isUpper() && !words.isEmpty() && words.back().isLower())
            words += u' ';
        words += character;
    }
    return words;
}

bool isEnergy(const capture::FrameAttribute &attribute)
{
    constexpr zcl::AttributeId AfterSummations{0x0200};
    return attribute.value->type == zcl::DataType::Uint48 && attribute.id < AfterSummations;
}

/// A figure with its unit; nothing where the meter has not said its scale.
QString scaled(const capture::FrameLog &log, const FrameRow &row, const capture::FrameAttribute &attribute)
{
    const auto scale = log.scales().of(row.source);
    if (!scale || row.clusterId() != se::cluster::Metering || !attribute.value || attribute.value->isInvalid())
        return {};
    const double factor = double(scale->multiplier) / double(scale->divisor);
    if (attribute.id == se::metering::InstantaneousDemand) {
        const auto demand = attribute.value->asSigned();
        constexpr double WattsInKilowatt = 1000;
        return demand ? tr("%1 W").arg(double(*demand) * factor * WattsInKilowatt, 0, 'f', 0) : QString();
    }
    const auto energy = isEnergy(attribute) ? attribute.value->asUnsigned() : std::nullopt;
    return energy ? tr("%1 kWh").arg(double(*energy) * factor, 0, 'f', 3) : QString();
}

QString summaryOf(const se::FieldNode &node)
{
    const QString value = text(node.value);
    if (value.isEmpty() && !node.children.empty())
        return tr("%1 of %2").arg(node.children.size()).arg(text(node.name));
    return text(node.name) + u' ' + value;
}

/// The fields behind the header's.
QStringList fields(const capture::FrameLog &log, std::size_t index)
{
    const FrameRow &row = log.row(index);
    const se::FrameLayout layout = se::layOutFrame(log.bytesOf(row), row.clusterId());
    const std::size_t header = row.is(FrameRow::IsManufacturers) ? 4 : 3;
    capture::FrameAttributes attributes(row, log.bytesOf(row));
    QStringList parts;
    for (std::size_t place = header; place < layout.fields.size() && place < header + FieldsInSummary; ++place) {
        const auto attribute = attributes.next();
        const QString figure = attribute ? scaled(log, row, *attribute) : QString();
        const se::FieldNode &node = layout.fields[place];
        const bool isQuestion = attribute && !attribute->value && attribute->status == zcl::Status::Success;
        if (isQuestion)
            parts += text(node.name);
        else
            parts += figure.isEmpty() ? summaryOf(node) : QString(text(node.name) + u' ' + figure);
    }
    if (layout.fields.size() > header + FieldsInSummary)
        parts += tr("and %1 more").arg(layout.fields.size() - header - FieldsInSummary);
    if (layout.error)
        parts += text(layout.error->what);
    return parts;
}

} // namespace

QString node(std::uint16_t node)
{
    return hexNumber(node, 4);
}

QString cluster(const FrameRow &row)
{
    if (row.kind == FrameRow::Kind::Sealed)
        return {};
    const auto name = row.kind == FrameRow::Kind::Zcl ? se::clusterName(row.clusterId()) : std::nullopt;
    return name ? text(*name) : hexNumber(row.cluster, 4);
}

QString command(const FrameRow &row)
{
    if (row.kind == FrameRow::Kind::Sealed)
        return tr("Not opened");
    if (row.kind == FrameRow::Kind::DeviceProfile)
        return tr("Device profile");
    if (!row.is(FrameRow::IsClusterCommand)) {
        const auto name = zcl::globalCommandName(row.command);
        return name ? spaced(text(*name)) : hexNumber(row.command, 2);
    }
    const auto direction =
        row.is(FrameRow::IsFromServer) ? zcl::Direction::ServerToClient : zcl::Direction::ClientToServer;
    const se::CommandInfo *info =
        row.is(FrameRow::IsManufacturers) ? nullptr : se::commandInfo({row.clusterId(), direction, row.command});
    return info ? spaced(text(info->name)) : hexNumber(row.command, 2);
}

QString summary(const capture::FrameLog &log, std::size_t index)
{
    const FrameRow &row = log.row(index);
    if (row.kind != FrameRow::Kind::Zcl)
        return hex(log.bytesOf(row).first(std::min<std::size_t>(row.length, 16)));
    return fields(log, index).join(QStringLiteral(", "));
}

QString security(const FrameRow &row)
{
    if (row.kind == FrameRow::Kind::Sealed)
        return {};
    switch (row.security) {
    case han::Security::None:
        return tr("none");
    case han::Security::NetworkKey:
        return tr("network");
    case han::Security::LinkKey:
        return tr("link");
    }
    return {};
}

QString latency(const FrameRow &row)
{
    return row.isAnswer() ? duration(std::chrono::microseconds(row.latency)) : QString();
}

QString time(FrameRow::Time at, const core::HomeZone &zone)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(at);
    const auto local = zone.toLocal(second);
    const auto ofDay = local - std::chrono::floor<std::chrono::days>(local);
    const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(at - second).count();
    const auto padded = [](qint64 number, int digits) {
        return QStringLiteral("%1").arg(number, digits, 10, QChar(u'0'));
    };
    const qint64 seconds = ofDay.count();
    return padded(seconds / 3600, 2) + u':' + padded(seconds / 60 % 60, 2) + u':' + padded(seconds % 60, 2) + u'.'
        + padded(milliseconds, 3);
}

QString duration(std::chrono::microseconds duration)
{
    const double milliseconds = double(duration.count()) / 1000;
    constexpr double Second = 1000;
    if (std::abs(milliseconds) >= Second)
        return tr("%1 s").arg(milliseconds / Second, 0, 'f', 3);
    return tr("%1 ms").arg(milliseconds, 0, 'f', std::abs(milliseconds) < 10 ? 2 : 0);
}

QString remarks(const FrameRow &row)
{
    QStringList lines;
    for (const capture::RemarkInfo &info : capture::frameRemarks()) {
        if (row.has(info.remark))
            lines += QStringLiteral("%1 (%2)").arg(text(info.sentence), text(info.clause));
    }
    return lines.join(u'\n');
}

QString hex(zcl::ByteView bytes)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex(' '));
}

} // namespace meterglass::ui::framewords
