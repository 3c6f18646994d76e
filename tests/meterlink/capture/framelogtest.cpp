#include "meterlink/capture/framelog.h"

#include "tests/meterlink/capture/frametraffic.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::capture;
using Traffic = test::FrameTraffic;

namespace {

// Frames by hand from ZCL8 2.4.1 and 2.5: control, sequence, command, payload.
const QByteArray ReadDemand("00 11 00 0004");                      // InstantaneousDemand
const QByteArray DemandIs("18 11 01 0004 00 2a af0100");           // 431
const QByteArray Refused("18 11 0b 00 86");                        // Default Response to Read Attributes
const QByteArray Report("18 21 0a 0004 2a af0100");                // wants no Default Response
const QByteArray WrittenWithOwnCommand("01 31 00 05 00000000 10"); // GetProfile: channel, end time, periods
const QByteArray ItsAnswer("19 31 00 00000000 00 00 00");          // GetProfileResponse without intervals

QString remarksOf(const FrameRow &row)
{
    QStringList names;
    for (const RemarkInfo &info : frameRemarks()) {
        if (row.has(info.remark))
            names += QString::fromLatin1(info.name.data(), qsizetype(info.name.size()));
    }
    return names.join(u' ');
}

} // namespace

class FrameLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatPassed()
    {
        FrameLog log;
        const auto captured = Traffic::asked(7, ReadDemand);
        log.append(captured);
        QCOMPARE(log.size(), std::size_t(1));
        QVERIFY(log.frame(0) == captured.frame);
        const FrameRow &row = log.row(0);
        QVERIFY(row.at == captured.at);
        QVERIFY(row.is(FrameRow::IsSent));
        QVERIFY(!row.is(FrameRow::IsClusterCommand));
        QCOMPARE(row.sequence, std::uint8_t(0x11));
        QCOMPARE(row.command, std::uint8_t(0));
        QCOMPARE(row.length, std::uint16_t(5));
        QCOMPARE(remarksOf(row), QString());
    }

    void keepsALongFrameAndViewsOfTheFirst()
    {
        FrameLog log;
        log.append(Traffic::asked(0, ReadDemand));
        const zcl::ByteView first = log.bytes(0);
        auto longest = Traffic::asked(1, ReadDemand);
        longest.frame.payload.resize(70000, 0x55);
        for (int count = 0; count < 40; ++count)
            log.append(longest);
        QCOMPARE(log.row(40).length, std::uint16_t(65535));
        QCOMPARE(test::hexOf(first), test::hexOf(test::hex(ReadDemand)));
        QCOMPARE(log.bytes(0).data(), first.data());
    }

    void joinsTheAnswerToItsRequest_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<bool>("isAnswer");
        QTest::newRow("the foundation's answer") << ReadDemand << DemandIs << true;
        QTest::newRow("a Default Response to it") << ReadDemand << Refused << true;
        QTest::newRow("a Default Response to another command") << ReadDemand << QByteArray("18 11 0b 02 86") << false;
        QTest::newRow("the cluster's own answer") << WrittenWithOwnCommand << ItsAnswer << true;
        QTest::newRow("another sequence number") << ReadDemand << QByteArray("18 12 01 0004 00 2a af0100") << false;
        QTest::newRow("a report with the same number") << ReadDemand << QByteArray("18 11 0a 0004 2a af0100") << false;
        QTest::newRow("the answer to another foundation command")
            << QByteArray("00 11 06 00 0004 2a 0a00 2c01 010000") << DemandIs << false;
        QTest::newRow("writing") << QByteArray("00 11 02 0000 20 01") << QByteArray("18 11 04 00") << true;
    }
    void joinsTheAnswerToItsRequest()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, answer);
        QFETCH(bool, isAnswer);
        FrameLog log;
        log.append(Traffic::asked(0, request));
        log.append(Traffic::answered(123, answer));
        QCOMPARE(log.row(1).isAnswer(), isAnswer);
        QCOMPARE(log.row(0).partner, isAnswer ? 1U : FrameRow::NoPartner);
        if (isAnswer) {
            QCOMPARE(log.row(1).partner, 0U);
            QCOMPARE(log.row(1).latency, 123'000U);
            QVERIFY(!log.row(0).isAnswer());
        }
    }

    void joinsOnlyTheTwoThatSpoke()
    {
        FrameLog log;
        log.append(Traffic::asked(0, ReadDemand));
        log.append(Traffic::frame(1, 0x3333, Traffic::Display, DemandIs));
        log.append(Traffic::answered(2, DemandIs, 0x0700));
        log.append(Traffic::asked(3, DemandIs)); // back by who asked
        QVERIFY(!log.row(0).hasPartner());
    }

    void remarks_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("cluster");
        QTest::addColumn<int>("security");
        QTest::addColumn<QString>("remarks");
        const int link = int(han::Security::LinkKey);
        const int network = int(han::Security::NetworkKey);
        const int none = int(han::Security::None);
        QTest::newRow("nothing wrong") << Report << 0x0702 << link << QString();
        QTest::newRow("Metering under the network key") << Report << 0x0702 << network << QStringLiteral("weak");
        QTest::newRow("Metering in clear") << Report << 0x0702 << none << QStringLiteral("weak");
        QTest::newRow("Time under the network key")
            << QByteArray("18 21 0a 0000 e2 00000000") << 0x000A << network << QStringLiteral("weak");
        QTest::newRow("Basic under the network key")
            << QByteArray("18 21 0a 0000 20 03") << 0x0000 << network << QString();
        QTest::newRow("Key Establishment under the network key")
            << QByteArray("18 21 0a 0000 31 0200") << 0x0800 << network << QString();
        QTest::newRow("a value cut short")
            << QByteArray("18 21 0a 0004 2a af01") << 0x0702 << link << QStringLiteral("malformed");
        QTest::newRow("a header cut short") << QByteArray("18 21") << 0x0702 << link << QStringLiteral("malformed");
        QTest::newRow("a command of the cluster's with a byte too many")
            << QByteArray("11 31 00 05 00000000 10 00") << 0x0702 << link << QStringLiteral("malformed");
        QTest::newRow("a command that nobody knows")
            << QByteArray("11 31 7e 05 00000000 10 00") << 0x0702 << link << QString();
        // 73 bytes are left under the link key, 82 under the network key (IEEE 802.15.4, ZigBee 3.3, 2.2.5).
        const QByteArray head("18 21 0a 0000 41");
        QTest::newRow("as long as can be")
            << QByteArray(head + "42" + QByteArray(66 * 2, '0')) << 0x0702 << link << QString();
        QTest::newRow("one byte longer") << QByteArray(head + "43" + QByteArray(67 * 2, '0')) << 0x0702 << link
                                         << QStringLiteral("long");
        QTest::newRow("as long under the network key")
            << QByteArray(head + "4b" + QByteArray(75 * 2, '0')) << 0x0000 << network << QString();
        QTest::newRow("one byte longer there")
            << QByteArray(head + "4c" + QByteArray(76 * 2, '0')) << 0x0000 << network << QStringLiteral("long");
    }
    void remarks()
    {
        QFETCH(QByteArray, frame);
        QFETCH(int, cluster);
        QFETCH(int, security);
        QFETCH(QString, remarks);
        FrameLog log;
        log.append(Traffic::frame(0, Traffic::Meter, Traffic::Display, frame, std::uint16_t(cluster),
                                  han::Security(security)));
        QCOMPARE(remarksOf(log.row(0)), remarks);
    }

    void remarksOnARequestThatNobodyAnswers()
    {
        FrameLog log;
        log.append(Traffic::asked(0, ReadDemand));
        QVERIFY(log.nextDeadline() == Traffic::monotonic(1500));
        log.settle(Traffic::monotonic(1500));
        QCOMPARE(remarksOf(log.row(0)), QString());
        log.settle(Traffic::monotonic(1501));
        QCOMPARE(remarksOf(log.row(0)), QStringLiteral("unanswered"));
        QCOMPARE(log.remarkedLater().size(), std::size_t(1));
        QVERIFY(!log.nextDeadline());
        log.append(Traffic::answered(2000, DemandIs));
        QCOMPARE(remarksOf(log.row(1)), QStringLiteral("late"));
        QCOMPARE(log.row(1).latency, 2'000'000U);
        QCOMPARE(log.row(0).partner, 1U);
    }

    void anAnsweredRequestIsNeverOverdue()
    {
        FrameLog log;
        log.append(Traffic::asked(0, ReadDemand));
        log.append(Traffic::answered(1500, DemandIs)); // at the last moment
        log.settle(Traffic::monotonic(100'000));
        QCOMPARE(remarksOf(log.row(0)) + remarksOf(log.row(1)), QString());
    }

    void nobodyNeedAnswerWhatWantsNoDefaultResponse()
    {
        FrameLog log;
        log.append(Traffic::answered(0, Report));
        log.settle(Traffic::monotonic(10'000));
        QCOMPARE(remarksOf(log.row(0)), QString());
    }

    void remarksOnASecondAnswer_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QString>("remarks");
        const QString twice = QStringLiteral("twice");
        QTest::newRow("the same again") << ReadDemand << DemandIs << DemandIs << twice;
        QTest::newRow("another value") << ReadDemand << DemandIs << QByteArray("18 11 01 0004 00 2a b00100") << twice;
        QTest::newRow("and a Default Response") << ReadDemand << DemandIs << Refused << twice;
        QTest::newRow("the cluster's own again") << WrittenWithOwnCommand << ItsAnswer << ItsAnswer << twice;
        QTest::newRow("its next page") << WrittenWithOwnCommand << ItsAnswer << QByteArray("19 31 00 01000000 00 00 00")
                                       << QString();
    }
    void remarksOnASecondAnswer()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(QString, remarks);
        FrameLog log;
        log.append(Traffic::asked(0, request));
        log.append(Traffic::answered(100, first));
        log.append(Traffic::answered(200, second));
        QCOMPARE(remarksOf(log.row(1)), QString());
        QCOMPARE(remarksOf(log.row(2)), remarks);
        QCOMPARE(log.row(0).partner, 1U);
        QCOMPARE(log.row(2).partner, 0U);
    }

    void remarksOnAnAnswerToNothing()
    {
        FrameLog log;
        log.append(Traffic::answered(0, DemandIs)); // the request may have passed before the log began
        log.append(Traffic::answered(2000, DemandIs));
        QCOMPARE(remarksOf(log.row(0)), QString());
        QCOMPARE(remarksOf(log.row(1)), QStringLiteral("orphan"));
    }

    void remarksOnReportsThatComeTooSoon()
    {
        FrameLog log;
        const QByteArray other("18 22 0a 0000 25 010000000000");
        log.append(Traffic::answered(0, Report));
        log.append(Traffic::answered(5'000, other));
        log.append(Traffic::answered(9'900, Report)); // within what the air may take
        log.append(Traffic::answered(19'000, Report));
        log.append(Traffic::frame(20'000, 0x3333, Traffic::Display, Report));
        QCOMPARE(remarksOf(log.row(1)), QString());
        QCOMPARE(remarksOf(log.row(2)), QString());
        QCOMPARE(remarksOf(log.row(3)), QStringLiteral("soon"));
        QCOMPARE(remarksOf(log.row(4)), QString());
    }

    void keepsWhatItCannotOpen()
    {
        FrameLog log;
        const SealedFrame sealed{CapturedFrame::Direction::Received, FrameRow::Time(std::chrono::seconds(5)), 0x1A2B, 0,
                                 test::hex("6188 03")};
        log.append(sealed);
        QVERIFY(log.row(0).kind == FrameRow::Kind::Sealed);
        QCOMPARE(log.row(0).source, std::uint16_t(0x1A2B));
        QCOMPARE(test::hexOf(log.bytes(0)), QByteArray("61 88 03"));
    }

    void everyPrefixAndEveryChangeIsKept()
    {
        for (const QByteArray &text : {ReadDemand, DemandIs, Refused, Report, WrittenWithOwnCommand, ItsAnswer}) {
            FrameLog log;
            const zcl::Bytes whole = test::hex(text);
            auto captured = Traffic::answered(0, text);
            for (std::size_t place = 0; place < whole.size(); ++place) {
                captured.frame.payload.assign(whole.begin(), whole.begin() + std::ptrdiff_t(place));
                log.append(captured);
                for (unsigned bit = 0; bit < 8; ++bit) {
                    captured.frame.payload = whole;
                    captured.frame.payload[place] ^= std::uint8_t(1U << bit);
                    log.append(captured);
                    QVERIFY(log.frame(log.size() - 1) == captured.frame);
                }
            }
        }
    }

    void tellsItsListener()
    {
        FrameLog log;
        std::size_t told = 0;
        log.setListener([&] { told = log.size(); });
        log.append(Traffic::answered(0, Report));
        QCOMPARE(told, std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(FrameLogTest)
#include "framelogtest.moc"
