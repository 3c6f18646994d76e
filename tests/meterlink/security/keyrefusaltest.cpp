#include "meterlink/security/benchauthority.h"
#include "meterlink/security/ecqv.h"
#include "meterlink/security/sect283k1.h"
#include "tests/meterlink/security/annexc.h"
#include "tests/meterlink/security/exchangebench.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::security;
using namespace meterglass::test;
using Cause = KeyEstablishmentEnd::Cause;

Q_DECLARE_METATYPE(TerminateStatus)

namespace {

constexpr Eui64 Display{0x00124b0001020304};
constexpr Eui64 Meter{0x90c5d60011223344};
constexpr std::chrono::nanoseconds AMoment{2};
constexpr std::size_t HeaderSize = 3;
constexpr std::size_t CertificateOffset = HeaderSize + 4;

/// Does nothing until a test lets it.
class SlowEngine final : public KeyAgreementEngine
{
public:
    void generateEphemeralKey(EphemeralKeyReady ready) override { ephemeralReady = std::move(ready); }
    void calculateMacs(KeyRole /*own*/, const Certificate::Octets & /*peer*/, const CurvePoint & /*ephemeral*/,
                       MacsReady ready) override
    {
        macsReady = std::move(ready);
    }
    void finish(bool isConfirmed) override { finished.push_back(isConfirmed); }

    EphemeralKeyReady ephemeralReady;
    MacsReady macsReady;
    std::vector<bool> finished;
};

zcl::FrameView frameOf(const zcl::Bytes &bytes)
{
    return *zcl::decodeFrame(bytes);
}

} // namespace

