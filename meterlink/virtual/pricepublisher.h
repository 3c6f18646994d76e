#pragma once

#include "core/meter/singleelementmeter.h"
#include "core/tariff/tariffschedule.h"
#include "meterlink/zcl/bytes.h"

namespace meterglass::virtualhan {

/// ISO 4217's number of GBP, and the trailing digit of amounts in 10^-5 of it.
inline constexpr std::uint16_t PoundSterling = 826;
inline constexpr std::uint8_t FiveDecimals = 0x50;

/// Says what a meter's price is and until when, in PublishPrice commands, and notices when that has changed.
class PricePublisher
{
public:
    /// @param meter must outlive this; with a tariff, where anything but the constructor is called
    explicit PricePublisher(const core::SingleElementMeter &meter);

    /// PublishPrice for the meter's present.
    zcl::Bytes payload();

    /// PublishPrice for what is in force at `from` and for what follows it within `Farthest`, in the order of time. A
    /// price of blocks is that of the block which is in force at present.
    /// @param from the present or later. @param most how many at most; 0: all
    std::vector<zcl::Bytes> scheduled(core::UtcSecond from, std::size_t most);
    static constexpr std::chrono::hours Farthest{24};

    /// Whether price, rate or end are others than at the last call, or at the construction.
    bool takeChange();

private:
    struct Terms
    {
        core::Price price;
        int tier = 0;
        int block = 0;
        std::optional<core::UtcSecond> until;
        bool operator==(const Terms &) const = default;
    };
    /// What a next change was looked up for.
    struct Question
    {
        core::TariffAction action;
        core::UtcSecond nextSwitch;
        bool operator==(const Question &) const = default;
    };
    Terms present();
    Terms termsOf(core::TariffAction action, std::optional<core::UtcSecond> until) const;
    zcl::Bytes payloadOf(const Terms &terms, core::UtcSecond start) const;
    std::optional<core::UtcSecond> nextChange();

    const core::SingleElementMeter &m_meter;
    core::HomeZone m_zone;
    std::optional<core::TariffSchedule> m_schedule;
    std::optional<Question> m_question;
    std::optional<core::UtcSecond> m_nextChange;
    Terms m_taken;
};

} // namespace meterglass::virtualhan
