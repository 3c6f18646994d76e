#include "meterlink/attributes/attributesetter.h"

namespace meterglass::attributes {

using han::HanRequest;
using zcl::GlobalCommand;
using zcl::Status;

namespace {

/// Of a response to one attribute: it names those that failed.
template<typename Response>
han::Result<Status> statusIn(const zcl::Decoded<Response> &response)
{
    if (!response)
        return han::LinkError::Malformed;
    return response->failures.empty() ? Status::Success : response->failures.front().status;
}

han::Result<Status> statusOf(const zcl::Frame &answer)
{
    switch (GlobalCommand(answer.header().command)) {
    case GlobalCommand::WriteAttributesResponse:
        return statusIn(zcl::decodeWriteAttributesResponse(answer.payload()));
    case GlobalCommand::ConfigureReportingResponse:
        return statusIn(zcl::decodeConfigureReportingResponse(answer.payload()));
    default:
        break;
    }
    const auto refusal = zcl::decodeDefaultResponse(answer.payload());
    return refusal ? han::Result<Status>(refusal->status) : han::LinkError::Malformed;
}

} // namespace

void AttributeSetter::write(han::HanAddress device, const AttributeKey &key, const zcl::Value &value, Ended ended)
{
    const zcl::WriteAttributes command{{{key.id, value}}};
    m_scope.launch(ask(HanRequest(device, key.cluster, GlobalCommand::WriteAttributes,
                                  GlobalCommand::WriteAttributesResponse, zcl::encode(command)),
                       std::move(ended)));
}

void AttributeSetter::configureReporting(han::HanAddress device, zcl::ClusterId cluster,
                                         const zcl::ReportingConfiguration &configuration, Ended ended)
{
    const zcl::ConfigureReporting command{{configuration}};
    m_scope.launch(ask(HanRequest(device, cluster, GlobalCommand::ConfigureReporting,
                                  GlobalCommand::ConfigureReportingResponse, zcl::encode(command)),
                       std::move(ended)));
}

QCoro::Task<> AttributeSetter::ask(HanRequest request, Ended ended)
{
    const std::stop_token stop = m_scope.token();
    const han::Result<zcl::Frame> answer = co_await m_exchange.request(std::move(request), stop);
    if (stop.stop_requested())
        co_return;
    ended(answer ? statusOf(*answer) : answer.error());
}

} // namespace meterglass::attributes