/// Each reason for which an exchange is broken off, at either end; and a co-processor that calculates.
class KeyRefusalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksOffForItsReason_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("place");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<TerminateStatus>("status");
        const auto row = [](const char *name, std::size_t place, const QByteArray &octets, TerminateStatus status) {
            QTest::addRow("initiator: %s", name) << 0 << int(place) << octets << status;
            QTest::addRow("responder: %s", name) << 1 << int(place) << octets << status;
        };
        row("suite 1 alone", HeaderSize, "0100", TerminateStatus::UnsupportedSuite);
        row("no suite", HeaderSize, "0000", TerminateStatus::UnsupportedSuite);
        row("a certificate of another type", CertificateOffset, "01", TerminateStatus::InvalidCertificate);
        row("of another curve", CertificateOffset + 9, "0c", TerminateStatus::InvalidCertificate);
        row("of another issuer", CertificateOffset + 11, "00", TerminateStatus::UnknownIssuer);
        row("of another device", CertificateOffset + 35, "00", TerminateStatus::InvalidCertificate);
        row("that may only sign", CertificateOffset + 36, "80", TerminateStatus::InvalidCertificate);
        row("an unknown command", 2, "0f", TerminateStatus::BadMessage);
        row("a confirmation instead", 2, "02", TerminateStatus::BadMessage);
        const QByteArray ofOrderTwo = "02" + QByteArray(72, '0');
        QTest::newRow("initiator: a bad ephemeral key")
            << 2 << int(HeaderSize) << ofOrderTwo << TerminateStatus::BadMessage;
        QTest::newRow("responder: a bad ephemeral key")
            << 3 << int(HeaderSize) << ofOrderTwo << TerminateStatus::BadMessage;
        QTest::newRow("initiator: another MAC")
            << 4 << int(HeaderSize) << QByteArray("00") << TerminateStatus::BadKeyConfirm;
        QTest::newRow("responder: another MAC")
            << 5 << int(HeaderSize) << QByteArray("00") << TerminateStatus::BadKeyConfirm;
    }
    void breaksOffForItsReason()
    {
        QFETCH(int, number);
        QFETCH(int, place);
        QFETCH(QByteArray, octets);
        QFETCH(TerminateStatus, status);
        const zcl::Bytes changed = hex(octets);
        ExchangeBench bench(end(Display), end(Meter), [&](int sent, zcl::Bytes frame) {
            if (sent == number)
                std::copy(changed.begin(), changed.end(), frame.begin() + place);
            return std::vector<zcl::Bytes>{frame};
        });
        bench.run();
        const bool isFromInitiator = number % 2 == 0;
        const auto &judge = isFromInitiator ? bench.responder : bench.initiator;
        const auto &other = isFromInitiator ? bench.initiator : bench.responder;
        QCOMPARE(judge.ends.size(), std::size_t(1));
        QCOMPARE(judge.ends.front().cause, Cause::TerminatedHere);
        QCOMPARE(judge.ends.front().status, status);
        QVERIFY(!judge.engine->linkKey());
        const zcl::Bytes &last = bench.sent.back();
        const zcl::Bytes terminate{3, static_cast<std::uint8_t>(status), 10, 2, 0};
        QCOMPARE(hexOf(zcl::ByteView(last).subspan(2)), hexOf(terminate));
        if (number == 5)
            return; // the responder had its key already
        QCOMPARE(other.ends.size(), std::size_t(1));
        QVERIFY(other.ends.front() == (KeyEstablishmentEnd{Cause::TerminatedByPeer, status, std::chrono::seconds(10)}));
    }

    void refusesFramesOfAnotherLength_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < 6; ++number)
            QTest::addRow("frame %d", number) << number;
    }
    void refusesFramesOfAnotherLength()
    {
        QFETCH(int, number);
        for (const bool isLonger : {false, true}) {
            ExchangeBench bench(end(Display), end(Meter), [&](int sent, zcl::Bytes frame) {
                if (sent == number)
                    frame.resize(isLonger ? frame.size() + 1 : frame.size() - 1);
                return std::vector<zcl::Bytes>{frame};
            });
            bench.run();
            const auto &judge = number % 2 == 0 ? bench.responder : bench.initiator;
            QCOMPARE(judge.ends.size(), std::size_t(1));
            QCOMPARE(judge.ends.front().status, TerminateStatus::BadMessage);
        }
    }

    void anImpostorOfTheIssuerIsFoundOut()
    {
        // Another authority, whose certificates say the same: only the MAC shows it.
        const BenchAuthority impostor;
        ExchangeBench bench(end(Display), {Meter, impostor.issue(Meter, core::UtcSecond()), {}});
        bench.run();
        QCOMPARE(bench.responder.ends.front().cause, Cause::TerminatedHere);
        QCOMPARE(bench.responder.ends.front().status, TerminateStatus::BadKeyConfirm);
        QCOMPARE(bench.initiator.ends.front().cause, Cause::TerminatedByPeer);
    }

    void aCertificateOfAnotherIssuerIsRefused()
    {
        const annexc::Device &device = annexc::First;
        const Credentials foreign{annexc::octets<Certificate::Size>(device.certificate),
                                  annexc::secret<36>(device.privateKey), annexc::point(annexc::AuthorityPublic)};
        ExchangeBench bench(end(Display), {device.address, foreign, {}});
        bench.run();
        QCOMPARE(bench.responder.ends.front().status, TerminateStatus::UnknownIssuer);
    }

    void aPeerThatSaysTheSameKeyTwiceIsNoPeer()
    {
        // The responder answers with the initiator's own ephemeral key.
        std::vector<zcl::Bytes> seen;
        ExchangeBench bench(end(Display), end(Meter), [&seen](int sent, zcl::Bytes frame) {
            seen.push_back(frame);
            if (sent == 3)
                std::copy(seen[2].begin() + HeaderSize, seen[2].end(), frame.begin() + HeaderSize);
            return std::vector<zcl::Bytes>{frame};
        });
        bench.run();
        QVERIFY(!bench.initiator.isAgreed() && !bench.responder.isAgreed());
    }

    void aCoprocessorMayTakeItsTime()
    {
        Slow slow(*this);
        QVERIFY(slow.engine.ephemeralReady);
        slow.engine.ephemeralReady(annexc::point(annexc::First.ephemeralPublic));
        QCOMPARE(slow.sent.size(), std::size_t(2));
        QCOMPARE(hexOf(slow.sent[1].payload()), hexOf(hex(annexc::First.ephemeralPublic)));
        slow.answer(1, hex(annexc::Second.ephemeralPublic));
        QVERIFY(slow.engine.macsReady);
        slow.engine.macsReady(
            ConfirmationMacs{annexc::octets<16>(annexc::InitiatorMac), annexc::octets<16>(annexc::ResponderMac)});
        QCOMPARE(slow.sent.size(), std::size_t(3));
        slow.answer(2, hex(annexc::ResponderMac));
        slow.alarms.advance(std::chrono::seconds(1));
        QCOMPARE(slow.ends.size(), std::size_t(1));
        QCOMPARE(slow.ends.front().cause, Cause::Agreed);
        QVERIFY(slow.engine.finished == std::vector<bool>{true});
    }

    void aCoprocessorThatFailsEndsTheExchange()
    {
        Slow slow(*this);
        slow.engine.ephemeralReady(TerminateStatus::NoResources);
        slow.alarms.advance(AMoment);
        QCOMPARE(slow.ends.size(), std::size_t(1));
        QCOMPARE(slow.ends.front().status, TerminateStatus::NoResources);
        QCOMPARE(slow.sent.back().header().command, std::uint8_t(3));
        QVERIFY(slow.engine.finished == std::vector<bool>{false});
    }

    void aCoprocessorThatNeverAnswersEndsTheExchange()
    {
        Slow slow(*this);
        slow.alarms.advance(std::chrono::seconds(9));
        QVERIFY(slow.ends.empty());
        slow.alarms.advance(std::chrono::seconds(1) + AMoment); // what the terms gave it
        QCOMPARE(slow.ends.size(), std::size_t(1));
        QCOMPARE(slow.ends.front().status, TerminateStatus::NoResources);
        slow.engine.ephemeralReady(annexc::point(annexc::First.ephemeralPublic)); // too late
        QCOMPARE(slow.ends.size(), std::size_t(1));
    }

    void aFrameWhileItCalculatesIsABadMessage()
    {
        Slow slow(*this);
        slow.answer(1, hex(annexc::Second.ephemeralPublic));
        slow.alarms.advance(AMoment);
        QCOMPARE(slow.ends.size(), std::size_t(1));
        QCOMPARE(slow.ends.front().status, TerminateStatus::BadMessage);
    }

    void aSessionThatGoesForgetsItsSecrets()
    {
        Slow slow(*this);
        slow.session.reset();
        QVERIFY(slow.engine.finished == std::vector<bool>{false});
        slow.alarms.advance(std::chrono::hours(1));
        QVERIFY(slow.ends.empty());
    }

    void mayBeDestroyedWhenItEnds()
    {
        Slow slow(*this);
        slow.destroysSession = true;
        slow.engine.ephemeralReady(TerminateStatus::NoResources);
        slow.alarms.advance(std::chrono::seconds(1));
        QCOMPARE(slow.ends.size(), std::size_t(1));
        QVERIFY(!slow.session);
        QCOMPARE(slow.engine.finished.size(), std::size_t(1));
    }

