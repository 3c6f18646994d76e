#include "meterlink/virtual/reporting.h"

#include <algorithm>

namespace meterglass::virtualhan {

using std::chrono::seconds;
using zcl::ReportingConfiguration;
using zcl::Status;
using zcl::Value;

namespace {

/// Reporting of the attribute is switched off (ZCL8 2.5.7.1.6).
constexpr std::uint16_t NeverReport = 0xFFFF;

/// Whether a value moved by at least the reportable change; a discrete value, or one that became invalid, by anything
/// at all.
bool changedEnough(const Value &from, const Value &to, const std::optional<Value> &reportableChange)
{
    if (from == to)
        return false;
    if (!reportableChange || from.view().isInvalid() || to.view().isInvalid())
        return true;
    if (const auto before = from.view().asSigned()) {
        const auto after = to.view().asSigned();
        return std::abs(*after - *before) >= reportableChange->view().asSigned().value_or(0);
    }
    const auto before = from.view().asUnsigned();
    const auto after = to.view().asUnsigned();
    if (!before || !after)
        return true;
    const std::uint64_t difference = *after > *before ? *after - *before : *before - *after;
    return difference >= reportableChange->view().asUnsigned().value_or(0);
}

/// An attribute that the meter does not have at present is reported as invalid: a report has no status.
Value presentValue(const ServedAttribute &attribute)
{
    return attribute.read().value_or(Value::invalid(attribute.type));
}

} // namespace

zcl::ConfigureReportingResponse Reporting::configure(const zcl::ConfigureReporting &command)
{
    zcl::ConfigureReportingResponse response;
    for (const ReportingConfiguration &configuration : command.records) {
        const Status status = accept(configuration);
        if (status != Status::Success)
            response.failures.push_back({status, configuration.kind, configuration.id});
    }
    return response;
}

Status Reporting::accept(const ReportingConfiguration &configuration)
{
    const ServedAttribute *attribute = m_server->find(configuration.id);
    if (!attribute || configuration.kind != ReportingConfiguration::Kind::Send)
        return Status::UnsupportedAttribute;
    if (attribute->type != configuration.type)
        return Status::InvalidDataType;
    const bool isEndless = configuration.maximumInterval == 0;
    if (seconds(configuration.minimumInterval) < ShortestInterval
        || (!isEndless && configuration.maximumInterval < configuration.minimumInterval))
        return Status::InvalidValue; // ZCL8 2.5.7.3

    std::erase_if(m_items, [&](const Item &item) { return item.configuration.id == configuration.id; });
    if (configuration.maximumInterval != NeverReport)
        m_items.push_back({configuration, presentValue(*attribute), m_lastPush});
    return Status::Success;
}

bool Reporting::isDue(const Item &item, const Value &present, core::UtcInstant now)
{
    const auto silence = now - item.reportedAt;
    if (silence < seconds(item.configuration.minimumInterval))
        return false;
    const seconds longest(item.configuration.maximumInterval);
    const bool isOverdue = longest > seconds(0) && silence >= longest;
    return isOverdue || changedEnough(item.reported, present, item.configuration.reportableChange);
}

std::vector<zcl::ReportRecord> Reporting::take(core::UtcInstant now)
{
    if (now < m_lastPush) // the bench clock was set back
        m_lastPush = core::UtcInstant();
    if (now - m_lastPush < ShortestInterval)
        return {};
    std::vector<zcl::ReportRecord> records;
    for (Item &item : m_items) {
        item.reportedAt = std::min(item.reportedAt, now);
        Value present = presentValue(*m_server->find(item.configuration.id));
        if (!isDue(item, present, now))
            continue;
        item.reported = present;
        item.reportedAt = now;
        records.push_back({item.configuration.id, std::move(present)});
    }
    if (!records.empty())
        m_lastPush = now;
    return records;
}

} // namespace meterglass::virtualhan
