#include "meterlink/client/tariffpages.h"

#include "meterlink/client/calendartable.h"
#include "meterlink/se/commandcodec.h"

namespace meterglass::client {

namespace {

constexpr std::uint32_t Any = 0xFFFF'FFFF;
constexpr std::uint8_t Delivered = 0;
constexpr std::uint8_t LocalTime = 2;
/// A time in 2000: all special days that the meter holds, not only those to come.
constexpr std::uint32_t LongAgo = 1;

template<typename Record>
std::vector<Record> listOf(const se::RecordsView<Record> &view)
{
    std::vector<Record> list;
    for (const Record &record : view)
        list.push_back(record);
    return list;
}

} // namespace

template<typename Record>
void TariffPages::Pages<Record>::put(int commandIndex, int commands, std::vector<Record> records)
{
    if (commandIndex >= commands)
        return;
    if (commands != total)
        pages.clear();
    total = commands;
    pages[commandIndex] = std::move(records);
}

template<typename Record>
std::vector<Record> TariffPages::Pages<Record>::all() const
{
    std::vector<Record> list;
    for (const auto &[index, records] : pages)
        list.insert(list.end(), records.begin(), records.end());
    return list;
}

void TariffPages::beginAnew(std::optional<std::uint32_t> tariffId)
{
    *this = {};
    m_isCalendarWanted = true;
    m_tariffId = tariffId;
}

template<typename Question>
Question TariffPages::ofCalendar() const
{
    Question question;
    question.providerId = Any;
    question.issuerCalendarId = m_header->calendarId;
    return question;
}

std::optional<TariffQuestion> TariffPages::next() const
{
    if (m_isCalendarWanted && !m_header) {
        se::GetCalendar question;
        question.minIssuerEventId = Any;
        question.numberOfCalendars = 1;
        question.providerId = Any;
        return question;
    }
    if (m_isCalendarWanted && m_header->seasons > 0 && !m_seasons.isWhole())
        return ofCalendar<se::GetSeasons>();
    if (m_isCalendarWanted && static_cast<int>(m_weeks.size()) < m_header->weekProfiles) {
        auto question = ofCalendar<se::GetWeekProfiles>();
        question.startWeekId = static_cast<std::uint8_t>(m_weeks.empty() ? 1 : m_weeks.rbegin()->first + 1);
        question.numberOfWeeks = 1;
        return question;
    }
    if (m_isCalendarWanted && wholeDays() < m_header->dayProfiles)
        return nextDay();
    if (m_isCalendarWanted && m_specialDays.isWanted()) {
        auto question = ofCalendar<se::GetSpecialDays>();
        question.startTime = LongAgo;
        question.calendarType = Delivered;
        return question;
    }
    if (m_tariffId && m_labels.isWanted())
        return se::GetTierLabels{*m_tariffId};
    return std::nullopt;
}

int TariffPages::wholeDays() const
{
    int whole = 0;
    for (const auto &[id, pages] : m_days)
        whole += pages.isWhole() ? 1 : 0;
    return whole;
}

/// The first day that has come in part, or the one after the last.
TariffQuestion TariffPages::nextDay() const
{
    int id = 1;
    for (const auto &[number, pages] : m_days) {
        id = number;
        if (!pages.isWhole())
            break;
        ++id;
    }
    auto question = ofCalendar<se::GetDayProfiles>();
    question.startDayId = static_cast<std::uint8_t>(id);
    question.numberOfDays = 1;
    return question;
}

template<typename Command>
bool TariffPages::isOfCalendar(const Command &command) const
{
    return m_header && command.issuerCalendarId == m_header->calendarId
        && command.issuerEventId == m_header->issuerEventId;
}

void TariffPages::take(const se::PublishCalendar &command)
{
    if (command.calendarType != Delivered || m_header)
        return;
    const bool isLocal = command.calendarTimeReference == LocalTime; // standard time is UTC in Great Britain
    m_header = Header{command.issuerCalendarId,
                      command.issuerEventId,
                      isLocal ? core::TimeReference::Local : core::TimeReference::Utc,
                      command.calendarName.text(),
                      command.numberOfSeasons,
                      command.numberOfWeekProfiles,
                      command.numberOfDayProfiles};
}

void TariffPages::take(const se::PublishSeasons &command)
{
    if (isOfCalendar(command))
        m_seasons.put(command.commandIndex, command.totalNumberOfCommands, listOf(command.seasonEntries));
}

void TariffPages::take(const se::PublishWeekProfile &command)
{
    if (isOfCalendar(command))
        m_weeks[command.weekId] = {command.dayIdRefMonday,   command.dayIdRefTuesday, command.dayIdRefWednesday,
                                   command.dayIdRefThursday, command.dayIdRefFriday,  command.dayIdRefSaturday,
                                   command.dayIdRefSunday};
}

void TariffPages::take(const se::PublishDayProfile &command)
{
    if (isOfCalendar(command))
        m_days[command.dayId].put(command.commandIndex, command.totalNumberOfCommands,
                                  listOf(command.dayScheduleEntries));
}

void TariffPages::take(const se::PublishSpecialDays &command)
{
    if (isOfCalendar(command))
        m_specialDays.put(command.commandIndex, command.totalNumberOfCommands, listOf(command.specialDayEntries));
}

void TariffPages::take(const se::PublishTierLabels &command)
{
    if (command.issuerTariffId != m_tariffId)
        return;
    std::vector<Label> labels;
    for (const se::TierLabel &label : command.tierLabelsPayload)
        labels.push_back({label.tierId, label.tierLabel.text()});
    m_labels.put(command.commandIndex, command.numberOfCommands, std::move(labels));
}

void TariffPages::refuse(const TariffQuestion &asked)
{
    if (std::holds_alternative<se::GetTierLabels>(asked))
        m_labels.isRefused = true;
    else if (std::holds_alternative<se::GetSpecialDays>(asked))
        m_specialDays.isRefused = true;
    else
        m_isCalendarWanted = false;
}

bool TariffPages::isCalendarWhole() const
{
    return m_header && m_isCalendarWanted && (m_header->seasons == 0 || m_seasons.isWhole())
        && static_cast<int>(m_weeks.size()) >= m_header->weekProfiles && wholeDays() >= m_header->dayProfiles
        && !m_specialDays.isWanted();
}

std::optional<TariffCalendar> TariffPages::calendar() const
{
    if (!isCalendarWhole())
        return std::nullopt;
    CalendarParts parts;
    parts.reference = m_header->reference;
    parts.seasons = m_seasons.all();
    parts.weeks = m_weeks;
    for (const auto &[id, pages] : m_days)
        parts.days[id] = pages.all();
    parts.specialDays = m_specialDays.all();
    auto table = tableOf(parts);
    if (!table)
        return std::nullopt;
    return TariffCalendar{m_header->calendarId, m_header->name, *std::move(table)};
}

TierLabels TariffPages::labels() const
{
    TierLabels labels;
    for (const Label &label : m_labels.all())
        labels[label.tier] = label.text;
    return labels;
}

std::size_t commandsOf(const TariffPage &page)
{
    return std::visit(
        [](const auto &command) -> std::size_t {
            if constexpr (requires { command.totalNumberOfCommands; })
                return command.totalNumberOfCommands;
            else if constexpr (requires { command.numberOfCommands; })
                return command.numberOfCommands;
            else
                return 1;
        },
        page);
}

} // namespace meterglass::client
