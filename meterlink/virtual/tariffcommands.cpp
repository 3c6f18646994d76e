#include "meterlink/virtual/tariffcommands.h"

#include "meterlink/se/pricecommands.h"
#include "meterlink/se/utctime.h"
#include "meterlink/virtual/commandpages.h"
#include "meterlink/virtual/pricepublisher.h"
#include "meterlink/virtual/tariffdigest.h"
#include "meterlink/virtual/tariffnumbers.h"

#include <algorithm>

namespace meterglass::virtualhan {

using core::BillingCalendar;
using core::Tariff;
using Payloads = std::vector<zcl::Bytes>;

namespace {

constexpr std::uint8_t Delivered = 0;
constexpr std::uint32_t AnyEvent = 0xFFFF'FFFF;
constexpr std::uint32_t CurrentTariff = 0xFFFF'FFFF;
constexpr std::uint8_t NoBlocks = 0xFF;
constexpr std::uint8_t CountersAndThresholdsOfEachTier = 0x02;
constexpr std::uint32_t ThresholdsInWattHours = 1000;
constexpr std::uint8_t IdsAreTiers = 0x01;

/// TariffChargingScheme, in the high half of its byte.
enum class Scheme : std::uint8_t { TimeOfUse = 0x00, Block = 0x10, BlocksWithThresholdsOfEachTier = 0x30 };

Scheme schemeOf(const Tariff &tariff)
{
    if (tariff.blockSets.empty())
        return Scheme::TimeOfUse;
    return numberOfTiers(tariff) == 1 ? Scheme::Block : Scheme::BlocksWithThresholdsOfEachTier;
}

template<typename Command>
Command ofTariff(const Tariff &tariff)
{
    Command command;
    command.issuerTariffId = tariffDigest(tariff);
    command.issuerEventId = command.issuerTariffId;
    return command;
}

/// @param asked for one of those in force: of delivered energy, and not only of later events
template<typename Get>
bool isInForce(const Get &asked, const Tariff &tariff)
{
    return asked.tariffType == Delivered
        && (asked.minIssuerEventId == AnyEvent || tariffDigest(tariff) >= asked.minIssuerEventId);
}

bool isTariffs(std::uint32_t tariffId, const Tariff &tariff)
{
    return tariffId == CurrentTariff || tariffId == tariffDigest(tariff);
}

Payloads informationFor(const se::GetTariffInformation &asked, const Tariff &tariff)
{
    return isInForce(asked, tariff) ? Payloads{tariffInformation(tariff)} : Payloads();
}

Payloads pricesFor(const se::GetPriceMatrix &asked, const Tariff &tariff)
{
    using Publish = se::PublishPriceMatrix;
    static constexpr PagedList<Publish, se::PriceMatrixEntry> List{&Publish::payload, &Publish::commandIndex,
                                                                   &Publish::numberOfCommands};
    if (!isTariffs(asked.issuerTariffId, tariff))
        return {};
    std::vector<se::PriceMatrixEntry> ofTiers;
    std::vector<se::PriceMatrixEntry> ofBlocks;
    for (int tier = 1; tier <= numberOfTiers(tariff); ++tier) {
        const bool isBlocks = blockSetOf(tier, tariff) != nullptr;
        for (int block = 0; block < int(Tariff::MaximumBlocks); ++block) {
            const auto price = priceOf(tier, block + 1, tariff);
            const int id = isBlocks ? tier << 4 | block : tier;
            if (price)
                (isBlocks ? ofBlocks : ofTiers)
                    .push_back({static_cast<std::uint8_t>(id), static_cast<std::uint32_t>(price->count())});
        }
    }
    auto command = ofTariff<Publish>(tariff);
    auto pages = pagesOf(command, ofBlocks);
    command.subPayloadControl = IdsAreTiers;
    for (auto &page : pagesOf(command, ofTiers))
        pages.push_back(std::move(page));
    return payloadsOf(std::move(pages), List);
}

Payloads thresholdsFor(const se::GetBlockThresholds &asked, const Tariff &tariff)
{
    using Publish = se::PublishBlockThresholds;
    static constexpr PagedList<Publish, se::BlockThresholds> List{&Publish::payload, &Publish::commandIndex,
                                                                  &Publish::numberOfCommands};
    if (!isTariffs(asked.issuerTariffId, tariff))
        return {};
    Payloads raw;
    std::vector<se::BlockThresholds> records;
    for (const core::BlockSet &set : tariff.blockSets) {
        zcl::ByteWriter writer;
        for (const std::int64_t threshold : set.thresholds)
            writer.unsignedOf(static_cast<std::uint64_t>(threshold), se::ListView<zcl::DataType::Uint48>::Width);
        raw.push_back(writer.take()); // its bytes stay where they are when the list grows
        const std::size_t tier = records.size() + 1;
        records.push_back({static_cast<std::uint8_t>(tier << 4 | set.thresholds.size()),
                           se::ListView<zcl::DataType::Uint48>(raw.back())});
    }
    return payloadsOf(pagesOf(ofTariff<Publish>(tariff), records), List);
}

Payloads labelsFor(const se::GetTierLabels &asked, const Tariff &tariff)
{
    using Publish = se::PublishTierLabels;
    static constexpr PagedList<Publish, se::TierLabel> List{&Publish::tierLabelsPayload, &Publish::commandIndex,
                                                            &Publish::numberOfCommands, &Publish::numberOfLabels};
    if (!isTariffs(asked.issuerTariffId, tariff))
        return {};
    std::vector<std::string> labels;
    labels.reserve(static_cast<std::size_t>(numberOfTiers(tariff)));
    for (int tier = 1; tier <= numberOfTiers(tariff); ++tier)
        labels.push_back(tierLabel(tier, tariff));
    std::vector<se::TierLabel> records;
    records.reserve(labels.size());
    for (const std::string &label : labels)
        records.push_back({static_cast<std::uint8_t>(records.size() + 1), se::OctetsView(label)});
    return payloadsOf(pagesOf(ofTariff<Publish>(tariff), records), List);
}

struct Duration
{
    std::uint32_t amount;
    std::uint8_t type; ///< the unit in the low half: days, weeks, months; the high half: not of any time base
};

Duration durationOf(BillingCalendar::Period period)
{
    constexpr std::uint8_t Days = 0x21;
    constexpr std::uint8_t Weeks = 0x22;
    constexpr std::uint8_t Months = 0x23;
    switch (period) {
    case BillingCalendar::Period::Daily:
        return {1, Days};
    case BillingCalendar::Period::Weekly:
        return {1, Weeks};
    case BillingCalendar::Period::Monthly:
        return {1, Months};
    case BillingCalendar::Period::Quarterly:
        return {3, Months};
    case BillingCalendar::Period::HalfYearly:
        return {6, Months};
    case BillingCalendar::Period::Yearly:
        return {12, Months};
    }
    return {0, 0};
}

/// The period in force; those to come follow from it.
Payloads billingPeriodFor(const se::GetBillingPeriod &asked, const core::SingleElementMeter &meter)
{
    const Tariff &tariff = meter.costs()->tariff();
    if (!isInForce(asked, tariff))
        return {};
    const BillingCalendar &billing = meter.configuration().billing;
    auto begin = std::chrono::floor<std::chrono::days>(meter.now());
    while (!billing.beginsOn(begin))
        begin -= std::chrono::days(1);
    const Duration duration = durationOf(billing.period);
    se::PublishBillingPeriod command;
    command.issuerEventId = tariffDigest(tariff);
    command.billingPeriodStartTime = se::toUtcTime(begin);
    command.billingPeriodDuration = duration.amount;
    command.billingPeriodDurationType = duration.type;
    command.tariffType = Delivered;
    return {se::encodeCommand(command)};
}

/// @param payloads of `Publish`, from the command and the meter's tariff
template<typename Get, typename Publish, typename Answer>
ServedCommand answered(const core::SingleElementMeter &meter, Answer payloads)
{
    return served<Get>([&meter, payloads](const Get &asked) {
        return answerWith(Publish::Id, payloads(asked, meter.costs()->tariff()));
    });
}

} // namespace

std::string tierLabel(int tier, const Tariff &tariff)
{
    if (!blockSetOf(tier, tariff))
        return "Rate " + std::to_string(timeOfUseNumberOf(tier, tariff));
    return tariff.blockSets.size() == 1 ? "Blocks" : "Blocks " + std::to_string(tier);
}

zcl::Bytes tariffInformation(const Tariff &tariff)
{
    std::size_t thresholds = 0;
    for (const core::BlockSet &set : tariff.blockSets)
        thresholds = std::max(thresholds, set.thresholds.size());
    auto command = ofTariff<se::PublishTariffInformation>(tariff);
    command.tariffTypeChargingScheme = Delivered | static_cast<std::uint8_t>(schemeOf(tariff));
    command.tariffLabel = se::OctetsView(tariff.name);
    command.numberOfPriceTiersInUse = static_cast<std::uint8_t>(numberOfTiers(tariff));
    command.numberOfBlockThresholdsInUse = static_cast<std::uint8_t>(thresholds);
    command.currency = PoundSterling;
    command.priceTrailingDigit = FiveDecimals;
    command.standingCharge = static_cast<std::uint32_t>(tariff.standingCharge.perDay.count());
    command.tierBlockMode = tariff.blockSets.empty() ? NoBlocks : CountersAndThresholdsOfEachTier;
    command.blockThresholdMultiplier = 1;
    command.blockThresholdDivisor = ThresholdsInWattHours;
    return se::encodeCommand(command);
}

std::vector<ServedCommand> tariffCommands(const core::SingleElementMeter &meter)
{
    return {
        answered<se::GetTariffInformation, se::PublishTariffInformation>(meter, informationFor),
        answered<se::GetPriceMatrix, se::PublishPriceMatrix>(meter, pricesFor),
        answered<se::GetBlockThresholds, se::PublishBlockThresholds>(meter, thresholdsFor),
        answered<se::GetTierLabels, se::PublishTierLabels>(meter, labelsFor),
        served<se::GetBillingPeriod>([&meter](const se::GetBillingPeriod &asked) {
            return answerWith(se::PublishBillingPeriod::Id, billingPeriodFor(asked, meter));
        }),
    };
}

} // namespace meterglass::virtualhan
