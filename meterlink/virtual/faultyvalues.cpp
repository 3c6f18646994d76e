#include "meterlink/virtual/faultyvalues.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/commandcodec.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/samples.h"
#include "meterlink/se/utctime.h"
#include "meterlink/virtual/faultynumbers.h"
#include "meterlink/zcl/foundation.h"
#include "meterlink/zcl/frame.h"

namespace meterglass::virtualhan {

using core::MeterFault;
using zcl::GlobalCommand;
using zcl::Value;

namespace {

Value withNumber(const Value &value, std::int64_t number)
{
    return value.view().asSigned() ? Value::ofSigned(value.type(), number)
                                   : Value::ofUnsigned(value.type(), static_cast<std::uint64_t>(number));
}

std::optional<std::int64_t> numberIn(const Value &value)
{
    const zcl::ValueView view = value.view();
    if (view.isInvalid())
        return std::nullopt;
    if (const auto number = view.asSigned())
        return number;
    const auto number = view.asUnsigned();
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

/// Nothing of the value's type; of what the meter has not got, of the standard's.
Value zeroOf(const zcl::ReadRecord &record, zcl::ClusterId cluster)
{
    const auto info = se::attributeInfo(cluster, se::Side::Server, record.id);
    const zcl::DataType type = record.value ? record.value->type() : info ? info->type : zcl::DataType::Uint8;
    const zcl::TypeTraits *traits = zcl::traitsOf(type);
    return {type, zcl::Bytes(traits ? traits->size : 1)};
}

} // namespace

void FaultyValues::switchFault(MeterFault fault, bool isOn)
{
    if (isOn)
        m_faults.insert(fault);
    else
        m_faults.erase(fault);
    m_first.erase(fault);
    m_timesRead.clear();
}

void FaultyValues::change(han::ApsFrame &frame)
{
    const auto decoded = zcl::decodeFrame(frame.payload);
    if (isGood() || !decoded)
        return;
    const zcl::Header &header = decoded->header;
    const auto is = [&header](GlobalCommand command) {
        return header.type == zcl::FrameType::Global && header.command == static_cast<std::uint8_t>(command);
    };
    if (is(GlobalCommand::ReadAttributesResponse))
        frame.payload = zcl::encodeFrame(header, changedResponse(decoded->payload, frame.cluster));
    else if (is(GlobalCommand::ReportAttributes))
        frame.payload = zcl::encodeFrame(header, changedReport(decoded->payload, frame.cluster));
    else if (se::CommandId{frame.cluster, header.direction, header.command} == se::GetSampledDataResponse::Id
             && header.type == zcl::FrameType::Cluster)
        frame.payload = zcl::encodeFrame(header, changedSamples(decoded->payload));
}

zcl::Bytes FaultyValues::changedResponse(zcl::ByteView payload, zcl::ClusterId cluster)
{
    const auto response = zcl::decodeReadAttributesResponse(payload);
    zcl::ReadAttributesResponse other;
    other.records.reserve(response->records.size());
    for (const zcl::ReadRecord &record : response->records)
        other.records.push_back(changed(record, cluster));
    return zcl::encode(other);
}

zcl::Bytes FaultyValues::changedReport(zcl::ByteView payload, zcl::ClusterId cluster)
{
    const auto report = zcl::decodeReportAttributes(payload);
    zcl::ReportAttributes other;
    for (const zcl::ReportRecord &record : report->records) {
        const zcl::ReadRecord said = changed({record.id, zcl::Status::Success, record.value}, cluster);
        if (said.value)
            other.records.push_back({said.id, *said.value});
    }
    return zcl::encode(other);
}

zcl::ReadRecord FaultyValues::changed(zcl::ReadRecord record, zcl::ClusterId cluster)
{
    namespace id = se::metering;
    const bool isMetering = cluster == se::cluster::Metering;
    if (has(MeterFault::Zeros))
        return {record.id, zcl::Status::Success, zeroOf(record, cluster)};
    if (!record.value)
        return record;
    if (has(MeterFault::WrongType) && isMetering && record.id == id::InstantaneousDemand)
        record.value = Value::ofUnsigned(zcl::DataType::Uint24, record.value->view().asUnsigned().value_or(0));
    if (has(MeterFault::NoExportRegister) && isMetering && record.id == id::CurrentSummationReceived)
        return {record.id, zcl::Status::UnsupportedAttribute, std::nullopt};
    if (has(MeterFault::SupplyUnknown) && isMetering && record.id == id::SupplyStatus)
        record.value = Value::invalid(record.value->type());
    changeNumber(record, cluster);
    return record;
}

void FaultyValues::changeNumber(zcl::ReadRecord &record, zcl::ClusterId cluster)
{
    auto number = numberIn(*record.value);
    if (!number)
        return;
    const std::int64_t good = *number;
    for (const FaultyNumber &faulty : faultyNumbers()) {
        if (faulty.cluster != cluster || faulty.id != record.id || !has(faulty.fault))
            continue;
        const std::int64_t first = m_first.try_emplace(faulty.fault, good).first->second;
        number = faulty.change(*number, {m_meter, first});
    }
    if (cluster == se::cluster::Time && record.id == se::time::Time)
        *number += m_clockOffset.count();
    if (*number != good)
        record.value = withNumber(*record.value, *number);
}

zcl::Bytes FaultyValues::changedSamples(zcl::ByteView payload)
{
    zcl::Bytes bytes(payload.begin(), payload.end());
    const auto page = se::decodeCommand<se::GetSampledDataResponse>(payload);
    const bool isOfImport = page && page->sampleType == static_cast<std::uint8_t>(se::SampleType::ConsumptionDelivered);
    if (!isOfImport || (page->sampleId != se::ProfileSampleId && !has(MeterFault::Zeros)))
        return bytes;
    auto place = bytes.end() - static_cast<std::ptrdiff_t>(se::SampleWidth * page->samples.size());
    core::UtcSecond start = se::fromUtcTime(page->sampleStartTime);
    for (std::size_t index = 0; index < page->samples.size(); ++index) {
        const std::uint32_t amount = changedSample(page->samples[index], start);
        for (int shift = 0; shift < 8 * se::SampleWidth; shift += 8)
            *place++ = static_cast<std::uint8_t>(amount >> shift);
        start += core::ProfileDataLog::HalfHour;
    }
    return bytes;
}

std::uint32_t FaultyValues::changedSample(std::uint32_t amount, core::UtcSecond start)
{
    if (amount == se::NoSample)
        return amount;
    if (has(MeterFault::Zeros))
        return 0;
    if (has(MeterFault::HalfHoursDoubled))
        amount *= 2;
    if (has(MeterFault::HalfHoursOneMore))
        ++amount;
    if (has(MeterFault::ReadingChangesLog))
        amount += m_timesRead[start]++;
    return amount;
}

} // namespace meterglass::virtualhan
