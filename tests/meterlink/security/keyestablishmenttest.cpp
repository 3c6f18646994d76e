#include "meterlink/security/benchauthority.h"
#include "tests/meterlink/security/annexc.h"
#include "tests/meterlink/security/exchangebench.h"

#include <QFile>
#include <QTest>

using namespace meterglass;
using namespace meterglass::security;
using namespace meterglass::test;
using Cause = KeyEstablishmentEnd::Cause;

namespace {

constexpr Eui64 Display{0x00124b0001020304};
constexpr Eui64 Meter{0x90c5d60011223344};
constexpr int FrameCount = 6;

ExchangeBench::End annexEnd(const annexc::Device &device)
{
    return {device.address,
            {annexc::octets<Certificate::Size>(device.certificate), annexc::secret<36>(device.privateKey),
             annexc::point(annexc::AuthorityPublic)},
            [&device] { return annexc::secret<36>(device.ephemeralPrivate); }};
}

ExchangeBench::End benchEnd(Eui64 address, const BenchAuthority &authority)
{
    return {address, authority.issue(address, core::UtcSecond()), {}};
}

/// Each frame arrives as it was sent, but for the one with this number.
ExchangeBench::Air changing(int which, std::function<std::vector<zcl::Bytes>(zcl::Bytes)> change)
{
    return [which, change = std::move(change)](int number, const zcl::Bytes &frame) {
        return number == which ? change(frame) : std::vector<zcl::Bytes>{frame};
    };
}

int secondsOf(core::MonotonicTime time)
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count());
}

/// Whether a byte of a frame may change without an end's noticing: none of them goes into the keys.
bool isWithoutMeaning(int number, std::size_t place, unsigned bit)
{
    const bool isInitiate = number < 2;
    if (place == 0)
        return bit >= 4; // disable default response, reserved
    if (isInitiate && (place == 5 || place == 6))
        return true; // the times
    // A request may offer other suites too.
    return number == 0 && (place == 3 || place == 4) && bit != 1;
}

} // namespace

class KeyEstablishmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheStandardsExampleSays()
    {
        QFile file(QStringLiteral(METERGLASS_TEST_DATA "/security/keyestablishment.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> expected;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("0800") && line.contains("annex C"))
                expected.append(line.split(' ').at(2));
        }
        ExchangeBench bench(annexEnd(annexc::First), annexEnd(annexc::Second));
        bench.run();
        QCOMPARE(expected.size(), FrameCount);
        QCOMPARE(bench.sent.size(), std::size_t(FrameCount));
        for (int number = 0; number < FrameCount; ++number)
            QCOMPARE(hexOf(bench.sent[std::size_t(number)]).replace(' ', ""), expected.at(number));
        QVERIFY(bench.initiator.isAgreed() && bench.responder.isAgreed());
        QCOMPARE(hexOf(bench.initiator.engine->linkKey()->octets()), hexOf(hex(annexc::KeyData)));
        QCOMPARE(hexOf(bench.responder.engine->linkKey()->octets()), hexOf(hex(annexc::KeyData)));
    }

    void agreesWithTestCertificates()
    {
        ExchangeBench first(benchEnd(Display, m_authority), benchEnd(Meter, m_authority));
        first.run();
        QVERIFY(first.initiator.isAgreed() && first.responder.isAgreed());
        QVERIFY(first.initiator.engine->linkKey() == first.responder.engine->linkKey());
        ExchangeBench second(benchEnd(Display, m_authority), benchEnd(Meter, m_authority));
        second.run();
        QVERIFY(second.initiator.isAgreed());
        QVERIFY(!(first.initiator.engine->linkKey() == second.initiator.engine->linkKey()));
    }

    void noticesEveryChangedByte_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < FrameCount; ++number)
            QTest::addRow("frame %d", number) << number;
    }
    void noticesEveryChangedByte()
    {
        QFETCH(int, number);
        const auto display = annexEnd(annexc::First);
        const auto meter = annexEnd(annexc::Second);
        bool isPast = false;
        for (std::size_t place = 0; !isPast; ++place) {
            const unsigned bit = unsigned(place) % 8;
            ExchangeBench bench(display, meter, changing(number, [&](zcl::Bytes frame) {
                                    isPast = place + 1 == frame.size();
                                    frame[place] ^= static_cast<std::uint8_t>(1U << bit);
                                    return std::vector<zcl::Bytes>{frame};
                                }));
            bench.run();
            QCOMPARE(bench.initiator.ends.size(), std::size_t(1));
            const bool isHarmless = isWithoutMeaning(number, place, bit);
            const QByteArray what = "byte " + QByteArray::number(qsizetype(place));
            QVERIFY2(bench.initiator.isAgreed() == isHarmless, what.constData());
            // The responder has its key once it has confirmed it: then its answer may fail, or answer another request.
            const bool isLate = number == FrameCount - 1 || (number == FrameCount - 2 && place == 1);
            QVERIFY2(bench.responder.isAgreed() == (isHarmless || isLate), what.constData());
        }
    }

    // 10 s for the network, and what the peer says that it needs: 6 s for its ephemeral key, 7 s for its MAC.
    void endsWhateverIsLost_data()
    {
        QTest::addColumn<int>("initiatorSeconds");
        QTest::addColumn<int>("responderSeconds");
        QTest::newRow("frame 0: the responder hears nothing") << 10 << -1;
        QTest::newRow("frame 1") << 10 << 16;
        QTest::newRow("frame 2") << 16 << 16;
        QTest::newRow("frame 3") << 16 << 17;
        QTest::newRow("frame 4") << 17 << 17;
        QTest::newRow("frame 5: the responder has confirmed") << 17 << 0;
    }
    void endsWhateverIsLost()
    {
        QFETCH(int, initiatorSeconds);
        QFETCH(int, responderSeconds);
        const int number = QByteArray(QTest::currentDataTag()).mid(6, 1).toInt();
        ExchangeBench bench(annexEnd(annexc::First), annexEnd(annexc::Second),
                            changing(number, [](const zcl::Bytes &) { return std::vector<zcl::Bytes>(); }));
        bench.run();
        QCOMPARE(bench.initiator.ends.size(), std::size_t(1));
        QCOMPARE(bench.initiator.ends.front().cause, Cause::TimedOut);
        QCOMPARE(secondsOf(bench.initiator.endedAt), initiatorSeconds);
        QVERIFY(!bench.initiator.engine->linkKey());
        if (responderSeconds < 0) {
            QVERIFY(bench.responder.ends.empty());
            return;
        }
        QCOMPARE(secondsOf(bench.responder.endedAt), responderSeconds);
        QCOMPARE(bench.responder.ends.size(), std::size_t(1));
        QCOMPARE(bench.responder.ends.front().cause, responderSeconds == 0 ? Cause::Agreed : Cause::TimedOut);
    }

    void ignoresWhatIsSentTwice_data() { noticesEveryChangedByte_data(); }
    void ignoresWhatIsSentTwice()
    {
        QFETCH(int, number);
        ExchangeBench bench(annexEnd(annexc::First), annexEnd(annexc::Second),
                            changing(number, [](const zcl::Bytes &frame) {
                                return std::vector<zcl::Bytes>{frame, frame};
                            }));
        bench.run();
        QVERIFY(bench.initiator.isAgreed() && bench.responder.isAgreed());
        QCOMPARE(bench.sent.size(), std::size_t(FrameCount));
    }

private:
    BenchAuthority m_authority;
};

QTEST_APPLESS_MAIN(KeyEstablishmentTest)
#include "keyestablishmenttest.moc"
