#include "core/time/manualalarms.h"
#include "meterlink/ezsp/ashengine.h"
#include "tests/meterlink/ezsp/lossyline.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::AshEngine;
using ezsp::AshParameters;
using test::LineFaults;
using test::LossyLine;

namespace {

AshParameters patient(AshParameters parameters)
{
    parameters.ackTimeouts = 50; // what is lost here is chance, not a dead line
    return parameters;
}

/// Two ends that say hundreds of things to each other over a line that loses some of them.
class Conversation
{
public:
    Conversation(std::uint64_t seed, const LineFaults &faults)
        : m_random(seed),
          m_toHost(seed * 2 + 1, faults, m_alarms),
          m_toCoProcessor(seed * 2 + 2, faults, m_alarms),
          m_host(patient(AshParameters::host()), m_alarms),
          m_coProcessor(patient(AshParameters::coProcessor()), m_alarms)
    {
        join(m_host, m_toCoProcessor, m_hostHeard);
        join(m_coProcessor, m_toHost, m_coProcessorHeard);
        m_toHost.arrives = [this](zcl::ByteView bytes) { m_host.receive(bytes); };
        m_toCoProcessor.arrives = [this](zcl::ByteView bytes) { m_coProcessor.receive(bytes); };
    }

    /// @return whether the line came up
    bool connect()
    {
        m_coProcessor.start();
        m_host.start();
        const bool isUp = until([this] { return m_host.isConnected(); });
        m_alarms.advance(5s); // a second answer to a second reset is no part of this
        return isUp && m_host.isConnected() && m_coProcessor.isConnected();
    }

    void talk(int messages)
    {
        for (int message = 0; message < messages; ++message) {
            say(m_host, m_hostSaid);
            say(m_coProcessor, m_coProcessorSaid);
            if (m_random.oneIn(3))
                m_alarms.advance(std::chrono::milliseconds(m_random.between(1, 200)));
        }
    }

    bool isAllHeard()
    {
        return until([this] {
                   return m_hostHeard.size() + m_coProcessorHeard.size()
                       >= m_hostSaid.size() + m_coProcessorSaid.size();
               })
            && m_hostHeard == m_coProcessorSaid && m_coProcessorHeard == m_hostSaid;
    }

private:
    using Messages = std::vector<zcl::Bytes>;

    void join(AshEngine &engine, LossyLine &line, Messages &heard)
    {
        QObject::connect(&engine, &AshEngine::written, &engine, [&line](const zcl::Bytes &bytes) { line.send(bytes); });
        QObject::connect(&engine, &AshEngine::received, &engine,
                         [&heard](const zcl::Bytes &data) { heard.push_back(data); });
    }

    void say(AshEngine &engine, Messages &said)
    {
        zcl::Bytes data(m_random.between<std::size_t>(3, 130));
        for (std::uint8_t &byte : data)
            byte = m_random.between<std::uint8_t>(0, 255);
        said.push_back(data);
        engine.send(data);
    }

    template<typename Condition>
    bool until(Condition condition)
    {
        for (int alarm = 0; alarm < 500'000 && !condition(); ++alarm) {
            if (!m_alarms.advanceToNext(60s))
                break;
        }
        return condition();
    }

    core::ManualAlarms m_alarms;
    test::SeededRandom m_random;
    LossyLine m_toHost;
    LossyLine m_toCoProcessor;
    AshEngine m_host;
    AshEngine m_coProcessor;
    Messages m_hostSaid;
    Messages m_hostHeard;
    Messages m_coProcessorSaid;
    Messages m_coProcessorHeard;
};

} // namespace

Q_DECLARE_METATYPE(LineFaults)

/// Whatever the line does to the bytes, each message arrives once and in its order.
class AshLossyLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothing_data()
    {
        QTest::addColumn<LineFaults>("faults");
        QTest::newRow("a good line") << LineFaults{};
        QTest::newRow("frames that do not arrive") << LineFaults{8, 0, 0, 0, 2ms};
        QTest::newRow("bytes that arrive as others") << LineFaults{0, 8, 0, 0, 2ms};
        QTest::newRow("frames that arrive twice") << LineFaults{0, 0, 8, 0, 2ms};
        QTest::newRow("pieces that change places") << LineFaults{0, 0, 0, 20, 2ms};
        QTest::newRow("pieces that arrive late") << LineFaults{0, 0, 0, 0, 40ms};
        QTest::newRow("all of it") << LineFaults{20, 20, 20, 50, 20ms};
    }
    void losesNothing()
    {
        QFETCH(const LineFaults, faults);
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            Conversation conversation(seed, faults);
            const QByteArray said = "seed " + QByteArray::number(qulonglong(seed));
            QVERIFY2(conversation.connect(), said.constData());
            conversation.talk(100);
            QVERIFY2(conversation.isAllHeard(), said.constData());
        }
    }
};

QTEST_APPLESS_MAIN(AshLossyLineTest)
#include "ashlossylinetest.moc"
