#include "meterlink/ezsp/ezspcoordinator.h"
#include "meterlink/security/keyestablishmentsession.h"
#include "meterlink/security/libcryptoengine.h"
#include "tests/meterlink/ezsp/scriptedhan.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::CoordinatorPhase;
using ezsp::CoordinatorTrouble;
using test::ScriptedHan;
namespace annexc = test::annexc;

namespace {

constexpr std::uint16_t GetLibraryStatus = 0x01, GetCertificate = 0xEC, GenerateKeys = 0xE8, KeysGenerated = 0xE9,
                        CalculateSmacs = 0xEA, SmacsCalculated = 0xEB, ClearCbkeData = 0xEE;

security::Credentials credentialsOf(const annexc::Device &device, const char *authority = annexc::AuthorityPublic)
{
    return {annexc::octets<74>(device.certificate), annexc::secret<36>(device.privateKey), annexc::point(authority)};
}

/// The meter at the other end of the radio: device 1 of annex C, which begins the exchange.
class Meter
{
public:
    Meter(ScriptedHan &han, security::Credentials credentials, security::LibcryptoEngine::KeySource source = {})
        : m_han(han),
          engine(std::move(credentials), std::move(source)),
          session(
              {security::KeyRole::Initiator, annexc::octets<74>(annexc::First.certificate), annexc::Second.address},
              engine, han.radio.alarms, [this](const zcl::Frame &frame) { send(frame); },
              [this](const security::KeyEstablishmentEnd &how) { end = how; })
    {
        han.radio.onCommand = [this](const ezsp::EzspFrameView &command) { hear(command); };
    }

    ScriptedHan &m_han;
    security::LibcryptoEngine engine;
    security::KeyEstablishmentSession session;
    std::optional<security::KeyEstablishmentEnd> end;
    bool isListening = true;

private:
    /// To the coordinator: cluster 0x0800 under the network key.
    void send(const zcl::Frame &frame)
    {
        const QByteArray aps = "0901000801014001000000";
        const zcl::Bytes bytes = zcl::encodeFrame(frame.header(), frame.payload());
        const QByteArray message = test::hexOf(bytes).replace(" ", "");
        const QByteArray length = QByteArray::number(int(bytes.size()), 16).rightJustified(2, '0');
        const QByteArray payload = m_han.radio.isWide()
            ? QByteArray("00" + aps + m_han.MeterNode + m_han.MeterEui64 + "ffff" + "ffd8" + "00000000" + length
                         + message)
            : QByteArray("00" + aps + "ffd8" + m_han.MeterNode + "ffff" + length + message);
        m_flying.push_back(m_han.radio.alarms.after(10ms, [this, payload] {
            m_han.radio.coProcessor.callBack(ScriptedHan::IncomingMessage, test::hex(payload));
        }));
    }

    void hear(const ezsp::EzspFrameView &command)
    {
        if (!isListening || command.header.id != ScriptedHan::SendUnicast)
            return;
        // Type, destination, APS frame, tag and length come before the message.
        const std::size_t head = m_han.radio.isWide() ? 17 : 16;
        const zcl::Bytes message(command.payload.begin() + std::ptrdiff_t(head), command.payload.end());
        m_flying.push_back(m_han.radio.alarms.after(10ms, [this, message] {
            if (const auto frame = zcl::decodeFrame(message))
                session.receive(*frame);
        }));
    }

    std::vector<core::Alarm> m_flying;
};

void addVersions()
{
    QTest::addColumn<int>("version");
    for (int version = ezsp::OldestEzspVersion; version <= ezsp::NewestEzspVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

/// A co-processor with the library and device 2 of annex C.
void giveLibrary(test::ScriptedRadio &radio)
{
    const QByteArray inProgress = radio.status("ba", "05000000");
    radio.answer(GetLibraryStatus, "80");
    radio.answer(GetCertificate, radio.success() + annexc::Second.certificate);
    radio.answer(GenerateKeys, inProgress);
    radio.callBackAfter(GenerateKeys, KeysGenerated, radio.success() + annexc::Second.ephemeralPublic);
    radio.answer(CalculateSmacs, inProgress);
    radio.callBackAfter(CalculateSmacs, SmacsCalculated, radio.success() + annexc::InitiatorMac + annexc::ResponderMac);
    radio.answer(ClearCbkeData, radio.success());
}

security::LibcryptoEngine::KeySource fixed(const char *ephemeralPrivate)
{
    return [ephemeralPrivate] { return annexc::secret<36>(ephemeralPrivate); };
}

} // namespace

/// Key establishment between a coordinator and a meter that joins.
class KeyAgreementsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesHere_data() { addVersions(); }
    void agreesHere()
    {
        QFETCH(const int, version);
        ScriptedHan han(version);
        han.start();
        han.meterJoins();
        std::optional<security::Key128> told;
        QObject::connect(&han.coordinator, &ezsp::EzspCoordinator::linkKeyAgreed, &han.coordinator,
                         [&](ezsp::Eui64 device, const security::Key128 &key) {
                             QCOMPARE(device, ezsp::Eui64(0x0a0b0c0d0e0f1011));
                             told = key;
                         });
        // The second place is free.
        han.radio.answer(ScriptedHan::FindKey, "02");
        Meter meter(han, credentialsOf(annexc::First));
        meter.session.start(1);
        han.radio.alarms.advance(5s);
        QVERIFY(meter.end && meter.end->cause == security::KeyEstablishmentEnd::Cause::Agreed);
        using enum CoordinatorPhase;
        QCOMPARE(han.phases().mid(5), QList({MeterFound, Authenticating, KeysAgreed}));
        QVERIFY(told && meter.engine.linkKey() && *told == *meter.engine.linkKey());
        const QByteArray key = test::hexOf(told->octets()).replace(" ", "");
        if (version < 12)
            QCOMPARE(han.radio.commands(ScriptedHan::AddKeyTableEntry), QList<QByteArray>{han.MeterEui64 + "01" + key});
        else
            QCOMPARE(han.radio.commands(ScriptedHan::ImportLinkKey), QList<QByteArray>{"02" + han.MeterEui64 + key});
    }

    void agreesOnTheCoProcessor_data() { addVersions(); }
    /// Ephemeral keys, codes and the key are those of annex C.
    void agreesOnTheCoProcessor()
    {
        QFETCH(const int, version);
        ScriptedHan::Settings settings = ScriptedHan::settingsWithCredentials();
        settings.credentials.reset();
        ScriptedHan han(version, settings);
        giveLibrary(han.radio);
        han.start();
        han.meterJoins();
        Meter meter(han, credentialsOf(annexc::First), fixed(annexc::First.ephemeralPrivate));
        meter.session.start(1);
        han.radio.alarms.advance(5s);
        QVERIFY(meter.end && meter.end->cause == security::KeyEstablishmentEnd::Cause::Agreed);
        QVERIFY(meter.engine.linkKey() == annexc::secret<16>(annexc::KeyData));
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::KeysAgreed);
        QCOMPARE(han.radio.commands(CalculateSmacs),
                 QList<QByteArray>{QByteArray("00") + annexc::First.certificate + annexc::First.ephemeralPublic});
        QCOMPARE(han.radio.commands(ClearCbkeData), QList<QByteArray>{"01"});
        QVERIFY(han.radio.commands(ScriptedHan::ImportLinkKey).isEmpty());
    }

