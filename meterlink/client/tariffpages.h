#pragma once

#include "meterlink/client/tariffreadings.h"
#include "meterlink/se/calendarcommands.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/zcl/globalcommand.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace meterglass::client {

/// Commands that ask a meter for a part of its calendar, or for the names of its tiers.
using TariffQuestion = std::variant<se::GetCalendar, se::GetSeasons, se::GetWeekProfiles, se::GetDayProfiles,
                                    se::GetSpecialDays, se::GetTierLabels>;

/// The commands that answer.
using TariffPage = std::variant<se::PublishCalendar, se::PublishSeasons, se::PublishWeekProfile, se::PublishDayProfile,
                                se::PublishSpecialDays, se::PublishTierLabels>;

/// Puts a calendar and the names of tiers together from the commands that they are spread over, which may come in any
/// order, come twice or not at all: says what is to be asked for next, until all is there.
///
/// What belongs to another calendar than the one that was begun is not taken in.
class TariffPages
{
public:
    /// Forgets what was gathered: all is asked for. @param tariffId the tariff whose names are wanted, where it is known
    void beginAnew(std::optional<std::uint32_t> tariffId);

    /// Nothing once all is there or refused.
    std::optional<TariffQuestion> next() const;

    void take(const se::PublishCalendar &command);
    void take(const se::PublishSeasons &command);
    void take(const se::PublishWeekProfile &command);
    void take(const se::PublishDayProfile &command);
    void take(const se::PublishSpecialDays &command);
    void take(const se::PublishTierLabels &command);
    /// The meter answered with a status, or never with what helps. A calendar may be without special days.
    void refuse(const TariffQuestion &asked);

    bool isCalendarWhole() const;
    bool areLabelsWhole() const { return m_labels.isWhole(); }
    /// @return nothing where it is not whole, or where what was gathered makes no sense: a profile that is not there,
    /// entries out of order, a date that never comes
    std::optional<TariffCalendar> calendar() const;
    TierLabels labels() const;

private:
    /// A list that comes in numbered pages.
    template<typename Record>
    struct Pages
    {
        std::map<int, std::vector<Record>> pages;
        int total = 0;
        bool isRefused = false;

        bool isWhole() const { return total > 0 && static_cast<int>(pages.size()) >= total; }
        bool isWanted() const { return !isWhole() && !isRefused; }
        /// @param commandIndex from 0, below @param commands
        void put(int commandIndex, int commands, std::vector<Record> records);
        std::vector<Record> all() const;
    };
    struct Header
    {
        std::uint32_t calendarId = 0;
        std::uint32_t issuerEventId = 0;
        core::TimeReference reference = core::TimeReference::Utc;
        std::string name;
        int seasons = 0;
        int weekProfiles = 0;
        int dayProfiles = 0;
    };
    struct Label
    {
        int tier = 0;
        std::string text;
    };
    template<typename Command>
    bool isOfCalendar(const Command &command) const;
    int wholeDays() const;
    TariffQuestion nextDay() const;
    template<typename Question>
    Question ofCalendar() const;

    std::optional<std::uint32_t> m_tariffId;
    bool m_isCalendarWanted = false;
    std::optional<Header> m_header;
    Pages<se::Season> m_seasons;
    std::map<int, std::array<int, 7>> m_weeks;
    std::map<int, Pages<se::ScheduleEntry>> m_days;
    Pages<se::SpecialDay> m_specialDays;
    Pages<Label> m_labels;
};

/// How many commands answer a question in all, by one of them.
std::size_t commandsOf(const TariffPage &page);

} // namespace meterglass::client
