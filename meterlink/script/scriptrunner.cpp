#include "meterlink/script/scriptrunner.h"

#include "core/bench/scriptwords.h"
#include "meterlink/script/benchwait.h"
#include "meterlink/zcl/foundation.h"
#include "meterlink/zcl/hex.h"

namespace meterglass::script {

namespace checkstep = core::checkstep;
using core::NoValue;
using core::SaidValue;
using std::chrono::seconds;
using zcl::GlobalCommand;

namespace {

QString wordsFor(core::DriveRefusal refusal)
{
    switch (refusal) {
    case core::DriveRefusal::NoTariff:
        return QStringLiteral("the meter has no tariff and no account");
    case core::DriveRefusal::BadTariff:
        return QStringLiteral("the tariff is not sound");
    }
    return {};
}

QString wordsFor(core::JumpRefusal refusal)
{
    switch (refusal) {
    case core::JumpRefusal::Backward:
        return QStringLiteral("that moment is over: the meter has lived it, and time goes forward only");
    case core::JumpRefusal::Never:
        return QStringLiteral("there is no such moment ahead");
    }
    return {};
}

SaidValue saidIn(zcl::ValueView value)
{
    if (value.isInvalid())
        return NoValue::Invalid;
    if (const auto number = value.asSigned())
        return *number;
    if (const auto number = value.asUnsigned())
        return static_cast<std::int64_t>(*number);
    if (const auto octets = value.asOctets())
        return QString::fromUtf8(QByteArrayView(octets->data(), static_cast<qsizetype>(octets->size())));
    return QString::fromStdString(zcl::hexOf(value.raw));
}

SaidValue saidIn(const zcl::Frame &answer)
{
    const bool isRead = answer.header().command == static_cast<std::uint8_t>(GlobalCommand::ReadAttributesResponse);
    const auto response = isRead ? zcl::decodeReadAttributesResponse(answer.payload())
                                 : zcl::Decoded<zcl::ReadAttributesResponse>(zcl::ReadAttributesResponse());
    if (!response || response->records.empty() || !response->records.front().value)
        return NoValue::Unsupported;
    return saidIn(response->records.front().value->view());
}

} // namespace

void ScriptRunner::start(core::Script script)
{
    if (isRunning())
        return;
    m_script = std::move(script);
    m_marks.clear();
    m_scope->launch(run());
}

void ScriptRunner::stop()
{
    if (!isRunning())
        return;
    m_scope.reset();
    m_scope = std::make_unique<core::TaskScope>();
    Q_EMIT finished(End::Stopped);
}

QCoro::Task<> ScriptRunner::run()
{
    const std::stop_token stop = m_scope->token();
    for (const core::ScriptLine &line : m_script) {
        Q_EMIT lineStarted(line.number);
        core::ScriptStep step = line.step;
        const Outcome outcome = co_await doStep(std::move(step));
        if (stop.stop_requested())
            co_return;
        Q_EMIT lineEnded({line.number, m_stage.clock.now(), outcome.isPassed(), outcome.words()});
        if (!outcome.isPassed()) {
            Q_EMIT finished(End::Failed);
            co_return;
        }
    }
    Q_EMIT finished(End::Passed);
}

QCoro::Task<ScriptRunner::Outcome> ScriptRunner::doStep(core::ScriptStep step)
{
    if (const auto *action = std::get_if<core::DriveAction>(&step))
        co_return driveMeter(*action);
    if (const auto *action = std::get_if<core::TimeAction>(&step))
        co_return driveTime(*action);
    core::CheckStep check = std::get<core::CheckStep>(std::move(step));
    if (const auto *wait = std::get_if<checkstep::Wait>(&check))
        co_return co_await this->wait(wait->duration);
    if (auto *expectation = std::get_if<checkstep::Expect>(&check))
        co_return co_await expect(std::move(*expectation));
    const auto *mark = std::get_if<checkstep::Mark>(&check);
    const AttributeAddress address = *addressOf(mark ? mark->attribute : std::get<checkstep::Read>(check).attribute);
    if (mark)
        co_return co_await this->mark(address);
    const SaidValue said = co_await read(address);
    co_return passed(text(said));
}

ScriptRunner::Outcome ScriptRunner::driveMeter(const core::DriveAction &action)
{
    if (!m_stage.control)
        return failed(QStringLiteral("this meter cannot be driven from here"));
    const auto refusal = m_stage.control->drive(action);
    return refusal ? failed(wordsFor(*refusal)) : passed();
}

ScriptRunner::Outcome ScriptRunner::driveTime(const core::TimeAction &action)
{
    if (!m_stage.control || !m_stage.benchClock)
        return failed(QStringLiteral("this meter's time cannot be driven from here"));
    const auto refusal = core::drive(*m_stage.benchClock, action, m_stage.zone, *m_stage.control);
    return refusal ? failed(wordsFor(*refusal)) : passed();
}

QCoro::Task<ScriptRunner::Outcome> ScriptRunner::wait(seconds duration)
{
    if (m_stage.clock.speed() == 0)
        co_return failed(QStringLiteral("bench time stands still, so that nothing can be waited for"));
    const core::UtcInstant end = m_stage.clock.now() + duration;
    co_await waitUntil(end, &m_stage.clock, m_stage.benchClock, &m_stage.alarms, m_scope->token());
    co_return passed();
}

QCoro::Task<SaidValue> ScriptRunner::read(AttributeAddress address)
{
    const han::HanRequest request(m_stage.meter, address.cluster, GlobalCommand::ReadAttributes,
                                  GlobalCommand::ReadAttributesResponse,
                                  zcl::encode(zcl::ReadAttributes{{address.id}}));
    const han::Result<zcl::Frame> answer = co_await m_stage.exchange.request(request, m_scope->token());
    if (answer)
        co_return saidIn(*answer);
    co_return answer.error() == han::LinkError::Refused ? NoValue::Unsupported : NoValue::Silent;
}

QCoro::Task<ScriptRunner::Outcome> ScriptRunner::mark(AttributeAddress address)
{
    const std::stop_token stop = m_scope->token();
    const SaidValue said = co_await read(address);
    if (stop.stop_requested())
        co_return passed();
    const auto *number = std::get_if<std::int64_t>(&said);
    if (!number)
        co_return failed(QStringLiteral("only a number can be marked, and the meter says ") + text(said));
    m_marks[address] = *number;
    co_return passed(text(said));
}

QCoro::Task<core::Outcome<SaidValue, QString>> ScriptRunner::observe(AttributeAddress address, bool isChange)
{
    const std::stop_token stop = m_scope->token();
    const SaidValue said = co_await read(address);
    if (stop.stop_requested() || !isChange)
        co_return said;
    const auto marked = m_marks.find(address);
    if (marked == m_marks.end())
        co_return QStringLiteral("the attribute was not marked before");
    const auto *number = std::get_if<std::int64_t>(&said);
    co_return number ? SaidValue(*number - marked->second) : said;
}

QCoro::Task<ScriptRunner::Outcome> ScriptRunner::expect(checkstep::Expect expectation)
{
    const std::stop_token stop = m_scope->token();
    const AttributeAddress address = *addressOf(expectation.attribute);
    const core::UtcInstant end = m_stage.clock.now() + expectation.within.value_or(seconds(0));
    for (;;) {
        const core::Outcome<SaidValue, QString> seen = co_await observe(address, expectation.isChange);
        if (stop.stop_requested())
            co_return passed();
        if (!seen)
            co_return failed(seen.error());
        if (core::holds(*seen, expectation.comparison, expectation.value))
            co_return passed(text(*seen));
        if (m_stage.clock.now() >= end || m_stage.clock.speed() == 0)
            co_return failed(QStringLiteral("expected %1 %2, was %3")
                                 .arg(core::ScriptWord<core::Comparison>::write(expectation.comparison, m_stage.zone),
                                      text(expectation.value), text(*seen)));
        const core::UtcInstant again = std::min<core::UtcInstant>(end, m_stage.clock.now() + seconds(1));
        if (!co_await waitUntil(again, &m_stage.clock, m_stage.benchClock, &m_stage.alarms, stop))
            co_return passed();
    }
}

QString ScriptRunner::text(const SaidValue &value) const
{
    return core::ScriptWord<SaidValue>::write(value, m_stage.zone);
}

} // namespace meterglass::script
