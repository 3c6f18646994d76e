#include "core/meter/singleelementmeter.h"
#include "tests/support/steadyhousehold.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::core;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr UtcSecond Fitted = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6);

SupplierMessage messageOf(const char *text, std::optional<std::chrono::minutes> duration = {})
{
    SupplierMessage message;
    message.text = text;
    message.duration = duration;
    return message;
}

/// In prepayment mode, at 3,600 of 10^-5 GBP a kWh and without a standing charge.
MeterConfiguration prepayment()
{
    MeterConfiguration configuration;
    configuration.tariff.emplace();
    configuration.tariff->prices = {Price(3'600)};
    configuration.tariff->switching = SwitchingTable::always(TariffAction::timeOfUse(1));
    configuration.account.paymentMode = PaymentMode::Prepayment;
    return configuration;
}

/// The codes and, in seconds since the meter was fitted, when.
using Logged = std::vector<std::pair<std::int64_t, int>>;

Logged loggedBy(const SingleElementMeter &meter)
{
    Logged logged;
    const auto &events = meter.events().entries();
    for (std::size_t index = 0; index < events.size(); ++index)
        logged.push_back({(events.at(index).at - Fitted).count(), int(events.at(index).code)});
    return logged;
}

} // namespace

/// What a meter keeps beside its registers: the supplier's message, who the supplier is, and event logs.
class MeterRecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheLastMessageUntilItEnds()
    {
        using namespace metercommand;
        const MeterDiary diary{{Fitted + 10s, ShowMessage{messageOf("one")}},
                               {Fitted + 20s, ShowMessage{messageOf("two", 1min)}},
                               {Fitted + 100s, ShowMessage{messageOf("three")}},
                               {Fitted + 110s, CancelMessage()}};
        SingleElementMeter meter({}, m_household, m_zone, Fitted, diary);
        const auto textAt = [&meter](seconds since) {
            meter.advanceTo(Fitted + since);
            const auto held = meter.message();
            return held ? held->message.text + ' ' + std::to_string(held->id) : std::string("none");
        };
        QCOMPARE(textAt(9s), std::string("none"));
        QCOMPARE(textAt(10s), std::string("one 1"));
        QCOMPARE(textAt(20s), std::string("two 2"));
        QCOMPARE(textAt(79s), std::string("two 2"));
        QCOMPARE(textAt(80s), std::string("none"));
        QCOMPARE(textAt(100s), std::string("three 3"));
        QCOMPARE(textAt(110s), std::string("none"));
        QVERIFY(meter.lastMessage()->isCancelled);
    }

    void aMessageIsConfirmedOnce()
    {
        SingleElementMeter meter({}, m_household, m_zone, Fitted,
                                 {{Fitted + 10s, metercommand::ShowMessage{messageOf("one")}}});
        meter.advanceTo(Fitted + 15s);
        const std::uint64_t mark = meter.keepMark();
        QVERIFY(!meter.confirmMessage(2));
        QVERIFY(meter.confirmMessage(1));
        QVERIFY(meter.keepMark() > mark);
        meter.advanceTo(Fitted + 20s);
        QVERIFY(meter.confirmMessage(1));
        QVERIFY(meter.message()->confirmedAt == Fitted + 15s);
        QCOMPARE(loggedBy(meter), (Logged{{15, 0x81A6}}));
    }

    void anotherSupplierTakesOver()
    {
        MeterConfiguration configuration;
        configuration.supplier = {1, "First", "0800 1", "C1"};
        const SupplierDetails second{2, "Second", "0800 2", "C1"};
        SingleElementMeter meter(configuration, m_household, m_zone, Fitted,
                                 {{Fitted + 60s, metercommand::ChangeSupplier{second}}});
        QVERIFY(meter.supplier() == configuration.supplier);
        meter.advanceTo(Fitted + 1h);
        QVERIFY(meter.supplier() == second);
        const SingleElementMeter restarted(configuration, m_household, m_zone, meter.state(), {});
        QVERIFY(restarted.supplier() == second);
    }

    void logsTheSecondWhateverTheSteps_data()
    {
        QTest::addColumn<qint64>("step");
        QTest::newRow("in one step") << qint64(86'400);
        QTest::newRow("by the hour") << qint64(3'600);
        QTest::newRow("in steps that fit nothing") << qint64(1'237);
        QTest::newRow("by the second") << qint64(1);
    }
    /// 1 kW takes 10^-5 GBP a second, 3.6 of them with each watt-hour; expected values by hand.
    void logsTheSecondWhateverTheSteps()
    {
        QFETCH(const qint64, step);
        MeterConfiguration configuration = prepayment();
        configuration.account.lowCreditThreshold = Money(8'000);
        configuration.account.emergencyCreditLimit = Money(5'000);
        configuration.account.emergencyCreditThreshold = Money(4'000);
        configuration.initialBalance = Money(10'000);
        const MeterDiary diary{{Fitted + 6h, metercommand::ActivateEmergencyCredit()},
                               {Fitted + 12h, metercommand::TopUp{Money(20'000)}},
                               {Fitted + 13h, metercommand::EnableSupply()}};
        SingleElementMeter meter(configuration, m_household, m_zone, Fitted, diary);
        while (meter.now() < Fitted + 24h)
            meter.advanceTo(meter.now() + seconds(step));
        const Logged expected{
            {2'002, 0x810D},  // watt-hour 556 makes it 2,002 of 10,000: below 8,000
            {6'002, 0x8119},  // 1,667: 6,001
            {10'001, 0x8F0F}, // 2,778: 10,001; the balance is -1
            {21'600, 0x81AB}, {21'600, 0x8168}, {43'200, 0x810E},
            {46'800, 0x8161}, {58'803, 0x810D}, // from 19,999; 10,001 s of use lie behind: 6,112: 22,003
            {62'802, 0x8119},                   // 7,223: 26,003
            {66'802, 0x8F0F}};                  // 8,334: 30,002
        QCOMPARE(loggedBy(meter), expected);
    }

    void powerEventsAreTheOutages()
    {
        SingleElementMeter meter(
            {}, m_household, m_zone, Fitted,
            {{Fitted + 100s, metercommand::CutPower{179s}}, {Fitted + 1000s, metercommand::CutPower{180s}}});
        meter.advanceTo(Fitted + 150s);
        QCOMPARE(powerEvents(meter.outages(), meter.now()).size(), std::size_t(1));
        meter.advanceTo(Fitted + 1h);
        meter.endureOutage(Fitted + 2h);
        meter.endureOutage(Fitted + 3h); // the same outage goes on
        meter.advanceTo(Fitted + 3h);
        const std::vector<MeterEvent> expected{{Fitted + 100s, EventCode(0x8F57)},  {Fitted + 279s, EventCode(0x8F35)},
                                               {Fitted + 1000s, EventCode(0x8F57)}, {Fitted + 1180s, EventCode(0x8F36)},
                                               {Fitted + 1h, EventCode(0x8F57)},    {Fitted + 3h, EventCode(0x8F36)}};
        QVERIFY(powerEvents(meter.outages(), meter.now()) == expected);
    }

    /// 1 kW at 3,600 of 10^-5 GBP a kWh: a day takes 24,000 Wh and 86,400.
    void readsTheRegistersAtMidnightUtc()
    {
        MeterConfiguration configuration = prepayment();
        configuration.account.paymentMode = PaymentMode::Credit;
        configuration.tariff->standingCharge.perDay = Money(1'000);
        configuration.initialImport = fromWattHours(5);
        SingleElementMeter meter(configuration, m_household, m_zone, Fitted);
        meter.advanceTo(Fitted + 40 * 24h);
        const auto &reads = meter.dailyReads().entries();
        QCOMPARE(reads.size(), std::size_t(31));
        QCOMPARE(meter.dailyReads().count(), std::int64_t(40));
        const RegisterSnapshot &oldest = reads.at(0);
        QVERIFY(oldest.at == Fitted + 10 * 24h && oldest.cause == RegisterSnapshot::Cause::Daily);
        QCOMPARE(oldest.activeImport, std::int64_t(240'005));
        QVERIFY(oldest.timeOfUse == std::vector<std::int64_t>{240'000} && oldest.blocks.empty());
        // Before the standing charge of the day that begins: of nine days.
        QVERIFY(oldest.balance == Money(-10 * 86'400 - 9 * 1'000));
        QVERIFY(reads.at(30).at == Fitted + 40 * 24h);
    }

    void endsBillingPeriods()
    {
        using Cause = RegisterSnapshot::Cause;
        MeterConfiguration configuration = prepayment();
        configuration.account.paymentMode = PaymentMode::Credit;
        Tariff withBlocks = *configuration.tariff;
        withBlocks.blockSets = {{{1'000}, {Price(1), Price(2)}}};
        withBlocks.switching = SwitchingTable::always(TariffAction::blocks(1));
        AccountSettings settings = configuration.account;
        settings.lowCreditThreshold = Money(7);
        AccountSettings otherMode = settings;
        otherMode.paymentMode = PaymentMode::Prepayment;
        const MeterDiary diary{{Fitted + 24h + 1h, metercommand::ChangeTariff{withBlocks}},
                               {Fitted + 24h + 4h, metercommand::ConfigureAccount{settings}},
                               {Fitted + 24h + 5h, metercommand::ConfigureAccount{otherMode}},
                               {Fitted + 24h + 6h, metercommand::ChangeSupplier{{0, "Again", "", ""}}},
                               {Fitted + 24h + 7h, metercommand::ChangeSupplier{{9, "", "", ""}}}};
        configuration.initialBalance = Money(10'000'000);
        SingleElementMeter meter(configuration, m_household, m_zone, Fitted, diary);
        meter.advanceTo(Fitted + 26 * 24h); // 1 February
        const auto &log = meter.billingData().entries();
        QCOMPARE(log.size(), std::size_t(4));
        QVERIFY(log.at(0).at == Fitted + 25h && log.at(0).cause == Cause::ChangeOfTariff);
        QVERIFY(log.at(0).timeOfUse == std::vector<std::int64_t>{25'000} && log.at(0).blocks.empty());
        QVERIFY(log.at(1).at == Fitted + 29h && log.at(1).cause == Cause::ChangeOfPaymentMode);
        QVERIFY((log.at(1).blocks == std::vector<std::vector<std::int64_t>>{{1'000, 3'000}}));
        QVERIFY(log.at(2).at == Fitted + 31h && log.at(2).cause == Cause::ChangeOfSupplier);
        QVERIFY(log.at(3).at == Fitted + 26 * 24h && log.at(3).cause == Cause::EndOfBillingPeriod);
        QCOMPARE(log.at(3).activeImport, std::int64_t(26 * 24'000));
        int updates = 0;
        for (const auto &[at, code] : loggedBy(meter))
            updates += code == 0x8F0A;
        QCOMPARE(updates, 4);
    }

    void withoutATariffOnlyDaysAreRead()
    {
        SingleElementMeter meter({}, m_household, m_zone, Fitted);
        meter.advanceTo(Fitted + 40 * 24h);
        QCOMPARE(meter.dailyReads().count(), std::int64_t(40));
        QCOMPARE(meter.dailyReads().entries().at(30).activeImport, std::int64_t(960'000));
        QCOMPARE(meter.billingData().count(), std::int64_t(0));
    }

    void keepsTheNewestHundredEvents()
    {
        MeterDiary diary;
        for (int day = 1; day <= 150; ++day)
            diary.push_back({Fitted + day * 24h, metercommand::TopUp{Money(day)}});
        SingleElementMeter meter(prepayment(), m_household, m_zone, Fitted, diary);
        meter.advanceTo(Fitted + 151 * 24h);
        QCOMPARE(meter.events().entries().size(), std::size_t(100));
        QVERIFY(meter.events().count() >= 150);
        QVERIFY(meter.events().entries().at(99).at == Fitted + 150 * 24h);
    }

private:
    const test::SteadyHousehold m_household{Power(1000)};
    const HomeZone m_zone;
};

QTEST_APPLESS_MAIN(MeterRecordsTest)
#include "meterrecordstest.moc"
