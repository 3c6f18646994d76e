#include "core/time/manualalarms.h"
#include "meterlink/coordinator/meterstation.h"
#include "meterlink/security/benchauthority.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;
using namespace std::chrono_literals;

namespace {

constexpr security::Eui64 TrustCentreAddress{0x0102030405060708};
constexpr security::Eui64 MeterAddress{0x90C5D60011223344};
constexpr ezsp::NodeId MeterNode = 0x2344;

/// A trust centre that lets everybody in and answers as a test tells it to.
class ScriptedTrustCentre final : public coordinator::Station, public coordinator::TrustCentre
{
public:
    explicit ScriptedTrustCentre(coordinator::EmulatedAir &air) : m_air(air)
    {
        air.attach(0, *this);
        air.open(*this);
    }

    ezsp::Eui64 eui64() const override { return static_cast<ezsp::Eui64>(TrustCentreAddress); }
    ezsp::EzspNetworkParameters network() const override { return {}; }
    bool isJoiningPermitted() const override { return true; }
    std::optional<ezsp::NodeId> admit(ezsp::Eui64 /*device*/, const security::Key128 & /*linkKey*/) override
    {
        return MeterNode;
    }
    void hear(const coordinator::AirMessage &message) override
    {
        heard.push_back(message);
        if (answer)
            answer(message);
    }

    /// Sends to the meter under the network key, or under a link key.
    void say(std::uint16_t profile, std::uint8_t endpoint, std::uint16_t cluster, zcl::Bytes payload,
             const std::optional<security::Key128> &linkKey = {})
    {
        coordinator::AirMessage message;
        message.frame.source = {0, endpoint};
        message.frame.destination = {MeterNode, endpoint};
        message.frame.profile = profile;
        message.frame.cluster = zcl::ClusterId(cluster);
        message.frame.security = linkKey ? han::Security::LinkKey : han::Security::NetworkKey;
        message.frame.payload = std::move(payload);
        message.linkKey = linkKey;
        m_air.carry(std::move(message));
    }

    std::vector<coordinator::AirMessage> heard;
    std::function<void(const coordinator::AirMessage &)> answer;

private:
    coordinator::EmulatedAir &m_air;
};

/// A meter that joins in the first second, and its trust centre.
struct Bench
{
    explicit Bench(const security::BenchAuthority &ofTrustCentre = {}, const security::BenchAuthority &ofMeter = {})
        : air(alarms),
          trustCentre(air),
          station({static_cast<ezsp::Eui64>(MeterAddress), joiningKey(), ofMeter.issue(MeterAddress, {})}, air, alarms,
                  false),
          credentials(ofTrustCentre.issue(TrustCentreAddress, {})),
          engine(credentials)
    { }

    static security::Key128 joiningKey()
    {
        security::Key128 key;
        key.writable().front() = 0x66;
        return key;
    }

    /// Requests of cluster 0006 of the device profile, as hexadecimal.
    QByteArrayList questions() const
    {
        QByteArrayList all;
        for (const coordinator::AirMessage &message : trustCentre.heard) {
            if (message.frame.profile == 0 && message.frame.cluster == zcl::ClusterId(0x0006))
                all += hexOf(message.frame.payload);
        }
        return all;
    }

    core::ManualAlarms alarms;
    coordinator::EmulatedAir air;
    ScriptedTrustCentre trustCentre;
    coordinator::MeterStation station;
    security::Credentials credentials;
    security::LibcryptoEngine engine;
};

} // namespace

/// How a meter that has joined comes to a link key of its own, and what it answers under which key.
class MeterAuthenticationTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksForTheEndpointAndBegins();
    void asksAgainWithGrowingPauses();
    void answersUnderTheAgreedKeyAlone();
    void waitsAsLongAsItIsTold();
    void doesNotAgreeWithAForeignCertificate();

private:
    void respondTo(Bench &bench);

    std::unique_ptr<security::KeyEstablishmentSession> m_session;
    std::vector<security::KeyEstablishmentEnd> m_ends;
};

/// The trust centre's end, as another program has it.
void MeterAuthenticationTest::respondTo(Bench &bench)
{
    security::KeyEstablishmentTerms terms;
    terms.role = security::KeyRole::Responder;
    terms.certificate = bench.credentials.certificate;
    terms.peer = MeterAddress;
    const auto send = [&bench](const zcl::Frame &frame) {
        bench.trustCentre.say(0x0109, 1, 0x0800, zcl::encodeFrame(frame.header(), frame.payload()));
    };
    m_ends.clear();
    m_session = std::make_unique<security::KeyEstablishmentSession>(
        terms, bench.engine, bench.alarms, send,
        [this](const security::KeyEstablishmentEnd &end) { m_ends.push_back(end); });
    bench.trustCentre.answer = [this, &bench](const coordinator::AirMessage &message) {
        const han::ApsFrame &frame = message.frame;
        if (frame.profile == 0 && frame.cluster == zcl::ClusterId(0x0006))
            bench.trustCentre.say(0, 0, 0x8006, {frame.payload[0], 0, 0, 0, 1, 1});
        const auto decoded = zcl::decodeFrame(frame.payload);
        if (frame.cluster == zcl::ClusterId(0x0800) && decoded)
            m_session->receive(*decoded);
    };
}