private:
    /// An initiator whose peer has sent its certificate, and whose engine has begun.
    struct Slow
    {
        explicit Slow(const KeyRefusalTest &test)
        {
            KeyEstablishmentTerms terms;
            terms.certificate = test.end(Display).credentials.certificate;
            terms.peer = Meter;
            session = std::make_unique<KeyEstablishmentSession>(
                terms, engine, alarms, [this](const zcl::Frame &frame) { sent.push_back(frame); },
                [this](const KeyEstablishmentEnd &end) {
                    ends.push_back(end);
                    if (destroysSession)
                        session.reset();
                });
            session->start(9);
            zcl::Bytes initiate = hex("02 00 01 01");
            const auto certificate = test.end(Meter).credentials.certificate;
            initiate.insert(initiate.end(), certificate.begin(), certificate.end());
            answer(0, initiate);
        }
        void answer(std::uint8_t command, const zcl::Bytes &payload)
        {
            zcl::Bytes bytes{0x19, sent.back().header().sequence, command};
            bytes.insert(bytes.end(), payload.begin(), payload.end());
            session->receive(frameOf(bytes));
        }

        SlowEngine engine;
        core::ManualAlarms alarms;
        std::vector<zcl::Frame> sent;
        std::vector<KeyEstablishmentEnd> ends;
        bool destroysSession = false;
        std::unique_ptr<KeyEstablishmentSession> session;
    };

    ExchangeBench::End end(Eui64 address) const { return {address, m_authority.issue(address, core::UtcSecond()), {}}; }

    BenchAuthority m_authority;
};

QTEST_APPLESS_MAIN(KeyRefusalTest)
#include "keyrefusaltest.moc"
