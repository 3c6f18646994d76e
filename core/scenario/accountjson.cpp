#include "core/scenario/accountjson.h"

#include "core/scenario/jsonfield.h"

namespace meterglass::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<JsonName<PaymentMode>, 2> PaymentModes{
    {{"credit"_L1, PaymentMode::Credit}, {"prepayment"_L1, PaymentMode::Prepayment}}};

constexpr std::array<JsonName<AccountSettings::DebtPeriod>, 2> DebtPeriods{
    {{"hourly"_L1, AccountSettings::DebtPeriod::Hourly}, {"daily"_L1, AccountSettings::DebtPeriod::Daily}}};

constexpr auto Mode = "paymentMode"_L1;
constexpr auto LowCredit = "lowCreditThreshold"_L1;
constexpr auto EmergencyLimit = "emergencyCreditLimit"_L1;
constexpr auto EmergencyThreshold = "emergencyCreditThreshold"_L1;
constexpr auto Disablement = "disablementThreshold"_L1;
constexpr auto DebtRate = "debtRecoveryRate"_L1;
constexpr auto DebtPeriod = "debtRecoveryPeriod"_L1;
constexpr auto SuspendDisabled = "suspendDebtDisabled"_L1;
constexpr auto SuspendEmergency = "suspendDebtEmergency"_L1;

} // namespace

QJsonObject toJson(const AccountSettings &settings)
{
    return {{Mode, nameOf(PaymentModes, settings.paymentMode)},
            {LowCredit, qint64(settings.lowCreditThreshold.count())},
            {EmergencyLimit, qint64(settings.emergencyCreditLimit.count())},
            {EmergencyThreshold, qint64(settings.emergencyCreditThreshold.count())},
            {Disablement, qint64(settings.disablementThreshold.count())},
            {DebtRate, qint64(settings.debtRecoveryRate.count())},
            {DebtPeriod, nameOf(DebtPeriods, settings.debtPeriod)},
            {SuspendDisabled, settings.suspendsDebtDisabled},
            {SuspendEmergency, settings.suspendsDebtEmergency}};
}

Outcome<AccountSettings, JsonError> accountSettingsFrom(const QJsonObject &json)
{
    JsonFaults faults;
    const AccountSettings settings = readAccountSettings({json, {}, faults});
    if (faults.first())
        return *faults.first();
    return settings;
}

AccountSettings readAccountSettings(const JsonField &json)
{
    const JsonMembers members = json.members({},
                                             {Mode, LowCredit, EmergencyLimit, EmergencyThreshold, Disablement,
                                              DebtRate, DebtPeriod, SuspendDisabled, SuspendEmergency});
    AccountSettings settings;
    if (members.has(Mode))
        settings.paymentMode = members[Mode].choice(PaymentModes);
    if (members.has(LowCredit))
        settings.lowCreditThreshold = readBalance(members[LowCredit]);
    if (members.has(EmergencyLimit))
        settings.emergencyCreditLimit = readAmount(members[EmergencyLimit]);
    if (members.has(EmergencyThreshold))
        settings.emergencyCreditThreshold = readBalance(members[EmergencyThreshold]);
    if (members.has(Disablement))
        settings.disablementThreshold = readBalance(members[Disablement]);
    if (members.has(DebtRate))
        settings.debtRecoveryRate = readAmount(members[DebtRate]);
    if (members.has(DebtPeriod))
        settings.debtPeriod = members[DebtPeriod].choice(DebtPeriods);
    if (members.has(SuspendDisabled))
        settings.suspendsDebtDisabled = members[SuspendDisabled].boolean();
    if (members.has(SuspendEmergency))
        settings.suspendsDebtEmergency = members[SuspendEmergency].boolean();
    return settings;
}

Money readAmount(const JsonField &json)
{
    return Money(json.integer(0, LargestBalance));
}

Money readBalance(const JsonField &json)
{
    return Money(json.integer(-LargestBalance, LargestBalance));
}

} // namespace meterglass::core
