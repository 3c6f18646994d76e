#include "tests/meterlink/security/exchangebench.h"

namespace meterglass::test {

using namespace security;

ExchangeBench::ExchangeBench(const End &first, const End &second, Air air) : m_air(std::move(air))
{
    open(initiator, responder, first, second, KeyRole::Initiator);
    open(responder, initiator, second, first, KeyRole::Responder);
}

void ExchangeBench::open(Side &side, Side &other, const End &end, const End &peer, KeyRole role)
{
    KeyEstablishmentTerms terms;
    terms.role = role;
    terms.certificate = end.credentials.certificate;
    terms.peer = peer.address;
    terms.ephemeralDataGenerateTime = 6;
    terms.confirmKeyGenerateTime = 7;
    side.engine = std::make_unique<LibcryptoEngine>(end.credentials, end.source);
    const auto send = [this, &other](const zcl::Frame &frame) {
        const zcl::Bytes bytes = zcl::encodeFrame(frame.header(), frame.payload());
        const auto arriving = m_air ? m_air(int(sent.size()), bytes) : std::vector<zcl::Bytes>{bytes};
        sent.push_back(bytes);
        for (const zcl::Bytes &arrived : arriving)
            m_flying.emplace_back(&other, arrived);
    };
    const auto ended = [this, &side](const KeyEstablishmentEnd &how) {
        side.ends.push_back(how);
        side.endedAt = alarms.now();
    };
    side.session = std::make_unique<KeyEstablishmentSession>(terms, *side.engine, alarms, send, ended);
}

void ExchangeBench::run()
{
    constexpr std::uint8_t FirstSequence = 0x40;
    initiator.session->start(FirstSequence);
    do {
        while (!m_flying.empty()) {
            const auto [to, bytes] = m_flying.front();
            m_flying.pop_front();
            if (const auto frame = zcl::decodeFrame(bytes))
                to->session->receive(*frame);
        }
    } while (alarms.advanceToNext(std::chrono::hours(1)));
}

} // namespace meterglass::test
