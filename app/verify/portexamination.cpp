#include "app/verify/portexamination.h"

namespace meterglass::app {

namespace {

constexpr std::chrono::seconds Step{1};

} // namespace

PortExamination::PortExamination(const PortChoice &choice, PortKeys &keys, const core::Clock &clock,
                                 core::Alarms &alarms, std::chrono::seconds length,
                                 std::optional<MeterSearch::Joining> joining)
    : m_alarms(alarms),
      m_length(length),
      m_home(choice.port, choice.role, keys, clock, alarms),
      m_search(m_home.network(), !choice.role, alarms, std::move(joining))
{
    connect(&m_home.reader().capture(), &capture::CaptureRing::captured, this,
            [this](const capture::CapturedFrame &frame) {
                m_transcript.push_back(frame);
                Q_EMIT captured(frame);
            });
    connect(&m_search, &MeterSearch::found, this, &PortExamination::watch);
    connect(&m_search, &MeterSearch::failed, this, &PortExamination::fail);
}

void PortExamination::watch(han::HanAddress meter)
{
    m_meter = meter;
    m_begun = m_alarms.now();
    Q_EMIT progressed(
        QStringLiteral("the meter is read, and watched for %1 min").arg(double(m_length.count()) / 60, 0, 'g', 3));
    lookWhetherWatched();
}

void PortExamination::lookWhetherWatched()
{
    const auto watched = m_alarms.now() - m_begun;
    if (watched >= m_length && (m_home.reader().isReadWhole() || watched >= m_length + ReadingTime))
        return probe();
    m_next = m_alarms.after(Step, [this] { lookWhetherWatched(); });
}

void PortExamination::probe()
{
    Q_EMIT progressed(QStringLiteral("it is asked for what it must refuse"));
    m_prober = std::make_unique<judge::Prober>(m_home.reader().exchange(), m_meter);
    lookWhetherProbed();
}

void PortExamination::lookWhetherProbed()
{
    if (m_prober->isDone())
        return finish();
    m_next = m_alarms.after(Step, [this] { lookWhetherProbed(); });
}

void PortExamination::finish()
{
    m_next.cancel();
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished();
}

void PortExamination::fail(ExitCode code, const QString &reason)
{
    m_exitCode = code;
    m_failure = reason;
    finish();
}

} // namespace meterglass::app
