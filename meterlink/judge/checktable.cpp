#include "meterlink/judge/historychecks.h"
#include "meterlink/judge/linkchecks.h"
#include "meterlink/judge/logchecks.h"
#include "meterlink/judge/registerchecks.h"

namespace meterglass::judge {

namespace {

constexpr Check Behaviours[] = {
    {"register-rises", "E-2", "5.6.4.3", "The active import register never falls", judgeRegisterNeverFalls},
    {"tier-registers", "E-9", "5.6.4", "Consumption is counted in the register of the tier in force",
     judgeTierRegisters},
    {"cost-of-today", "E-10", "5.6.4.11", "The cost of today grows at the price in force", judgeCost},
    {"half-hours", "E-6", "5.6.4.28", "Half hours are what the register counted in them", judgeHalfHours},
    {"daily-log", "E-5", "5.6.4.14", "Days of the log are local, and the sums of their half hours", judgeDailyLog},
    {"previous-days", "E-4", "5.6.4.11", "The 8 days before are those of the daily log", judgePreviousDays},
    {"previous-weeks", "E-4", "5.6.4.11", "The 5 weeks before are the sums of their days", judgePreviousWeeks},
    {"previous-months", "E-4", "5.6.4.11", "The 13 months before are the sums of their days", judgePreviousMonths},
    {"midnight", "E-4", "5.6.4.11", "Today begins anew at local midnight", judgeMidnight},
    {"profile-length", "E-6", "5.6.4.28", "Half hours are held for 13 months", judgeProfileLength},
    {"event-order", "E-14", "5.6.4", "Event logs are given the newest first", judgeEventOrder},
    {"reading", "E-16", "5.5.3.14", "Reading changes nothing", judgeReadingChangesNothing},
    {"push-pace", "C-1", "5.5.3.14", "Nothing is pushed oftener than every 10 s", judgePushPace},
    {"push-on-change", "C-1", "5.5.3.14", "A change is pushed within 10 s", judgePushOnChange},
    {"unsecured-reads", "C-6", "5.5", "Reads that no link key secures are refused", judgeUnsecuredReads},
    {"writes", "C-6", "5.5", "Writes from the home area network are refused", judgeWrites},
    {"clock", "E-16", "5.5", "The clock is within 10 s of UTC", judgeClock},
};

} // namespace

std::span<const Check> behaviourChecks()
{
    return Behaviours;
}

} // namespace meterglass::judge
