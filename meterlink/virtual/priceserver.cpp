#include "meterlink/virtual/priceserver.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/se/utctime.h"
#include "meterlink/virtual/pricepublisher.h"
#include "meterlink/virtual/tariffcommands.h"
#include "meterlink/virtual/tariffnumbers.h"

#include <algorithm>

namespace meterglass::virtualhan {

using core::SingleElementMeter;
using core::Tariff;
using zcl::AttributeId;
using zcl::DataType;
using zcl::Value;

namespace {

constexpr std::uint64_t Electricity = 0x00;
constexpr std::uint64_t KilowattHours = 0x00;
constexpr std::uint64_t NoBlocks = 0xFF;
constexpr std::uint64_t CountersAndThresholdsOfEachTier = 0x02;
constexpr std::uint64_t ThresholdsInWattHours = 1000;

AttributeId idOf(AttributeId first, int offset)
{
    return AttributeId(static_cast<std::uint16_t>(static_cast<int>(first) + offset));
}

AttributeId inTier(AttributeId first, int tier, int block)
{
    constexpr int TierStep = 0x10;
    return idOf(first, TierStep * (tier - 1) + block - 1);
}

ServedAttribute ofTariff(AttributeId id, DataType type, const SingleElementMeter &meter,
                         std::function<std::optional<Value>(const Tariff &)> read)
{
    return {id, type, [&meter, read = std::move(read)] { return read(meter.costs()->tariff()); }};
}

ServedAttribute number(AttributeId id, DataType type, const SingleElementMeter &meter,
                       std::function<std::uint64_t(const Tariff &)> read)
{
    return ofTariff(id, type, meter, [type, read = std::move(read)](const Tariff &tariff) {
        return Value::ofUnsigned(type, read(tariff));
    });
}

ServedAttribute threshold(int tier, int block, const SingleElementMeter &meter)
{
    const auto read = [tier, block](const Tariff &tariff) -> std::optional<Value> {
        const core::BlockSet *set = blockSetOf(tier, tariff);
        const auto index = static_cast<std::size_t>(block - 1);
        if (!set || index >= set->thresholds.size())
            return std::nullopt;
        return numberOrInvalid(DataType::Uint48, set->thresholds[index]);
    };
    return ofTariff(inTier(se::price::Tier1Block1Threshold, tier, block), DataType::Uint48, meter, read);
}

ServedAttribute priceAttribute(AttributeId id, int tier, int block, const SingleElementMeter &meter)
{
    return ofTariff(id, DataType::Uint32, meter, [tier, block](const Tariff &tariff) -> std::optional<Value> {
        const auto price = priceOf(tier, block, tariff);
        return price ? std::optional(numberOrInvalid(DataType::Uint32, price->count())) : std::nullopt;
    });
}

std::uint64_t mostThresholds(const Tariff &tariff)
{
    std::size_t most = 0;
    for (const core::BlockSet &set : tariff.blockSets)
        most = std::max(most, set.thresholds.size());
    return most;
}

void serveThresholds(std::vector<ServedAttribute> &attributes, const SingleElementMeter &meter)
{
    for (int tier = 1; tier <= TiersWithBlocks; ++tier) {
        for (int block = 1; block < int(Tariff::MaximumBlocks); ++block)
            attributes.push_back(threshold(tier, block, meter));
    }
    attributes.push_back(fixed(se::price::ThresholdMultiplier, Value::ofUnsigned(DataType::Uint24, 1)));
    attributes.push_back(
        fixed(se::price::ThresholdDivisor, Value::ofUnsigned(DataType::Uint24, ThresholdsInWattHours)));
}

void servePrices(std::vector<ServedAttribute> &attributes, const SingleElementMeter &meter)
{
    for (int tier = 1; tier <= TiersWithBlocks; ++tier) {
        for (int block = 1; block <= int(Tariff::MaximumBlocks); ++block)
            attributes.push_back(priceAttribute(inTier(se::price::Tier1Block1Price, tier, block), tier, block, meter));
    }
    for (int tier = TiersWithBlocks + 1; tier <= LastTier; ++tier)
        attributes.push_back(priceAttribute(idOf(se::price::PriceTier16, tier - TiersWithBlocks - 1), tier, 1, meter));
}

void serveTerms(std::vector<ServedAttribute> &attributes, const SingleElementMeter &meter)
{
    namespace id = se::price;
    attributes.push_back(ofTariff(id::TariffLabel, DataType::OctetString, meter, [](const Tariff &tariff) {
        return Value::ofText(DataType::OctetString, tariff.name);
    }));
    attributes.push_back(number(id::NumberOfPriceTiersInUse, DataType::Uint8, meter, [](const Tariff &tariff) {
        return static_cast<std::uint64_t>(numberOfTiers(tariff));
    }));
    attributes.push_back(number(id::NumberOfBlockThresholdsInUse, DataType::Uint8, meter, mostThresholds));
    attributes.push_back(number(id::TierBlockMode, DataType::Enum8, meter, [](const Tariff &tariff) {
        return tariff.blockSets.empty() ? NoBlocks : CountersAndThresholdsOfEachTier;
    }));
    attributes.push_back(fixed(id::UnitOfMeasure, Value::ofUnsigned(DataType::Enum8, KilowattHours)));
    attributes.push_back(fixed(id::Currency, Value::ofUnsigned(DataType::Uint16, PoundSterling)));
    attributes.push_back(fixed(id::PriceTrailingDigit, Value::ofUnsigned(DataType::Map8, FiveDecimals)));
}

} // namespace

ClusterServer priceServer(const SingleElementMeter &meter, PricePublisher &publisher)
{
    ClusterServer server{se::cluster::Price, han::Security::LinkKey, {}};
    serveThresholds(server.attributes, meter);
    server.attributes.push_back(fixed(se::price::CommodityType, Value::ofUnsigned(DataType::Enum8, Electricity)));
    server.attributes.push_back(ofTariff(se::price::StandingCharge, DataType::Uint32, meter, [](const Tariff &tariff) {
        return numberOrInvalid(DataType::Uint32, tariff.standingCharge.perDay.count());
    }));
    servePrices(server.attributes, meter);
    serveTerms(server.attributes, meter);
    server.commands = tariffCommands(meter);
    server.commands.push_back(served<se::GetCurrentPrice>([&publisher](const se::GetCurrentPrice &) {
        return CommandAnswer{zcl::Status::Success, se::PublishPrice::Id.number, publisher.payload()};
    }));
    server.commands.push_back(served<se::GetScheduledPrices>([&meter, &publisher](const se::GetScheduledPrices &asked) {
        const core::UtcSecond from = asked.startTime == 0 ? meter.now() : se::fromUtcTime(asked.startTime);
        return answerWith(se::PublishPrice::Id, publisher.scheduled(from, asked.numberOfEvents));
    }));
    return server;
}

} // namespace meterglass::virtualhan
