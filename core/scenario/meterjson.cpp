#include "core/scenario/meterjson.h"

#include "core/scenario/accountjson.h"
#include "core/scenario/jsonfield.h"
#include "core/scenario/supplierjson.h"

#include <QDate>

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t LargestRegister = 1'000'000'000'000; // a million MWh
constexpr std::int64_t LargestPower = 1'000'000;            // what a recorded load may reach, too

constexpr auto Manufacturer = "manufacturerName"_L1;
constexpr auto Model = "modelIdentifier"_L1;
constexpr auto SerialNumber = "serialNumber"_L1;
constexpr auto Mpan = "mpan"_L1;
constexpr auto Firmware = "firmwareVersion"_L1;
constexpr auto Hardware = "hardwareVersion"_L1;
constexpr auto Supplier = "supplier"_L1;
constexpr auto LowMedium = "lowMediumPowerThreshold"_L1;
constexpr auto MediumHigh = "mediumHighPowerThreshold"_L1;
constexpr auto Registers = "initialRegisters"_L1;
constexpr auto Balance = "initialMeterBalance"_L1;
constexpr auto TimeDebt = "initialTimeDebt"_L1;

constexpr std::array<JsonName<BillingCalendar::Period>, 6> Periods{
    {{"daily"_L1, BillingCalendar::Period::Daily},
     {"weekly"_L1, BillingCalendar::Period::Weekly},
     {"monthly"_L1, BillingCalendar::Period::Monthly},
     {"quarterly"_L1, BillingCalendar::Period::Quarterly},
     {"halfYearly"_L1, BillingCalendar::Period::HalfYearly},
     {"yearly"_L1, BillingCalendar::Period::Yearly}}};

/// What a CharString attribute of the Basic cluster holds: @param longest characters.
std::string readIdentity(const JsonField &json, int longest)
{
    return json
        .text(QStringLiteral("[ -~]{0,%1}").arg(longest), QStringLiteral("at most %1 characters of ASCII").arg(longest))
        .toStdString();
}

void readIdentities(const JsonMembers &members, MeterConfiguration &meter)
{
    if (members.has(Manufacturer))
        meter.manufacturerName = readIdentity(members[Manufacturer], 32);
    if (members.has(Model))
        meter.modelIdentifier = readIdentity(members[Model], 32);
    if (members.has(SerialNumber))
        meter.serialNumber = readIdentity(members[SerialNumber], 24);
    if (members.has(Mpan))
        meter.mpan =
            members[Mpan].text(QStringLiteral("[0-9]{13}"), QStringLiteral("the 13 digits of an MPAN")).toStdString();
    if (members.has(Firmware))
        meter.firmwareVersion = static_cast<std::uint8_t>(members[Firmware].integer(0, 254));
    if (members.has(Hardware))
        meter.hardwareVersion = static_cast<std::uint8_t>(members[Hardware].integer(0, 254));
    if (members.has(Supplier))
        meter.supplier = readSupplier(members[Supplier]);
}

void readThresholds(const JsonMembers &members, MeterConfiguration &meter)
{
    if (members.has(LowMedium))
        meter.lowMediumThreshold = Power(members[LowMedium].integer(0, LargestPower));
    if (members.has(MediumHigh))
        meter.mediumHighThreshold = Power(members[MediumHigh].integer(0, LargestPower));
    const Power unset;
    if (meter.mediumHighThreshold != unset && meter.mediumHighThreshold <= meter.lowMediumThreshold)
        members[MediumHigh].refuse(QStringLiteral("is not above lowMediumPowerThreshold (%1 W); 0 unsets it")
                                       .arg(meter.lowMediumThreshold.count()));
}

void readRegisters(const JsonField &json, MeterConfiguration &meter)
{
    const JsonMembers members =
        json.members({}, {"activeImport"_L1, "activeExport"_L1, "reactiveImport"_L1, "reactiveExport"_L1});
    const auto read = [&members](QLatin1String name) {
        return members.has(name) ? members[name].integer(0, LargestRegister) : 0;
    };
    constexpr std::int64_t VarSecondsPerVarHour = 3600;
    meter.initialImport = fromWattHours(read("activeImport"_L1));
    meter.initialExport = fromWattHours(read("activeExport"_L1));
    meter.initialReactiveImport = ReactiveEnergy(read("reactiveImport"_L1) * VarSecondsPerVarHour);
    meter.initialReactiveExport = ReactiveEnergy(read("reactiveExport"_L1) * VarSecondsPerVarHour);
}

std::chrono::sys_days readDay(const JsonField &json)
{
    const QString allowed = QStringLiteral("a date from 2000 to 2099 such as \"2026-07-01\"");
    const QDate date =
        QDate::fromString(json.text(QStringLiteral("20[0-9]{2}-[0-9]{2}-[0-9]{2}"), allowed), Qt::ISODate);
    if (!date.isValid())
        json.expect(allowed);
    return std::chrono::sys_days() + std::chrono::days(QDate(1970, 1, 1).daysTo(date));
}

} // namespace

MeterConfiguration readMeter(const JsonField &json)
{
    const JsonMembers members = json.members({},
                                             {Manufacturer, Model, SerialNumber, Mpan, Firmware, Hardware, Supplier,
                                              LowMedium, MediumHigh, Registers, Balance, TimeDebt});
    MeterConfiguration meter = unconfiguredMeter();
    readIdentities(members, meter);
    readThresholds(members, meter);
    if (members.has(Registers))
        readRegisters(members[Registers], meter);
    if (members.has(Balance))
        meter.initialBalance = readBalance(members[Balance]);
    if (members.has(TimeDebt))
        meter.initialTimeDebt = readAmount(members[TimeDebt]);
    return meter;
}

BillingCalendar readBillingCalendar(const JsonField &json)
{
    constexpr unsigned LastDayOfEveryMonth = 28;
    const JsonMembers members = json.members({"period"_L1}, {"start"_L1});
    BillingCalendar calendar;
    calendar.period = members["period"_L1].choice(Periods);
    if (members.has("start"_L1))
        calendar.start = readDay(members["start"_L1]);
    const bool isInDays =
        calendar.period == BillingCalendar::Period::Daily || calendar.period == BillingCalendar::Period::Weekly;
    if (!isInDays && unsigned(std::chrono::year_month_day(calendar.start).day()) > LastDayOfEveryMonth)
        members["start"_L1].refuse(QStringLiteral("a period of months starts on a day of the month from 1 to 28"));
    return calendar;
}

MeterConfiguration unconfiguredMeter()
{
    MeterConfiguration meter;
    meter.manufacturerName = "Meterglass";
    meter.modelIdentifier = "Built-in ESME";
    meter.serialNumber = "MG20A0000001";
    meter.mpan = "2200012345678";
    meter.firmwareVersion = 1;
    meter.hardwareVersion = 1;
    meter.supplier = {1, "Example Energy", "0800 000 0000", "123456789"};
    meter.lowMediumThreshold = Power(500);
    meter.mediumHighThreshold = Power(2500);
    return meter;
}

} // namespace meterglass::core
