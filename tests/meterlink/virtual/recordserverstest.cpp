#include "tests/meterlink/virtual/plainframes.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using test::ask;
using test::atSecond;
using test::plain;

namespace {

constexpr core::UtcSecond Start = test::EsmeBench::Start;

core::MeterConfiguration supplied()
{
    core::MeterConfiguration meter = test::EsmeBench::withoutTariff();
    meter.supplier = {0x11223344, "AB", "01", "CIN"};
    return meter;
}

core::MeterDiary messages()
{
    core::SupplierMessage one;
    one.text = "Hi";
    one.importance = core::SupplierMessage::Importance::High;
    one.wantsConfirmation = true;
    one.duration = 10min;
    core::SupplierMessage two;
    two.text = "Yo";
    return {{Start + 60s, core::metercommand::ShowMessage{one}},
            {Start + 120s, core::metercommand::ShowMessage{two}},
            {Start + 180s, core::metercommand::CancelMessage()}};
}

/// What a bench's meter has pushed of a cluster, in hexadecimal, without the sequence number.
QByteArrayList pushedOf(const test::EsmeBench &bench, std::uint16_t cluster)
{
    QByteArrayList pushed;
    for (const han::ApsFrame &frame : bench.wire.frames) {
        const QByteArray bytes = plain(frame.payload);
        if (frame.cluster == zcl::ClusterId(cluster))
            pushed += bytes.left(2) + bytes.mid(4);
    }
    return pushed;
}

} // namespace

