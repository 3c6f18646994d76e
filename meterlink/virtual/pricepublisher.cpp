#include "meterlink/virtual/pricepublisher.h"

#include "meterlink/se/commandcodec.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/se/utctime.h"
#include "meterlink/virtual/tariffcommands.h"
#include "meterlink/virtual/tariffnumbers.h"

#include <algorithm>

namespace meterglass::virtualhan {

using core::UtcSecond;
using std::chrono::minutes;

namespace {

/// Half of a byte says a tier up to 15; the fields of SE 1.2a say by how much there are more.
constexpr int LargestTierInHalfAByte = 15;
constexpr std::uint8_t MoreThanFifteenTiers = 0x02;
constexpr std::uint32_t NotUsed = 0xFFFF'FFFF;
constexpr std::uint16_t UntilChanged = 0xFFFF;
/// As far as a duration in minutes reaches, and some time before.
constexpr std::chrono::days FarthestChange{45};

std::uint8_t halves(int high, int low)
{
    return static_cast<std::uint8_t>(std::min(high, LargestTierInHalfAByte) << 4
                                     | std::min(low, LargestTierInHalfAByte));
}

std::uint8_t beyondHalfAByte(int tier)
{
    return static_cast<std::uint8_t>(std::max(tier - LargestTierInHalfAByte, 0));
}

/// Prices switch on half hours: one has held at least since the last.
UtcSecond startOfHalfHour(UtcSecond moment)
{
    return std::chrono::floor<core::UtcSecond::duration>(
        UtcSecond(moment.time_since_epoch() / minutes(30) * minutes(30)));
}

void sayTiers(se::PublishPrice &command, int tiers, int tier)
{
    command.priceTrailingDigitAndPriceTier = static_cast<std::uint8_t>(FiveDecimals | halves(0, tier));
    command.numberOfPriceTiersAndRegisterTier = halves(tiers, tier);
    command.priceControl = tiers > LargestTierInHalfAByte ? MoreThanFifteenTiers : std::uint8_t(0);
    command.numberOfGenerationTiers = std::uint8_t(0);
    command.generationTier = std::uint8_t(0);
    command.extendedNumberOfPriceTiers = beyondHalfAByte(tiers);
    command.extendedPriceTier = beyondHalfAByte(tier);
    command.extendedRegisterTier = beyondHalfAByte(tier);
}

} // namespace

PricePublisher::PricePublisher(const core::SingleElementMeter &meter) : m_meter(meter)
{
    if (meter.costs())
        m_taken = present();
}

zcl::Bytes PricePublisher::payload()
{
    return payloadOf(present(), startOfHalfHour(m_meter.now()));
}

std::vector<zcl::Bytes> PricePublisher::scheduled(UtcSecond from, std::size_t most)
{
    const Terms now = present(); // with the schedule of the tariff in force
    UtcSecond start = std::max(from, m_meter.now());
    const UtcSecond last = start + Farthest;
    std::vector<zcl::Bytes> payloads;
    while (start <= last && (most == 0 || payloads.size() < most)) {
        const auto until = m_schedule->nextChange(start, start + FarthestChange);
        const bool isPresent = start == m_meter.now();
        payloads.push_back(
            payloadOf(isPresent ? now : termsOf(m_schedule->actionAt(start), until), startOfHalfHour(start)));
        if (!until)
            break;
        start = *until;
    }
    return payloads;
}

zcl::Bytes PricePublisher::payloadOf(const Terms &terms, UtcSecond start) const
{
    const core::Tariff &tariff = m_meter.costs()->tariff();
    const core::BlockSet *blocks = blockSetOf(terms.tier, tariff);
    const std::string label = blocks ? "Block " + std::to_string(terms.block) : tierLabel(terms.tier, tariff);
    se::PublishPrice command;
    command.rateLabel = se::OctetsView(label);
    command.issuerEventId = se::toUtcTime(start);
    command.currentTime = se::toUtcTime(m_meter.now());
    command.currency = PoundSterling;
    command.startTime = se::toUtcTime(start);
    command.durationInMinutes = terms.until
        ? static_cast<std::uint16_t>(std::chrono::floor<minutes>(*terms.until - start).count())
        : UntilChanged;
    command.price = static_cast<std::uint32_t>(terms.price.count());
    command.alternateCostDelivered = NotUsed;
    command.alternateCostUnit = std::uint8_t(0xFF);
    command.alternateCostTrailingDigit = std::uint8_t(0xFF);
    command.numberOfBlockThresholds = static_cast<std::uint8_t>(blocks ? blocks->thresholds.size() : 0);
    sayTiers(command, numberOfTiers(tariff), terms.tier);
    return se::encodeCommand(command);
}

bool PricePublisher::takeChange()
{
    const Terms terms = present();
    return std::exchange(m_taken, terms) != terms;
}

PricePublisher::Terms PricePublisher::present()
{
    return termsOf(m_meter.costs()->action(), nextChange());
}

PricePublisher::Terms PricePublisher::termsOf(core::TariffAction action, std::optional<UtcSecond> until) const
{
    const core::CostBook &costs = *m_meter.costs();
    Terms terms;
    terms.price = costs.registers().activePrice(action, costs.tariff());
    terms.tier = tierOf(action, costs.tariff());
    const bool isBlocks = action.kind == core::TariffAction::Kind::Blocks;
    terms.block = isBlocks ? costs.registers().activeBlock(action.number, costs.tariff()) : 1;
    terms.until = until;
    return terms;
}

/// Looked up once for each switch: a search of weeks, where the tariff is flat.
std::optional<UtcSecond> PricePublisher::nextChange()
{
    const core::CostBook &costs = *m_meter.costs();
    if (!m_schedule || m_schedule->table() != costs.tariff().switching) {
        m_schedule.emplace(costs.tariff().switching, m_zone);
        m_question.reset();
    }
    const Question question{costs.action(), costs.nextSwitch()};
    if (m_question != question) {
        m_question = question;
        m_nextChange = m_schedule->nextChange(m_meter.now(), m_meter.now() + FarthestChange);
    }
    return m_nextChange;
}

} // namespace meterglass::virtualhan
