#include "meterlink/zcl/frame.h"
#include "tests/meterlink/virtual/esmebench.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using test::EsmeBench;
using test::hexOf;

namespace {

constexpr int Basic = 0x0000;
constexpr int Time = 0x000A;
constexpr int Metering = 0x0702;
constexpr int DeviceManagement = 0x0708;

} // namespace

/// Requests and answers byte for byte, written by hand from ZCL8 and the Smart Energy standard.
class VirtualEsmeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *sentence, int cluster, const char *request, const char *answer) {
            QTest::newRow(sentence) << cluster << QByteArray(request) << QByteArray(answer);
        };
        row("power of 1615 W and a register of 12,480,000 Wh", Metering, "00 11 00 0004 0000",
            "18 11 01 00 04 00 2a 4f 06 00 00 00 00 25 00 6e be 00 00 00");
        row("the same where no default response is wanted", Metering, "10 11 00 0004", "18 11 01 00 04 00 2a 4f 06 00");
        row("reserved bits of the frame control are ignored", Metering, "e0 11 00 0004",
            "18 11 01 00 04 00 2a 4f 06 00");
        row("kWh by 1/1000", Metering, "00 11 00 0003 0103 0203",
            "18 11 01 00 03 00 30 00 01 03 00 22 01 00 00 02 03 00 22 e8 03 00");
        row("the MPAN and the serial number", Metering, "00 11 00 0703 0803",
            "18 11 01 07 03 00 41 02 32 32 08 03 00 41 03 53 4e 31");
        row("1615 W is medium between 500 and 2500", Metering, "00 11 00 0702", "18 11 01 07 02 00 30 01");
        row("thresholds", DeviceManagement, "00 11 00 0004 0104",
            "18 11 01 00 04 00 23 f4 01 00 00 01 04 00 23 c4 09 00 00");
        row("the maker's name", Basic, "00 11 00 0400", "18 11 01 04 00 00 42 05 4d 61 6b 65 72");
        // 6 January 2026 is 820,972,800 s after 1 January 2000.
        row("the time", Time, "00 11 00 0000", "18 11 01 00 00 00 e2 00 0d ef 30");
        row("an attribute that it does not have", Metering, "00 12 00 3412", "18 12 01 34 12 86");
        row("one that it has and one that it has not", Metering, "00 12 00 3412 0702",
            "18 12 01 34 12 86 07 02 00 30 01");
        row("a cluster that it does not have", 0x0700, "00 13 00 0000", "18 13 0b 00 c3");
        row("half an attribute's id", Metering, "00 15 00 00", "18 15 0b 00 80");
        row("a supplier's command of the cluster", Metering, "01 16 05", "18 16 0b 05 7e");
        row("a cluster's command that there is not", Metering, "01 16 f7", "18 16 0b f7 81");
        row("a foundation command that it does not speak", Metering, "00 17 55", "18 17 0b 55 82");
        row("a manufacturer's read", Metering, "04 3412 18 00 0000", "1c 34 12 18 0b 00 82");
        row("reports of power each 10 s on change", Metering, "00 20 06 00 0004 2a 0a00 0000 010000", "18 20 07 00");
        row("reports oftener than each 10 s", Metering, "00 21 06 00 0004 2a 0900 0000 010000", "18 21 07 87 00 00 04");
        row("reports of another type", Metering, "00 21 06 00 0004 22 0a00 0000 010000", "18 21 07 8d 00 00 04");
        row("reports of what it does not have", Metering, "00 21 06 00 3412 2a 0a00 0000 010000",
            "18 21 07 86 00 34 12");
        row("a longest interval below the shortest", Metering, "00 21 06 00 0004 2a 1e00 0b00 010000",
            "18 21 07 87 00 00 04");
        row("a configuration of its own reports' absence", Metering, "00 21 06 01 0004 0a00", "18 21 07 86 01 00 04");
        row("a configuration that is cut", Metering, "00 22 06 00 0004 2a 0a00", "18 22 0b 06 80");
        row("a page of three attributes", Metering, "00 30 0c 0000 03", "18 30 0d 00 00 00 25 01 00 25 0f 00 30");
        row("the last page", Metering, "00 31 0c 5c04 10", "18 31 0d 01 5c 04 21 05 0d 25 06 0d 25 07 0d 25 08 0d 25");
        row("a page beyond the last", Metering, "00 31 0c 090d 10", "18 31 0d 01");
        row("a page whose request is cut", Metering, "00 31 0c 0005", "18 31 0b 0c 80");
        row("a default response is never answered", Metering, "00 19 0b 0a 00", "");
        row("nor one that is cut", Metering, "00 19 0b", "");
        row("nor one on a cluster that it does not have", 0x0700, "00 19 0b 0a 00", "");
        row("another server's frame", Metering, "08 11 00 0004", "");
        row("nothing", Metering, "", "");
        row("a reserved frame type", Metering, "02 11 00 0004", "");
    }
    void answers()
    {
        QFETCH(int, cluster);
        QFETCH(QByteArray, request);
        EsmeBench bench;
        const QByteArray answer = bench.ask(std::uint16_t(cluster), request);
        QTEST(answer, "answer");
        QVERIFY(bench.wire.frames.size() <= 1);
        if (!bench.wire.frames.empty()) {
            const han::ApsFrame &frame = bench.wire.frames.front();
            const han::ApsFrame asked = EsmeBench::request(std::uint16_t(cluster), request);
            QVERIFY(frame.destination == asked.source && frame.source == asked.destination);
            QVERIFY(frame.cluster == asked.cluster && frame.security == asked.security && frame.profile == 0x0109);
        }
    }

    void refusesWeakSecurity_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<int>("security");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray refused("18 01 0b 00 7e");
        QTest::newRow("Metering under the network key") << Metering << 1 << refused;
        QTest::newRow("Metering in clear") << Metering << 0 << refused;
        QTest::newRow("Time under the network key") << Time << 1 << refused;
        QTest::newRow("Device Management under the network key") << DeviceManagement << 1 << refused;
        QTest::newRow("Basic in clear") << Basic << 0 << refused;
        QTest::newRow("Basic under the network key is served") << Basic << 1 << QByteArray("18 01 01 00 00 00 20 08");
    }
    void refusesWeakSecurity()
    {
        QFETCH(int, cluster);
        QFETCH(int, security);
        EsmeBench bench;
        han::ApsFrame request = EsmeBench::request(std::uint16_t(cluster), "00 01 00 0000");
        request.security = han::Security(security);
        bench.wire.deliver(request);
        QCOMPARE(bench.wire.frames.size(), 1U);
        QTEST(hexOf(bench.wire.frames.front().payload), "answer");
        QVERIFY(bench.wire.frames.front().security == request.security);
    }

    void doesNotHearWhatIsForSomeoneElse()
    {
        EsmeBench bench;
        han::ApsFrame request = EsmeBench::request(Metering, "00 01 00 0004");
        request.destination.node = 0x9999;
        bench.wire.deliver(request);
        request = EsmeBench::request(Metering, "00 01 00 0004");
        request.destination.endpoint = 2;
        bench.wire.deliver(request);
        request = EsmeBench::request(Metering, "00 01 00 0004");
        request.profile = 0x0104;
        bench.wire.deliver(request);
        QVERIFY(bench.wire.frames.empty());
    }

    void livesUpToThePresentBeforeItAnswers()
    {
        EsmeBench bench;
        bench.clock.jumpTo(EsmeBench::Start + 24h - 1s);
        // 1615 W x 86399 s is 38,759 Wh: 0x9767.
        QCOMPARE(bench.ask(Metering, "00 01 00 0104"), QByteArray("18 01 01 01 04 00 22 67 97 00"));
        bench.clock.jumpTo(EsmeBench::Start + 24h);
        QCOMPARE(bench.ask(Metering, "00 02 00 0104"), QByteArray("18 02 01 01 04 00 22 00 00 00"));
    }

    void saysInvalidWhereTheLoadIsUnknown()
    {
        EsmeBench bench({{EsmeBench::Start, EsmeBench::Start + 1h, core::Power(2500)},
                         {EsmeBench::Start + 2h, EsmeBench::Start + 3h, core::Power(-1000)}});
        const QByteArray read("00 01 00 0004 0702");
        QCOMPARE(bench.ask(Metering, read), QByteArray("18 01 01 00 04 00 2a c4 09 00 07 02 00 30 02"));
        bench.clock.jumpTo(EsmeBench::Start + 90min);
        QCOMPARE(bench.ask(Metering, read), QByteArray("18 01 01 00 04 00 2a 00 00 80 07 02 00 30 ff"));
        bench.clock.jumpTo(EsmeBench::Start + 150min);
        QCOMPARE(bench.ask(Metering, read), QByteArray("18 01 01 00 04 00 2a 18 fc ff 07 02 00 30 00"));
    }

    void pagesThroughAllItsAttributes()
    {
        EsmeBench bench;
        QByteArray whole; // in pages of one attribute
        for (const int size : {1, 2, 3, 7, 15, 23, 24, 255}) {
            QByteArray pages;
            QByteArray next("00 00");
            for (bool isComplete = false; !isComplete;) {
                const QByteArray page =
                    bench.ask(Metering, "00 01 0c " + next + QByteArray::number(size, 16).rightJustified(2, '0'));
                QVERIFY2(page.size() <= 3 * 73, page.constData()); // what a frame holds
                isComplete = page.mid(9, 2) == "01";
                pages += page.mid(11);
                const int last = page.mid(page.size() - 5, 2).toInt(nullptr, 16) << 8
                    | page.mid(page.size() - 8, 2).toInt(nullptr, 16);
                next = QByteArray::number((last + 1) & 0xFF, 16).rightJustified(2, '0')
                    + QByteArray::number((last + 1) >> 8, 16).rightJustified(2, '0');
            }
            if (whole.isEmpty())
                whole = pages;
            QVERIFY(pages.size() / 9 > 40);
            QCOMPARE(pages, whole);
        }
    }

    void survivesEveryPrefixAndEveryChange_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("a read") << QByteArray("00 11 00 0004 0000");
        QTest::newRow("a configuration") << QByteArray(
            "00 20 06 00 0004 2a 0a00 0000 010000 00 0000 25 0a00 0000 010000000000");
        QTest::newRow("a discovery") << QByteArray("00 30 0c 0000 03");
        QTest::newRow("a default response") << QByteArray("00 19 0b 0a 00");
        QTest::newRow("a manufacturer's read") << QByteArray("04 3412 18 00 0000");
        QTest::newRow("a cluster's command") << QByteArray("01 16 05 00");
    }
    void survivesEveryPrefixAndEveryChange()
    {
        QFETCH(QByteArray, request);
        EsmeBench bench;
        const han::ApsFrame whole = EsmeBench::request(Metering, request);
        const auto deliver = [&bench](const han::ApsFrame &frame) {
            bench.wire.frames.clear();
            bench.wire.deliver(frame);
            for (const han::ApsFrame &answer : bench.wire.frames) {
                const auto decoded = zcl::decodeFrame(answer.payload);
                if (!decoded || decoded->header.direction != zcl::Direction::ServerToClient)
                    return false;
            }
            return bench.wire.frames.size() <= 1;
        };
        for (std::size_t length = 0; length < whole.payload.size(); ++length) {
            han::ApsFrame cut = whole;
            cut.payload.resize(length);
            QVERIFY2(deliver(cut), hexOf(cut.payload).constData());
        }
        for (std::size_t index = 0; index < whole.payload.size(); ++index) {
            for (unsigned change = 1; change < 256; ++change) {
                han::ApsFrame changed = whole;
                changed.payload[index] ^= std::uint8_t(change);
                QVERIFY2(deliver(changed), hexOf(changed.payload).constData());
            }
        }
        bench.alarms.advance(30s); // whatever got configured reports
    }
};

QTEST_APPLESS_MAIN(VirtualEsmeTest)
#include "virtualesmetest.moc"
