#include "ui/bench/registers/recordstores.h"

#include "ui/bench/attributes/attributescale.h"
#include "ui/bench/registers/eventnames.h"
#include "ui/bench/registers/storetexts.h"

#include <QCoreApplication>

namespace meterglass::ui {

using client::MeterSnapshot;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterStores)
};

QString codeText(std::uint16_t code)
{
    return QStringLiteral("0x") + QString::number(code, 16).toUpper().rightJustified(4, u'0');
}

QString causeText(std::uint32_t cause)
{
    return QStringLiteral("0x") + QString::number(cause, 16).toUpper().rightJustified(8, u'0');
}

RegisterTable eventTable(const client::Reading<client::ReceivedEventLog> &log, const core::HomeZone &zone)
{
    RegisterTable table{{{Words::tr("Time, local"), Words::tr("Europe/London")},
                         {Words::tr("Code"), Words::tr("GBCS event or alert code")},
                         {Words::tr("Event"), Words::tr("What the code means, where it is known")}},
                        {},
                        {}};
    for (const client::ReceivedEvent &event : log.value.events())
        table.rows.push_back({momentText(event.at, zone), codeText(event.code), eventName(event.code)});
    return table;
}

QString joined(const std::vector<core::Energy> &energies)
{
    QStringList texts;
    for (const core::Energy energy : energies)
        texts += wattHoursText(energy);
    return texts.join(u' ');
}

RegisterTable snapshotTable(const client::Reading<client::RegisterRecords> &log, const core::HomeZone &zone)
{
    RegisterTable table{{{Words::tr("Time, local"), Words::tr("Europe/London")},
                         {Words::tr("Cause"), Words::tr("SnapshotCause, a bit each")},
                         {Words::tr("Active import / Wh"), Words::tr("Active Import Register")},
                         {Words::tr("Tiers / Wh"), Words::tr("Tariff TOU registers, from tier 1")},
                         {Words::tr("Blocks / Wh"), Words::tr("Tariff block registers, tier after tier")},
                         {Words::tr("Bill / £"), Words::tr("What is owed; empty of a snapshot without a bill")}},
                        {},
                        {}};
    for (const auto &[key, record] : log.value.records())
        table.rows.insert(table.rows.begin(),
                          {momentText(key.at, zone), causeText(record.cause), wattHoursText(record.activeImport),
                           joined(record.tiers), joined(record.blocks),
                           record.bill ? poundsText(*record.bill) : QString()});
    return table;
}

RegisterTable accountTable(const client::Reading<client::AccountRecords> &log, const core::HomeZone &zone)
{
    RegisterTable table{{{Words::tr("Time, local"), Words::tr("Europe/London")},
                         {Words::tr("Cause"), Words::tr("SnapshotCause, a bit each")},
                         {Words::tr("Balance / £"), Words::tr("Meter Balance")},
                         {Words::tr("Emergency credit / £"), Words::tr("What is left of it")},
                         {Words::tr("Accumulated debt / £"), {}},
                         {Words::tr("Time debt / £"), {}}},
                        {},
                        {}};
    for (const auto &[key, record] : log.value.records())
        table.rows.insert(table.rows.begin(),
                          {momentText(key.at, zone), causeText(record.cause), poundsText(record.balance),
                           poundsText(record.emergencyCredit), poundsText(record.accumulatedDebt),
                           poundsText(record.timeDebt)});
    return table;
}

} // namespace

RegisterTable powerEventsTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    return eventTable(snapshot.powerEventLog, zone);
}

RegisterTable eventsTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    return eventTable(snapshot.eventLog, zone);
}

RegisterTable dailyReadsTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    return snapshotTable(snapshot.dailyReadLog, zone);
}

RegisterTable billingDataTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    return snapshotTable(snapshot.billingDataLog, zone);
}

RegisterTable accountDailyReadsTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    return accountTable(snapshot.prepaymentDailyReadLog, zone);
}

RegisterTable accountBillingDataTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    return accountTable(snapshot.prepaymentBillingDataLog, zone);
}

RegisterTable messagesTable(const MeterSnapshot &snapshot, const core::HomeZone &zone)
{
    RegisterTable table{
        {{Words::tr("Id"), Words::tr("Message Id")},
         {Words::tr("From, local"), Words::tr("Europe/London")},
         {Words::tr("Until, local"), Words::tr("Empty: until it is replaced")},
         {Words::tr("Confirmed"), Words::tr("Whether the consumer has seen it; empty where nobody asks")},
         {Words::tr("In force"), {}},
         {Words::tr("Text"), {}}},
        {},
        {}};
    const auto yesOrNo = [](bool is) { return is ? Words::tr("yes") : Words::tr("no"); };
    for (const client::ReceivedMessage &message : snapshot.messages.value)
        table.rows.push_back({QString::number(message.id), momentText(message.start, zone),
                              message.until ? momentText(*message.until, zone) : QString(),
                              message.wantsConfirmation ? yesOrNo(message.isConfirmed) : QString(),
                              yesOrNo(message.isActive), QString::fromStdString(message.text)});
    return table;
}

} // namespace meterglass::ui