void MeterAuthenticationTest::asksForTheEndpointAndBegins()
{
    Bench bench;
    bench.alarms.advance(4s);
    QVERIFY(bench.station.hasJoined());
    // Of node 0: endpoints of profile 0109 with 0800 among their input clusters, and no output cluster.
    QCOMPARE(bench.questions(), QByteArrayList{"01 00 00 09 01 01 00 08 00"});
    bench.trustCentre.say(0, 0, 0x8006, hex("01 00 0000 01 05"));
    bench.alarms.advance(1s);
    const coordinator::AirMessage &last = bench.trustCentre.heard.back();
    QVERIFY(last.frame.destination == (han::HanAddress{0, 5}));
    QVERIFY(last.frame.security == han::Security::NetworkKey);
    // Initiate: suite 2, 10 s for either calculation, a certificate of 74 octets whose issuer is TESTKEYS.
    QCOMPARE(last.frame.payload.size(), std::size_t(3 + 4 + 74));
    const QByteArray initiate = hexOf(last.frame.payload);
    QVERIFY2(initiate.startsWith("01 02 00 02 00 0a 0a 00"), initiate.constData());
    QVERIFY(initiate.contains("54 45 53 54 4b 45 59 53"));
    QVERIFY(initiate.contains("90 c5 d6 00 11 22 33 44"));
}

/// 5 s for an answer and 10, 20, 40 ... s; in the end 10 minutes.
void MeterAuthenticationTest::asksAgainWithGrowingPauses()
{
    Bench bench;
    std::vector<core::MonotonicTime> asked;
    bench.trustCentre.answer = [&](const coordinator::AirMessage &message) {
        if (message.frame.cluster == zcl::ClusterId(0x0006))
            asked.push_back(bench.alarms.now());
    };
    bench.alarms.advance(2h);
    QVERIFY(asked.size() > 10);
    QVERIFY(asked[1] - asked[0] == 15s);
    QVERIFY(asked[2] - asked[1] == 25s);
    QVERIFY(asked[3] - asked[2] == 45s);
    QVERIFY(asked[10] - asked[9] == 605s);
}

void MeterAuthenticationTest::answersUnderTheAgreedKeyAlone()
{
    const security::BenchAuthority authority;
    Bench bench(authority, authority);
    respondTo(bench);
    bench.alarms.advance(10s);
    QCOMPARE(m_ends, std::vector{security::KeyEstablishmentEnd()});
    QVERIFY(bench.station.hasAgreedKey());
    const security::Key128 agreed = bench.engine.linkKey().value();

    std::vector<han::Security> asked;
    QObject::connect(&bench.station.smartEnergyDoor(), &han::HanTransport::received, this,
                     [&asked](const han::ApsFrame &frame) { asked.push_back(frame.security); });
    const zcl::Bytes read = hex("00 2a 00 0000"); // Read Attributes of Metering 0x0000
    bench.trustCentre.say(0x0109, 1, 0x0702, read);
    bench.trustCentre.say(0x0109, 1, 0x0702, read, Bench::joiningKey());
    bench.trustCentre.say(0x0109, 1, 0x0702, read, agreed);
    bench.alarms.advance(1s);
    QCOMPARE(asked, (std::vector{han::Security::NetworkKey, han::Security::LinkKey}));

    bench.trustCentre.heard.clear();
    bench.station.smartEnergyDoor().send({}); // a report
    bench.alarms.advance(1s);
    QCOMPARE(bench.trustCentre.heard.size(), std::size_t(1));
    QVERIFY(bench.trustCentre.heard.front().linkKey == agreed);
    QVERIFY(bench.trustCentre.heard.front().frame.destination == (han::HanAddress{0, 1}));
}

void MeterAuthenticationTest::waitsAsLongAsItIsTold()
{
    Bench bench;
    bool isBegun = false;
    bench.trustCentre.answer = [&](const coordinator::AirMessage &message) {
        const han::ApsFrame &frame = message.frame;
        if (frame.cluster == zcl::ClusterId(0x0006))
            bench.trustCentre.say(0, 0, 0x8006, {frame.payload[0], 0, 0, 0, 1, 1});
        if (frame.cluster != zcl::ClusterId(0x0800) || isBegun)
            return;
        isBegun = true;
        // Terminate: no resources, 90 s, suite 2.
        bench.trustCentre.say(0x0109, 1, 0x0800, {0x19, frame.payload[1], 0x03, 0x04, 90, 0x02, 0x00});
    };
    bench.alarms.advance(5s);
    QVERIFY(isBegun);
    QCOMPARE(bench.questions().size(), 1);
    bench.alarms.advance(87s);
    QCOMPARE(bench.questions().size(), 1);
    bench.alarms.advance(5s);
    QCOMPARE(bench.questions().size(), 2);
}

/// The implicit certificate of another authority leads to another key, which the confirmation shows.
void MeterAuthenticationTest::doesNotAgreeWithAForeignCertificate()
{
    Bench bench;
    respondTo(bench);
    bench.alarms.advance(10s);
    QCOMPARE(m_ends.size(), std::size_t(1));
    QVERIFY(m_ends.front().cause != security::KeyEstablishmentEnd::Cause::Agreed);
    QVERIFY(m_ends.front().status == security::TerminateStatus::BadKeyConfirm);
    QVERIFY(!bench.station.hasAgreedKey());
}

QTEST_GUILESS_MAIN(MeterAuthenticationTest)
#include "meterauthenticationtest.moc"
