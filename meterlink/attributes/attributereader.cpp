#include "meterlink/attributes/attributereader.h"

#include "meterlink/zcl/foundation.h"

#include <algorithm>

namespace meterglass::attributes {

using zcl::GlobalCommand;

AttributeReader::AttributeReader(han::HanExchange &exchange, han::HanAddress meter, zcl::ClusterId cluster,
                                 std::vector<zcl::AttributeId> asked, std::function<void()> done)
    : m_exchange(exchange),
      m_meter(meter),
      m_cluster(cluster),
      m_missing(std::move(asked)),
      m_done(std::move(done))
{
    m_scope.launch(readAll());
}

const zcl::ReadRecord *AttributeReader::find(zcl::AttributeId id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

QCoro::Task<> AttributeReader::readAll()
{
    constexpr std::size_t IdsOfAFrame = 32;
    constexpr int Attempts = 3;
    const std::stop_token stop = m_scope.token();
    for (int attempt = 0; attempt < Attempts && !m_missing.empty();) {
        const std::size_t count = std::min(m_missing.size(), IdsOfAFrame);
        const std::vector<zcl::AttributeId> ids(m_missing.begin(),
                                                m_missing.begin() + static_cast<std::ptrdiff_t>(count));
        const han::HanRequest request(m_meter, m_cluster, GlobalCommand::ReadAttributes,
                                      GlobalCommand::ReadAttributesResponse, zcl::encode(zcl::ReadAttributes{ids}));
        const han::Result<zcl::Frame> answer = co_await m_exchange.request(request, stop);
        if (stop.stop_requested())
            co_return;
        attempt = answer && take(*answer) ? 0 : attempt + 1;
    }
    if (m_done)
        m_done();
}

/// @return whether it brought anything
bool AttributeReader::take(const zcl::Frame &answer)
{
    const std::size_t before = m_missing.size();
    if (const auto refusal = zcl::decodeDefaultResponse(answer.payload());
        answer.header().command == static_cast<std::uint8_t>(GlobalCommand::DefaultResponse) && refusal) {
        for (const zcl::AttributeId id : m_missing)
            m_records[id] = {id, refusal->status, std::nullopt};
        m_missing.clear();
    } else if (const auto response = zcl::decodeReadAttributesResponse(answer.payload())) {
        for (const zcl::ReadRecord &record : response->records) {
            if (std::erase(m_missing, record.id) > 0)
                m_records[record.id] = record;
        }
    }
    return m_missing.size() < before;
}

} // namespace meterglass::attributes
