#include "ui/bench/registers/accountstores.h"
#include "ui/bench/registers/energystores.h"
#include "ui/bench/registers/recordstores.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterStores)
};

} // namespace

const std::vector<RegisterStore> &registerStores()
{
    static const std::vector<RegisterStore> stores{
        {Words::tr("Registers"), Words::tr("Metering attributes"), registersTable},
        {Words::tr("Tariff registers"), Words::tr("Metering and Price attributes"), tariffRegistersTable},
        {Words::tr("Days, weeks, months"), Words::tr("Metering and Prepayment attributes"), periodsTable},
        {Words::tr("Half hours"), Words::tr("Profile Data Log, GetSampledData"), halfHoursTable},
        {Words::tr("Daily log"), Words::tr("Daily Consumption Log, GetSampledData"), dailyLogTable},
        {Words::tr("Daily reads"), Words::tr("Daily Read Log, GetSnapshot"), dailyReadsTable},
        {Words::tr("Billing data"), Words::tr("Billing Data Log, GetSnapshot"), billingDataTable},
        {Words::tr("Account"), Words::tr("Prepayment and Metering attributes"), accountItemsTable},
        {Words::tr("Account, daily reads"), Words::tr("GetPrepaySnapshot"), accountDailyReadsTable},
        {Words::tr("Account, billing data"), Words::tr("GetPrepaySnapshot"), accountBillingDataTable},
        {Words::tr("Prices"), Words::tr("Tariff Price Matrix, Price attributes; PublishPrice"), pricesTable},
        {Words::tr("Switching table"), Words::tr("Calendar cluster"), switchingTable},
        {Words::tr("Power events"), Words::tr("Power Event Log, GetEventLog"), powerEventsTable},
        {Words::tr("Events"), Words::tr("Event Log, GetEventLog"), eventsTable},
        {Words::tr("Messages"), Words::tr("Messaging cluster"), messagesTable},
        {Words::tr("Identity"), Words::tr("Basic, Metering, Device Management attributes"), identityTable},
    };
    return stores;
}

} // namespace meterglass::ui
