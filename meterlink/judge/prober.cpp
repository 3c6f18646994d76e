#include "meterlink/judge/prober.h"

#include "meterlink/se/clusters.h"
#include "meterlink/se/commandcodec.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/samples.h"
#include "meterlink/zcl/management.h"

#include <tuple>

namespace meterglass::judge {

using han::HanRequest;
using han::Security;
using zcl::GlobalCommand;

namespace {

namespace metering = se::metering;

HanRequest readRequest(han::HanAddress meter, zcl::AttributeId id, Security security)
{
    HanRequest request(meter, se::cluster::Metering, GlobalCommand::ReadAttributes,
                       GlobalCommand::ReadAttributesResponse, zcl::encode(zcl::ReadAttributes{{id}}));
    request.withSecurity(security);
    return request;
}

} // namespace

Prober::Prober(han::HanExchange &exchange, han::HanAddress meter) : m_exchange(exchange), m_meter(meter)
{
    m_scope.launch(probe());
}

QCoro::Task<> Prober::probe()
{
    for (const Security security : {Security::NetworkKey, Security::None}) {
        co_await readUnder(security);
        if (m_scope.token().stop_requested())
            co_return;
    }
    for (const Security security : {Security::LinkKey, Security::NetworkKey, Security::None}) {
        co_await writeBack(security);
        if (m_scope.token().stop_requested())
            co_return;
    }
    for (const std::uint16_t log : {se::ProfileSampleId, se::DailyConsumptionSampleId}) {
        co_await readLogAgain(log);
        if (m_scope.token().stop_requested())
            co_return;
    }
}

QCoro::Task<> Prober::readUnder(Security security)
{
    HanRequest request = readRequest(m_meter, metering::CurrentSummationDelivered, security);
    std::ignore = co_await m_exchange.request(std::move(request), m_scope.token());
}

QCoro::Task<> Prober::writeBack(Security security)
{
    HanRequest question = readRequest(m_meter, metering::UnitOfMeasure, Security::LinkKey);
    const auto said = co_await m_exchange.request(std::move(question), m_scope.token());
    if (!said)
        co_return;
    const auto response = zcl::decodeReadAttributesResponse(said->payload());
    if (!response || response->records.empty() || !response->records.front().value)
        co_return;
    const zcl::WriteAttributes same{{{metering::UnitOfMeasure, *response->records.front().value}}};
    HanRequest request(m_meter, se::cluster::Metering, GlobalCommand::WriteAttributes,
                       GlobalCommand::WriteAttributesResponse, zcl::encode(same));
    request.withSecurity(security);
    std::ignore = co_await m_exchange.request(std::move(request), m_scope.token());
}

QCoro::Task<> Prober::readLogAgain(std::uint16_t sampleId)
{
    se::GetSampledData oldest;
    oldest.sampleId = sampleId;
    oldest.sampleType = std::uint8_t(se::SampleType::ConsumptionDelivered);
    oldest.numberOfSamples = 16;
    HanRequest request(m_meter, se::GetSampledData::Id, se::GetSampledDataResponse::Id, se::encodeCommand(oldest));
    std::ignore = co_await m_exchange.request(std::move(request), m_scope.token());
}

} // namespace meterglass::judge
