#include "meterlink/ezsp/ezspmessage.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "meterlink/ezsp/networkmessages.h"
#include "meterlink/ezsp/seriallink.h"
#include "meterlink/ezsp/serialworker.h"
#include "meterlink/ezsp/utilitymessages.h"
#include "tests/benchmark/emulatedline.h"
#include "tests/benchmark/measurement.h"
#include "tests/benchmark/monotonic.h"

#include <QEventLoop>

#include <algorithm>

namespace meterglass::benchmark {

namespace {

using namespace std::chrono_literals;

constexpr ezsp::EzspVersion Version = 13;
constexpr auto LongestWait = 30s;

template<ezsp::EzspMessage Message>
zcl::Bytes frameOf(const Message &message)
{
    ezsp::EzspHeader header;
    header.id = ezsp::frameOf<Message>(Version)->id;
    return ezsp::encodeEzspFrame(header, ezsp::encodeMessage(message, Version), Version);
}

/// What runs on the link's thread, here on this one: the port, the ASH engine, and the decoding of what arrives.
class NearEnd
{
public:
    explicit NearEnd(const QString &path)
        : m_worker(path, ezsp::AshParameters::host(), ezsp::SerialLink::probingParameters())
    {
        QObject::connect(&m_worker, &ezsp::SerialWorker::received, &m_worker,
                         [this](const zcl::Bytes &data) { take(data); });
        QObject::connect(&m_worker, &ezsp::SerialWorker::connected, &m_loop, &QEventLoop::quit);
        QMetaObject::invokeMethod(&m_worker, &ezsp::SerialWorker::start, Qt::QueuedConnection);
        wait();
        ask(ezsp::encodeEzspFrame({}, zcl::Bytes{Version}, ezsp::OldestEzspVersion));
        m_form = Version;
    }

    /// @return the seconds from the link's write to the answer, decoded
    template<ezsp::EzspMessage Command>
    double ask(const Command &command)
    {
        return ask(frameOf(command));
    }

    /// @return the seconds from the first to the last of so many messages
    double awaitMessages(int count)
    {
        m_wanted = count;
        m_times.clear();
        m_times.reserve(std::size_t(count));
        wait();
        return m_times.back() - m_times.front();
    }

private:
    double ask(const zcl::Bytes &frame)
    {
        const double asked = monotonicSeconds();
        m_worker.send(frame);
        wait();
        return m_answered - asked;
    }

    void wait()
    {
        const core::Alarm deadline = m_alarms.after(LongestWait, [] { qFatal("the co-processor does not answer"); });
        m_loop.exec();
    }

    void take(const zcl::Bytes &data)
    {
        const auto frame = ezsp::decodeEzspFrame(data, m_form);
        if (!frame)
            qFatal("the co-processor sent what is no frame");
        if (!frame->header.isCallback()) {
            m_answered = monotonicSeconds();
            return m_loop.quit();
        }
        if (!ezsp::decodeMessage<ezsp::IncomingMessageHandler>(frame->payload, m_form))
            return;
        m_times.push_back(monotonicSeconds());
        if (int(m_times.size()) == m_wanted)
            m_loop.quit();
    }

    core::QtAlarms m_alarms;
    ezsp::SerialWorker m_worker;
    QEventLoop m_loop;
    ezsp::EzspVersion m_form = ezsp::OldestEzspVersion;
    double m_answered = 0;
    int m_wanted = 0;
    std::vector<double> m_times;
};

Measurement roundTrip()
{
    constexpr int Rounds = 4000;
    const EmulatedLineThread line(0);
    NearEnd host(line.path());
    std::vector<double> times;
    times.reserve(Rounds);
    for (int round = 0; round < Rounds; ++round)
        times.push_back(host.ask(ezsp::Nop()));
    const auto median = times.begin() + Rounds / 2;
    std::nth_element(times.begin(), median, times.end());
    return {QStringLiteral("write to decoded EZSP answer over a pty, median"), *median * 1e6, 150, QStringLiteral("us"),
            Measurement::Better::Lower};
}

/// The bytes of an incoming message on the wire: it has none that is escaped but by its mask, which is the same for all.
std::size_t wireSize(std::size_t messageSize)
{
    ezsp::IncomingMessageHandler message;
    message.message.assign(messageSize, 0x55);
    constexpr std::size_t AshControlCheckAndFlag = 4;
    return frameOf(message).size() + AshControlCheckAndFlag;
}

Measurement wireShare()
{
    constexpr std::uint32_t Baud = 115200;
    constexpr int Messages = 600;
    constexpr std::size_t MessageSize = 60;
    EmulatedLineThread line(Baud);
    NearEnd host(line.path());
    ezsp::FormNetwork form;
    form.parameters.panId = 0x1234;
    form.parameters.radioChannel = 15;
    host.ask(form);
    line.hear(Messages, MessageSize);
    const double seconds = host.awaitMessages(Messages);
    const double carried = double(Messages - 1) * double(wireSize(MessageSize));
    return {QStringLiteral("share of a 115200-baud wire that incoming callbacks keep busy"),
            100 * carried / (seconds * Baud / 10), 95, QStringLiteral("%"), Measurement::Better::Higher};
}

} // namespace

Measurements measureLink()
{
    return {roundTrip(), wireShare()};
}

} // namespace meterglass::benchmark
