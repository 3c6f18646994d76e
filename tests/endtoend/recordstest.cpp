#include "tests/support/displayedhome.h"
#include "tests/support/steadyhousehold.h"

#include <QSignalSpy>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 3 / 20) + 12h;

core::SupplierMessage messageOf(const char *text)
{
    core::SupplierMessage message;
    message.text = text;
    message.wantsConfirmation = true;
    return message;
}

const client::ReceivedMessage *activeMessage(const test::DisplayedHome &home)
{
    for (const client::ReceivedMessage &message : home.store.snapshot().messages.value) {
        if (message.isActive)
            return &message;
    }
    return nullptr;
}

} // namespace

/// Messages, supplier and alerts from the meter to the display, and a confirmation back.
class RecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsShownAtOnceAndTakenBack()
    {
        test::DisplayedHome home(m_household, Start, test::DisplayedHome::plainMeter(),
                                 {{Start + 60s, core::metercommand::ShowMessage{messageOf("one")}},
                                  {Start + 120s, core::metercommand::CancelMessage()}});
        home.client.start();
        home.alarms.advance(59s);
        QVERIFY(home.store.snapshot().messages.quality == client::Quality::Live);
        QVERIFY(!activeMessage(home));
        home.alarms.advance(1100ms);
        QVERIFY(activeMessage(home) && activeMessage(home)->text == "one" && activeMessage(home)->wantsConfirmation);
        home.alarms.advance(60s);
        QVERIFY(!activeMessage(home));
        QCOMPARE(home.store.snapshot().messages.value.size(), std::size_t(1)); // it is still known
    }

    void aMessageThatWasPushedInVainIsShownWithinTenSeconds()
    {
        test::DisplayedHome home(m_household, Start, test::DisplayedHome::plainMeter(),
                                 {{Start + 60s, core::metercommand::ShowMessage{messageOf("one")}}});
        home.client.start();
        home.alarms.advance(59s);
        home.network.setFaults({.loss = 1});
        home.alarms.advance(1500ms);
        home.network.setFaults({});
        home.alarms.advance(10s);
        QVERIFY(activeMessage(home) && activeMessage(home)->text == "one");
    }

    void aDisplayThatStartsLaterReadsTheMessage()
    {
        test::DisplayedHome home(m_household, Start, test::DisplayedHome::plainMeter(),
                                 {{Start + 60s, core::metercommand::ShowMessage{messageOf("one")}}});
        home.alarms.advance(1h);
        home.client.start();
        home.alarms.advance(2s);
        QVERIFY(activeMessage(home) && activeMessage(home)->text == "one");
        QVERIFY(activeMessage(home)->start == Start + 60s);
    }

    void aConfirmationReachesTheMeter()
    {
        test::DisplayedHome home(m_household, Start, test::DisplayedHome::plainMeter(),
                                 {{Start + 60s, core::metercommand::ShowMessage{messageOf("one")}}});
        home.client.start();
        home.alarms.advance(62s);
        home.client.acknowledge(activeMessage(home)->id);
        home.alarms.advance(100ms);
        QVERIFY(home.meter.message()->confirmedAt.has_value());
        QVERIFY(activeMessage(home)->isConfirmed);
        home.alarms.advance(10min);
        const auto &events = home.store.snapshot().eventLog.value.events();
        QVERIFY(!events.empty() && events.front().code == 0x81A6);
        QCOMPARE(home.meter.events().count(), std::int64_t(1)); // it was told once
    }

    void aConfirmationIsToldUntilTheMeterAnswers()
    {
        test::DisplayedHome home(m_household, Start, test::DisplayedHome::plainMeter(),
                                 {{Start + 60s, core::metercommand::ShowMessage{messageOf("one")}}});
        home.client.start();
        home.alarms.advance(62s);
        const std::uint32_t id = activeMessage(home)->id;
        home.network.setFaults({.loss = 1});
        home.client.acknowledge(id);
        home.client.acknowledge(id);
        home.alarms.advance(1min);
        QVERIFY(!home.meter.message()->confirmedAt && !activeMessage(home)->isConfirmed);
        home.network.setFaults({});
        home.alarms.advance(15s);
        QVERIFY(home.meter.message()->confirmedAt && activeMessage(home)->isConfirmed);
    }

    void aConfirmationOfNothingEnds()
    {
        test::DisplayedHome home(m_household, Start);
        home.client.start();
        home.alarms.advance(5s);
        home.client.acknowledge(77);
        home.alarms.advance(1min);
        QCOMPARE(home.meter.events().count(), std::int64_t(0));
        QVERIFY(home.store.snapshot().messages.value.empty());
    }

    void theSupplierIsShownAndItsChange()
    {
        core::MeterConfiguration configuration = test::DisplayedHome::plainMeter();
        configuration.supplier = {1, "First", "0800 1", "C1"};
        configuration.firmwareVersion = 3;
        configuration.hardwareVersion = 4;
        const core::SupplierDetails second{2, "Second", "0800 2", "C2"};
        test::DisplayedHome home(m_household, Start, configuration,
                                 {{Start + 60s, core::metercommand::ChangeSupplier{second}}});
        home.client.start();
        home.alarms.advance(20s);
        const client::MeterSnapshot &snapshot = home.store.snapshot();
        QCOMPARE(snapshot.supplierName.value, std::string("First"));
        QCOMPARE(snapshot.supplierId.value, std::int64_t(1));
        QCOMPARE(snapshot.firmwareVersion.value, 3);
        QCOMPARE(snapshot.hardwareVersion.value, 4);
        home.alarms.advance(41s);
        QCOMPARE(snapshot.supplierName.value, std::string("Second"));
        QCOMPARE(snapshot.supplierContact.value, std::string("0800 2"));
        QCOMPARE(snapshot.customerIdNumber.value, std::string("C2"));
        QCOMPARE(snapshot.supplierId.value, std::int64_t(2));
    }

    void anAlertIsShownAndLogged()
    {
        core::MeterConfiguration configuration = test::DisplayedHome::meterWithTwoRates();
        core::AccountSettings settings = configuration.account;
        settings.lowCreditThreshold = core::Money(9'000'000);
        test::DisplayedHome home(m_household, Start, configuration,
                                 {{Start + 60s, core::metercommand::ConfigureAccount{settings}}});
        home.client.start();
        home.alarms.advance(59s);
        QVERIFY(home.store.snapshot().latestAlert.quality == client::Quality::Never);
        home.alarms.advance(1100ms);
        const client::ReceivedEvent lowCredit{Start + 60s, 0x810D};
        QVERIFY(home.store.snapshot().latestAlert.value == lowCredit);
        home.alarms.advance(20s);
        const auto &events = home.store.snapshot().eventLog.value.events();
        QCOMPARE(events.size(), std::size_t(2));
        QVERIFY(events.front() == lowCredit);
    }

    void nothingChangesWhileNothingHappens()
    {
        const test::SteadyHousehold still{core::Power(0)};
        test::DisplayedHome home(still, Start, test::DisplayedHome::plainMeter(),
                                 {{Start + 60s, core::metercommand::ShowMessage{messageOf("one")}}});
        home.client.start();
        home.alarms.advance(2min);
        const QSignalSpy changes(&home.store, &client::MeterStore::snapshotChanged);
        home.alarms.advance(11min); // the event logs are read again
        QCOMPARE(changes.count(), 0);
    }

private:
    const test::SteadyHousehold m_household{core::Power(1000)};
};

QTEST_MAIN(RecordsTest)
#include "recordstest.moc"
