#pragma once

#include "core/time/instant.h"
#include "meterlink/judge/finding.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/zcl/attributerecord.h"

#include <map>

namespace meterglass::judge {

/// One time that a meter spoke of an attribute.
struct Saying
{
    /// Its place in the transcript.
    std::size_t frame = 0;
    core::UtcInstant at;
    /// It was a report, which nobody asked for.
    bool isUnasked = false;
    zcl::Status status = zcl::Status::Success;
    /// Borrowed from the transcript; nothing where the status is a refusal.
    std::optional<zcl::ValueView> value;

    /// The value as a number, whatever its sign and size; nothing of the type's "invalid", a refusal or a text.
    std::optional<std::int64_t> number() const;
};
using Sayings = std::vector<Saying>;

/// One time that a meter gave an amount of a log of samples. Invalid amounts are left out.
struct Sample
{
    std::size_t frame = 0;
    std::uint32_t amount = 0;
};
/// By the moment at which each begins, all that was said of it.
using SampleLog = std::map<core::UtcSecond, std::vector<Sample>>;

/// A price that a meter published.
struct PublishedPrice
{
    std::size_t frame = 0;
    core::UtcInstant at;
    se::PublishPrice price; ///< borrows from the transcript
};

/// An entry of an event log as it was given: all of one answer have one `page`, in the order of the answer.
struct LoggedEntry
{
    std::size_t frame = 0;
    std::size_t page = 0;
    std::uint8_t log = 0; ///< EventLogId
    std::uint16_t code = 0;
    core::UtcSecond at{};
    /// How many the meter said that there are.
    std::size_t total = 0;
};

/// A request under less than a link key, or one that would change something, and what came of it.
struct Trespass
{
    std::size_t request = 0;
    std::optional<std::size_t> answer;
    han::Security security = han::Security::None;
    bool isWrite = false;
    /// The meter gave a value, or took one.
    bool isGranted = false;
};

/// All that a meter has said in a transcript, sorted. Borrows from the transcript.
///
/// Only frames under a link key count, but for the answers to trespasses; what cannot be decoded does not.
class Readout
{
public:
    explicit Readout(const Transcript &transcript);

    const Sayings &of(zcl::ClusterId cluster, zcl::AttributeId id) const;
    /// The same of Metering.
    const Sayings &ofMetering(zcl::AttributeId id) const;
    const SampleLog &log(std::uint16_t sampleId, std::uint8_t sampleType) const;
    const std::vector<PublishedPrice> &prices() const { return m_prices; }
    const std::vector<LoggedEntry> &loggedEntries() const { return m_entries; }
    const std::vector<Trespass> &trespasses() const { return m_trespasses; }

private:
    void take(std::size_t place, const capture::CapturedFrame &captured);
    void takeRecords(std::size_t place, const capture::CapturedFrame &captured, const zcl::FrameView &frame);
    void takeCommand(std::size_t place, const capture::CapturedFrame &captured, const zcl::FrameView &frame);
    void takeEvents(std::size_t place, const zcl::FrameView &frame);
    void takeSamples(std::size_t place, const zcl::FrameView &frame);
    void takeRequest(std::size_t place, const capture::CapturedFrame &captured, const zcl::FrameView &frame);
    void takeAnswer(std::size_t place, const capture::CapturedFrame &captured, const zcl::FrameView &frame);

    std::map<std::pair<zcl::ClusterId, zcl::AttributeId>, Sayings> m_sayings;
    std::map<std::pair<std::uint16_t, std::uint8_t>, SampleLog> m_logs;
    std::vector<PublishedPrice> m_prices;
    std::vector<LoggedEntry> m_entries;
    std::size_t m_eventPages = 0;
    std::vector<Trespass> m_trespasses;
    /// Which trespass a request under this cluster and sequence number is.
    std::map<std::pair<zcl::ClusterId, std::uint8_t>, std::size_t> m_open;
};

} // namespace meterglass::judge