/// Messages, identity and event logs of a virtual meter, as bytes. Start is 6 January 2026, 00:00 UTC: 0x30EF0D00 of
/// ZigBee's time. Expected bytes by hand from the command tables of ZSE 1.4.
class RecordServersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startIsWhatTheBytesSay()
    {
        QCOMPARE((Start - core::UtcSecond(946'684'800s)).count(), std::int64_t(test::EsmeBenchStart));
    }

    void aMessageIsPushedAndWithdrawn()
    {
        test::EsmeBench bench({}, supplied(), messages());
        bench.alarms.advance(59s);
        QVERIFY(pushedOf(bench, 0x0703).isEmpty());
        bench.alarms.advance(2s);
        const QByteArray first = plain("1900 01000000 88" + atSecond(60) + "0a00 024869 00");
        QCOMPARE(pushedOf(bench, 0x0703), QByteArrayList{first});
        bench.alarms.advance(60s);
        const QByteArray second = plain("1900 02000000 00" + atSecond(120) + "ffff 02596f 00");
        QCOMPARE(pushedOf(bench, 0x0703), (QByteArrayList{first, second}));
        bench.alarms.advance(60s);
        QCOMPARE(pushedOf(bench, 0x0703), (QByteArrayList{first, second, plain("1901 02000000 00")}));
    }

    void theMessageIsReadAgainUntilItEnds()
    {
        test::EsmeBench bench({}, supplied(), messages());
        QCOMPARE(ask(bench, 0x0703, "010700"), plain("18070b008b"));
        bench.alarms.advance(61s);
        QCOMPARE(ask(bench, 0x0703, "010800"), plain("190800 01000000 88" + atSecond(60) + "0a00 024869 00"));
        bench.alarms.advance(120s);
        QCOMPARE(ask(bench, 0x0703, "010900"), plain("18090b008b"));
    }

    void aDisplayMayConfirmWhatIsHeld()
    {
        test::EsmeBench bench({}, supplied(), messages());
        bench.alarms.advance(61s);
        QCOMPARE(ask(bench, 0x0703, "010701 02000000" + atSecond(61) + "0200"), plain("18070b018b"));
        QCOMPARE(ask(bench, 0x0703, "010801 01000000" + atSecond(61)), plain("18080b0100"));
        QVERIFY(bench.meter.message()->confirmedAt == Start + 61s);
        QCOMPARE(ask(bench, 0x0703, "010900").right(2), plain("01")); // confirmed, says the extended control
        QCOMPARE(ask(bench, 0x0703, "010a01 010000"), plain("180a0b0180"));
        han::ApsFrame open = test::EsmeBench::request(0x0703, "010b00");
        open.security = han::Security::NetworkKey;
        bench.wire.frames.clear();
        bench.wire.deliver(open);
        QCOMPARE(plain(bench.wire.frames.back().payload), plain("180b0b007e"));
    }

    void saysWhoSuppliesWhom()
    {
        test::EsmeBench bench({}, supplied());
        // ProviderId, ProviderName, ProviderContactDetails.
        QCOMPARE(ask(bench, 0x0708, "000700000101010201"),
                 plain("180701 000100 23 44332211 010100 41 024142 020100 41 023031"));
        QCOMPARE(ask(bench, 0x0702, "0008001103"), plain("180801 110300 41 0343494e"));
        QCOMPARE(ask(bench, 0x0708, "010903"), plain("190903 00000000" + atSecond(0) + "44332211 023232"));
        QCOMPARE(ask(bench, 0x0708, "010a05"), plain("190a06 00000000" + atSecond(0) + "44332211 0343494e"));
        QCOMPARE(ask(bench, 0x0708, "010b01"),
                 plain("190b01 44332211 00000000 00 44332211" + atSecond(0) + "00180000 024142 023031"));
    }

    void anotherSupplierIsPushed()
    {
        const core::SupplierDetails other{5, "C", "2", "N"};
        test::EsmeBench bench({}, supplied(), {{Start + 60s, core::metercommand::ChangeSupplier{other}}});
        bench.alarms.advance(61s);
        QCOMPARE(pushedOf(bench, 0x0708),
                 (QByteArrayList{plain("1906 00000000" + atSecond(60) + "05000000 014e"),
                                 plain("1901 05000000 00000000 00 05000000" + atSecond(60) + "00180000 0143 0132")}));
    }

    void servesEventLogsInPages()
    {
        core::MeterDiary diary;
        for (int minute = 1; minute <= 10; ++minute)
            diary.push_back({Start + minute * 1min, core::metercommand::ChangeSupplier{}});
        diary.push_back({Start + 11min, core::metercommand::CutPower{60s}});
        test::EsmeBench bench({}, supplied(), diary);
        bench.alarms.advance(15min);
        // Both of the newest two of all logs; the power came back at 12 min.
        QCOMPARE(ask(bench, 0x0709, "010700 00 0000 01000000 ffffffff 02 0000"),
                 plain("190701 0c00 00 01 20 02 358f" + atSecond(720) + "00 02 578f" + atSecond(660) + "00"));
        // The GBCS general log, from offset 8 on.
        QCOMPARE(ask(bench, 0x0709, "010800 06 0000 00000000 ffffffff 08 0800"),
                 plain("190801 0a00 00 01 20 06 5481" + atSecond(120) + "00 06 5481" + atSecond(60) + "00"));
        // All of it: 8 events fit a frame.
        QVERIFY(
            ask(bench, 0x0709, "010900 06 0000 00000000 ffffffff 00 0000").startsWith(plain("190901 0a00 01 02 20")));
        QCOMPARE(bench.wire.frames.size(), std::size_t(2));
        QVERIFY(plain(bench.wire.frames.front().payload).startsWith(plain("190901 0a00 00 02 80")));
        QVERIFY(bench.wire.frames.front().payload.size() <= han::LargestPayload);
        // One event id, and a time in which there was none.
        QCOMPARE(ask(bench, 0x0709, "010a00 00 578f 00000000 ffffffff 09 0000"),
                 plain("190a01 0100 00 01 10 02 578f" + atSecond(660) + "00"));
        QCOMPARE(ask(bench, 0x0709, "010b00 06 0000" + atSecond(601) + "ffffffff 09 0000"), plain("180b0b008b"));
        // A display must not clear a log.
        QCOMPARE(ask(bench, 0x0709, "010c01 06"), plain("180c0b017e"));
    }

    void alertsOfTheHomeArePushed()
    {
        core::MeterConfiguration configuration = test::EsmeBench::withTwoRates(); // balance 10 GBP, low below 5
        core::AccountSettings settings = configuration.account;
        settings.lowCreditThreshold = core::Money(2'000'000);
        test::EsmeBench bench({}, configuration, {{Start + 60s, core::metercommand::ConfigureAccount{settings}}});
        bench.alarms.advance(61s);
        QCOMPARE(pushedOf(bench, 0x0709), (QByteArrayList{plain("1900 06 0d81" + atSecond(60) + "00 00")}));
        QCOMPARE(bench.meter.events().count(), std::int64_t(2)); // the command is logged, but told nobody
    }
};

QTEST_GUILESS_MAIN(RecordServersTest)
#include "recordserverstest.moc"
