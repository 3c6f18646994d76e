#include "core/scenario/eventjson.h"

#include "core/scenario/accountjson.h"
#include "core/scenario/jsonfield.h"
#include "core/scenario/messagejson.h"
#include "core/scenario/momentjson.h"
#include "core/scenario/supplierjson.h"
#include "core/scenario/tariffjson.h"

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t LongestRepetition = 366;              // days
constexpr std::int64_t LongestPowerCut = 366 * 24 * 60 * 60; // seconds

constexpr auto At = "at"_L1;
constexpr auto EveryDays = "everyDays"_L1;
constexpr auto Until = "until"_L1;
constexpr auto Command = "command"_L1;

/// A command, and how what it takes is read.
struct CommandForm
{
    QLatin1String takes; ///< its only argument; empty where it takes none
    MeterCommand (*read)(const JsonField &argument);
};

constexpr std::array<JsonName<CommandForm>, 12> Commands{{
    {"topUp"_L1,
     {"credit"_L1,
      [](const JsonField &credit) -> MeterCommand {
          return metercommand::TopUp{Money(credit.integer(1, LargestBalance))};
      }}},
    {"activateEmergencyCredit"_L1,
     {{}, [](const JsonField & /*nothing*/) -> MeterCommand { return metercommand::ActivateEmergencyCredit{}; }}},
    {"enableSupply"_L1,
     {{}, [](const JsonField & /*nothing*/) -> MeterCommand { return metercommand::EnableSupply{}; }}},
    {"resetMeterBalance"_L1,
     {{}, [](const JsonField & /*nothing*/) -> MeterCommand { return metercommand::ResetBalance{}; }}},
    {"setTimeDebt"_L1,
     {"debt"_L1, [](const JsonField &debt) -> MeterCommand { return metercommand::SetTimeDebt{readAmount(debt)}; }}},
    {"configureAccount"_L1,
     {"account"_L1,
      [](const JsonField &account) -> MeterCommand {
          return metercommand::ConfigureAccount{readAccountSettings(account)};
      }}},
    {"changeTariff"_L1,
     {"tariff"_L1,
      [](const JsonField &tariff) -> MeterCommand { return metercommand::ChangeTariff{readTariff(tariff)}; }}},
    {"setNonDisablementPeriod"_L1,
     {"isNow"_L1,
      [](const JsonField &isNow) -> MeterCommand { return metercommand::SetNonDisablementPeriod{isNow.boolean()}; }}},
    {"showMessage"_L1,
     {"message"_L1,
      [](const JsonField &message) -> MeterCommand { return metercommand::ShowMessage{readMessage(message)}; }}},
    {"cancelMessage"_L1,
     {{}, [](const JsonField & /*nothing*/) -> MeterCommand { return metercommand::CancelMessage{}; }}},
    {"changeSupplier"_L1,
     {"supplier"_L1,
      [](const JsonField &supplier) -> MeterCommand { return metercommand::ChangeSupplier{readSupplier(supplier)}; }}},
    {"cutPower"_L1,
     {"seconds"_L1,
      [](const JsonField &length) -> MeterCommand {
          return metercommand::CutPower{std::chrono::seconds(length.integer(1, LongestPowerCut))};
      }}},
}};

/// The form of the command that an event names; before it is known what else may stand there.
CommandForm readForm(const JsonField &json)
{
    std::vector<QLatin1String> anything{EveryDays, Until};
    for (const auto &[name, form] : Commands) {
        if (!form.takes.isEmpty())
            anything.push_back(form.takes);
    }
    return json.members({At, Command}, anything)[Command].choice(Commands);
}

} // namespace

Scenario::Event readEvent(const JsonField &json, const HomeZone &zone)
{
    const CommandForm form = readForm(json);
    std::vector<QLatin1String> required{At, Command};
    if (!form.takes.isEmpty())
        required.push_back(form.takes);
    const JsonMembers members = json.members(required, {EveryDays, Until});
    Scenario::Event event;
    event.at = readMoment(members[At], zone);
    if (members.has(EveryDays))
        event.everyDays = int(members[EveryDays].integer(1, LongestRepetition));
    if (members.has(Until))
        event.until = readMoment(members[Until], zone);
    if (event.until && !event.everyDays)
        members[Until].refuse(QStringLiteral("says how long an event repeats: it needs everyDays"));
    event.command = form.read(members[form.takes]);
    return event;
}

} // namespace meterglass::core
