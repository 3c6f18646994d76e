#pragma once

#include "meterlink/judge/finding.h"
#include "meterlink/se/eventscommands.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/zcl/foundation.h"

#include <functional>

/// What a meter with a fault would have said: a transcript of a good one, changed frame by frame.
namespace meterglass::test {

/// Of one attribute in one frame that the meter sent.
struct AttributeAt
{
    zcl::ClusterId cluster{};
    core::UtcInstant at;
    bool isReport = false;
};

/// Changes every record that the meter sent of attributes and reports; a record that `change` returns nothing for is
/// left out.
using ChangeRecord = std::function<std::optional<zcl::ReadRecord>(zcl::ReadRecord record, const AttributeAt &where)>;
judge::Transcript withRecords(judge::Transcript transcript, const ChangeRecord &change);

/// The same of numbers of one attribute of a cluster.
using ChangeNumber = std::function<std::int64_t(std::int64_t number, core::UtcInstant at)>;
judge::Transcript withNumbers(judge::Transcript transcript, zcl::ClusterId cluster, zcl::AttributeId id,
                              const ChangeNumber &change);

/// Changes the samples of one log. @param change hears how often the sample was given before
using ChangeSample = std::function<std::uint32_t(std::uint32_t amount, core::UtcSecond start, int timesBefore)>;
judge::Transcript withSamples(judge::Transcript transcript, std::uint16_t sampleId, const ChangeSample &change);

/// Changes the entries of each answer that gives some of an event log.
using ChangeEvents = std::function<void(std::vector<se::LoggedEvent> &events)>;
judge::Transcript withEvents(judge::Transcript transcript, const ChangeEvents &change);

/// Without the frames that the meter sent and that `isLost` names.
judge::Transcript without(judge::Transcript transcript,
                          const std::function<bool(const capture::CapturedFrame &)> &isLost);

/// Whether a frame is of that command of the foundation.
bool isGlobal(const capture::CapturedFrame &captured, zcl::GlobalCommand command);

} // namespace meterglass::test
