#include "ui/bench/registers/accountstores.h"

#include "ui/bench/attributes/attributescale.h"
#include "ui/bench/registers/storetexts.h"

#include <QCoreApplication>

namespace meterglass::ui {

using client::MeterSnapshot;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterStores)
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString number(std::int64_t value)
{
    return QString::number(value);
}

QString supplyText(core::SupplyState state)
{
    switch (state) {
    case core::SupplyState::Enabled:
        return Words::tr("enabled");
    case core::SupplyState::Armed:
        return Words::tr("armed");
    case core::SupplyState::Disabled:
        return Words::tr("disabled");
    }
    return {};
}

QString modeText(core::PaymentMode mode)
{
    return mode == core::PaymentMode::Prepayment ? Words::tr("prepayment") : Words::tr("credit");
}

QString creditText(const client::CreditStatus &status)
{
    QStringList words;
    const auto add = [&words](bool is, const QString &word) {
        if (is)
            words += word;
    };
    add(status.isLow, Words::tr("low"));
    add(status.isEmergencyCreditAvailable, Words::tr("emergency credit offered"));
    add(status.isEmergencyCreditActivated, Words::tr("emergency credit activated"));
    add(status.isEmergencyCreditInUse, Words::tr("emergency credit in use"));
    add(status.isExhausted, Words::tr("exhausted"));
    return words.isEmpty() ? Words::tr("sufficient") : words.join(QStringLiteral(", "));
}

} // namespace

RegisterTable accountItemsTable(const MeterSnapshot &snapshot, const core::HomeZone & /*zone*/)
{
    const QString pounds = QStringLiteral("£");
    RegisterTable table{itemColumns(), {}, {}};
    table.rows = {
        itemRow(Words::tr("Payment mode"), snapshot.paymentMode, {}, modeText),
        itemRow(Words::tr("Meter Balance"), client::meterBalance(snapshot), pounds, poundsText),
        itemRow(Words::tr("Credit remaining"), snapshot.creditRemaining, pounds, poundsText),
        itemRow(Words::tr("Bill to date"), snapshot.billToDate, pounds, poundsText),
        itemRow(Words::tr("Credit status"), snapshot.creditStatus, {}, creditText),
        itemRow(Words::tr("Emergency Credit Balance"), snapshot.emergencyCredit, pounds, poundsText),
        itemRow(Words::tr("Emergency Credit Limit"), snapshot.emergencyCreditLimit, pounds, poundsText),
        itemRow(Words::tr("Emergency Credit Threshold"), snapshot.emergencyCreditThreshold, pounds, poundsText),
        itemRow(Words::tr("Low Credit Threshold"), snapshot.lowCreditThreshold, pounds, poundsText),
        itemRow(Words::tr("Disablement Threshold"), snapshot.disablementThreshold, pounds, poundsText),
        itemRow(Words::tr("Accumulated Debt"), snapshot.accumulatedDebt, pounds, poundsText),
        itemRow(Words::tr("Time Debt"), snapshot.timeDebt, pounds, poundsText),
        itemRow(Words::tr("Debt Recovery Rate"), snapshot.debtRecoveryRate, pounds, poundsText),
        itemRow(Words::tr("Supply State"), snapshot.supplyState, {}, supplyText),
    };
    return table;
}

RegisterTable pricesTable(const MeterSnapshot &snapshot, const core::HomeZone & /*zone*/)
{
    RegisterTable table{{{Words::tr("Tier"), Words::tr("Tier of the Price cluster, from 1")},
                         {Words::tr("Block"), Words::tr("Block of the tier, from 1")},
                         {Words::tr("Label"), Words::tr("What the tier is called")},
                         {Words::tr("Price / £ per kWh"), {}},
                         {Words::tr("In force"), Words::tr("As PublishPrice says")},
                         {Words::tr("Quality"), {}}},
                        {},
                        {}};
    for (const auto &[place, price] : snapshot.prices) {
        const auto label = snapshot.tierLabels.value.find(place.tier);
        const bool isInForce = snapshot.activePrice.isCurrent() && snapshot.activePrice.value.tier == place.tier
            && snapshot.activePrice.value.price == price.value;
        table.rows.push_back({QString::number(place.tier), QString::number(place.block),
                              label == snapshot.tierLabels.value.end() ? QString() : text(label->second),
                              price.isKnown() ? poundsText(core::Money(price.value.count())) : QString(),
                              isInForce ? Words::tr("yes") : QString(), qualityText(price.quality)});
    }
    return table;
}

RegisterTable switchingTable(const MeterSnapshot &snapshot, const core::HomeZone & /*zone*/)
{
    RegisterTable table{{{Words::tr("Day profile"), Words::tr("Its number, from 1")},
                         {Words::tr("From"), Words::tr("Time of day, in the calendar's time reference")},
                         {Words::tr("Tier"), Words::tr("That is in force from then on")}},
                        {},
                        {}};
    const core::SwitchingTable &switching = snapshot.tariffCalendar.value.table;
    for (std::size_t profile = 0; profile < switching.dayProfiles.size(); ++profile) {
        for (const core::SwitchingTable::Entry &entry : switching.dayProfiles[profile])
            table.rows.push_back({QString::number(profile + 1),
                                  QStringLiteral("%1:%2")
                                      .arg(entry.start.count() / 60, 2, 10, QLatin1Char('0'))
                                      .arg(entry.start.count() % 60, 2, 10, QLatin1Char('0')),
                                  QString::number(entry.action.number)});
    }
    return table;
}

RegisterTable identityTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    RegisterTable table{itemColumns(), {}, {}};
    table.rows = {
        itemRow(Words::tr("Manufacturer"), snapshot.manufacturerName, {}, text),
        itemRow(Words::tr("Model"), snapshot.modelIdentifier, {}, text),
        itemRow(Words::tr("Serial number"), snapshot.meterSerialNumber, {}, text),
        itemRow(Words::tr("Firmware"), snapshot.firmwareVersion, {}, number),
        itemRow(Words::tr("Hardware"), snapshot.hardwareVersion, {}, number),
        itemRow(Words::tr("MPAN"), snapshot.siteId, {}, text),
        itemRow(Words::tr("Supplier"), snapshot.supplierName, {}, text),
        itemRow(Words::tr("Supplier's contact"), snapshot.supplierContact, {}, text),
        itemRow(Words::tr("Customer Identification Number"), snapshot.customerIdNumber, {}, text),
        itemRow(Words::tr("Tariff"), snapshot.tariffLabel, {}, text),
        itemRow(Words::tr("Standing Charge a day"), snapshot.standingCharge, QStringLiteral("£"), poundsText),
        itemRow(Words::tr("Low Medium Power Threshold"), snapshot.lowMediumThreshold, QStringLiteral("W"),
                [](core::Power power) { return number(power.count()); }),
        itemRow(Words::tr("Medium High Power Threshold"), snapshot.mediumHighThreshold, QStringLiteral("W"),
                [](core::Power power) { return number(power.count()); }),
        itemRow(Words::tr("Meter's clock, local"), snapshot.deviceTime, {},
                [&zone](core::UtcSecond time) { return momentText(time, zone); }),
    };
    return table;
}

} // namespace meterglass::ui
