#include "meterlink/han/hanexchange.h"

#include "core/task/oneshot.h"
#include "meterlink/se/clusters.h"

#include <algorithm>

namespace meterglass::han {

namespace {

bool answers(const zcl::FrameView &frame, const HanRequest &request)
{
    const zcl::Header &header = frame.header;
    if (header.direction != zcl::Direction::ServerToClient || header.manufacturerCode)
        return false;
    if (header.type == request.type() && header.command == request.answer())
        return true;
    if (header.type != zcl::FrameType::Global
        || header.command != static_cast<std::uint8_t>(zcl::GlobalCommand::DefaultResponse))
        return false;
    const auto response = zcl::decodeDefaultResponse(frame.payload);
    return response && response->command == request.command();
}

} // namespace

/// Keeps a waiting request in the list for as long as its coroutine waits.
class HanExchange::Registration
{
public:
    Registration(PendingList &list, Pending pending) : m_list(list), m_entry(list.insert(list.end(), pending)) { }
    ~Registration() { m_list.erase(m_entry); }
    Registration(const Registration &) = delete;
    Registration &operator=(const Registration &) = delete;

private:
    PendingList &m_list;
    PendingList::iterator m_entry;
};

HanExchange::HanExchange(HanAddress own, HanTransport &transport, core::Alarms &alarms)
    : m_own(own),
      m_transport(transport),
      m_alarms(alarms)
{
    connect(&transport, &HanTransport::received, this, &HanExchange::receive);
}

HanExchange::~HanExchange()
{
    while (!m_pending.empty())
        m_pending.front().answer->settle(LinkError::LinkDown);
}

QCoro::Task<Result<zcl::Frame>> HanExchange::request(HanRequest request, std::stop_token stop)
{
    return exchange(std::move(request), nullptr, std::move(stop));
}

QCoro::Task<Result<std::vector<zcl::Frame>>> HanExchange::requestAll(HanRequest request, CommandCount count,
                                                                     std::stop_token stop)
{
    Collection collection;
    collection.count = std::move(count);
    const Result<zcl::Frame> last = co_await exchange(request, &collection, stop);
    if (!last && (last.error() == LinkError::Cancelled || collection.frames.empty()))
        co_return last.error();
    if (collection.frames.empty())
        collection.frames.push_back(*last);
    co_return std::move(collection.frames);
}

QCoro::Task<Result<zcl::Frame>> HanExchange::exchange(HanRequest request, Collection *collection, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return LinkError::Cancelled;
    core::OneShot<Result<zcl::Frame>> answer;
    const std::uint8_t sequence = m_sequence++;
    const Registration registration(m_pending, Pending{&request, sequence, &answer, collection});
    const core::Alarm deadline = m_alarms.after(request.deadline(), [&answer] { answer.settle(LinkError::TimedOut); });
    const std::stop_callback stopped(stop, [&answer] { answer.settle(LinkError::Cancelled); });

    zcl::Header header;
    header.direction = zcl::Direction::ClientToServer;
    header.type = request.type();
    header.sequence = sequence;
    header.command = request.command();
    send(request.peer(), request.cluster(), request.security(), zcl::encodeFrame(header, request.payload()));
    co_return co_await answer.settled();
}

void HanExchange::receive(const ApsFrame &aps)
{
    // Key establishment is between the ends of the link, who answer it themselves.
    if (aps.destination != m_own || aps.profile != SmartEnergyProfile || aps.cluster == se::cluster::KeyEstablishment)
        return;
    const auto frame = zcl::decodeFrame(aps.payload);
    if (frame && !settle(aps, *frame))
        receiveUnasked(aps, *frame);
}

void HanExchange::receiveUnasked(const ApsFrame &aps, const zcl::FrameView &frame)
{
    const zcl::Header &header = frame.header;
    const bool isGlobal = header.type == zcl::FrameType::Global && !header.manufacturerCode;
    if (isGlobal && header.command == static_cast<std::uint8_t>(zcl::GlobalCommand::ReportAttributes)) {
        Q_EMIT reported(aps, zcl::Frame(frame));
        if (!header.isDefaultResponseDisabled)
            respond(aps, header, zcl::Status::Success);
    } else if (isAnnounced(aps, header)) {
        Q_EMIT commanded(aps, zcl::Frame(frame));
        if (!header.isDefaultResponseDisabled)
            respond(aps, header, zcl::Status::Success);
    } else if (header.type == zcl::FrameType::Cluster) {
        respond(aps, header, zcl::Status::UnsupportedClusterCommand);
    }
}

bool HanExchange::isAnnounced(const ApsFrame &aps, const zcl::Header &header) const
{
    const se::CommandId id{aps.cluster, header.direction, header.command};
    return header.type == zcl::FrameType::Cluster && !header.manufacturerCode
        && std::find(m_announced.begin(), m_announced.end(), id) != m_announced.end();
}

bool HanExchange::isWholeWith(const zcl::FrameView &frame, Collection &collection)
{
    if (frame.header.type == zcl::FrameType::Global)
        return true; // a Default Response
    zcl::Frame taken(frame);
    if (std::find(collection.frames.begin(), collection.frames.end(), taken) == collection.frames.end())
        collection.frames.push_back(std::move(taken));
    return collection.frames.size() >= collection.count(frame);
}

bool HanExchange::settle(const ApsFrame &aps, const zcl::FrameView &frame)
{
    for (const Pending &pending : m_pending) {
        const HanRequest &request = *pending.request;
        if (pending.sequence != frame.header.sequence || request.peer() != aps.source
            || request.cluster() != aps.cluster)
            continue;
        if (aps.security < request.security() || !answers(frame, request))
            continue;
        if (!pending.collection || isWholeWith(frame, *pending.collection))
            pending.answer->settle(zcl::Frame(frame));
        return true;
    }
    return false;
}

void HanExchange::respond(const ApsFrame &aps, const zcl::Header &to, zcl::Status status)
{
    zcl::Header header;
    header.direction = to.direction == zcl::Direction::ServerToClient ? zcl::Direction::ClientToServer
                                                                      : zcl::Direction::ServerToClient;
    header.isDefaultResponseDisabled = true;
    header.manufacturerCode = to.manufacturerCode;
    header.sequence = to.sequence;
    header.command = static_cast<std::uint8_t>(zcl::GlobalCommand::DefaultResponse);
    send(aps.source, aps.cluster, aps.security,
         zcl::encodeFrame(header, zcl::encode(zcl::DefaultResponse{to.command, status})));
}

void HanExchange::send(HanAddress peer, zcl::ClusterId cluster, Security security, zcl::Bytes payload)
{
    ApsFrame frame;
    frame.source = m_own;
    frame.destination = peer;
    frame.cluster = cluster;
    frame.security = security;
    frame.payload = std::move(payload);
    m_transport.send(frame);
}

} // namespace meterglass::han