    void knowsAMeterThatJoinedBefore()
    {
        ScriptedHan han(13);
        han.start();
        han.radio.answer(ScriptedHan::FindKey, "00");
        Meter meter(han, credentialsOf(annexc::First));
        meter.session.start(1);
        han.radio.alarms.advance(5s);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::KeysAgreed);
        QCOMPARE(han.coordinator.state().meter, ezsp::Eui64(0x0a0b0c0d0e0f1011));
    }

    void saysThatTheKeyTableIsFull()
    {
        ScriptedHan han(13);
        han.start();
        han.meterJoins();
        Meter meter(han, credentialsOf(annexc::First));
        meter.session.start(1);
        han.radio.answer(ScriptedHan::ImportLinkKey, "27000000"); // no place has the number 0xFF
        han.radio.alarms.advance(5s);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::KeyTableFull);
        QVERIFY(han.coordinator.state().phase == CoordinatorPhase::Authenticating);
    }

    /// Of implicit certificates, one of another issuer shows in the codes, which differ.
    void saysThatTheKeysDiffer()
    {
        ScriptedHan han(13);
        han.start();
        han.meterJoins();
        Meter meter(han, credentialsOf(annexc::First, annexc::Second.publicKey));
        meter.session.start(1);
        han.radio.alarms.advance(5s);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::KeysDiffer);
        QVERIFY(han.radio.commands(ScriptedHan::ImportLinkKey).isEmpty());
    }

    void saysThatTheMeterFellSilent()
    {
        ScriptedHan han(13);
        han.start();
        han.meterJoins();
        Meter meter(han, credentialsOf(annexc::First));
        meter.isListening = false;
        meter.session.start(1);
        han.radio.alarms.advance(2min);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::ExchangeNotAnswered);
    }

    void saysThatTheLibraryFails_data()
    {
        QTest::addColumn<int>("command");
        QTest::newRow("no key is made") << int(GenerateKeys);
        QTest::newRow("no code is calculated") << int(CalculateSmacs);
    }
    void saysThatTheLibraryFails()
    {
        QFETCH(const int, command);
        ScriptedHan han(13);
        giveLibrary(han.radio);
        han.radio.answer(std::uint16_t(command), "b5");
        han.start();
        han.meterJoins();
        Meter meter(han, credentialsOf(annexc::First), fixed(annexc::First.ephemeralPrivate));
        meter.session.start(1);
        han.radio.alarms.advance(1min);
        QVERIFY(meter.end && meter.end->cause == security::KeyEstablishmentEnd::Cause::TerminatedByPeer);
        QVERIFY(han.coordinator.state().trouble == CoordinatorTrouble::ExchangeBrokenOff);
        QCOMPARE(han.radio.commands(ClearCbkeData), QList<QByteArray>{"00"});
    }

    void survivesAResetInTheMidstOfIt()
    {
        for (int moment = 0; moment < 150; moment += 3) {
            ScriptedHan han(13);
            if (moment % 2 == 1)
                giveLibrary(han.radio);
            han.start();
            han.meterJoins();
            Meter meter(han, credentialsOf(annexc::First), fixed(annexc::First.ephemeralPrivate));
            meter.session.start(1);
            han.radio.alarms.advance(moment * 1ms);
            han.radio.coProcessor.ash().giveUp(ezsp::AshReset::Watchdog);
            han.radio.alarms.advance(1min);
            const CoordinatorPhase phase = han.coordinator.state().phase;
            QVERIFY2(phase >= CoordinatorPhase::NetworkUp, qPrintable(QString::number(moment)));
        }
    }
};

QTEST_GUILESS_MAIN(KeyAgreementsTest)
#include "keyagreementstest.moc"
