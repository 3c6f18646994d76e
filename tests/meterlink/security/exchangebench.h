#pragma once

#include "core/time/manualalarms.h"
#include "meterlink/security/keyestablishmentsession.h"
#include "meterlink/security/libcryptoengine.h"

#include <deque>
#include <memory>

namespace meterglass::test {

/// Two ends of a key establishment with the air between them, whose frames a test may change, drop or double.
class ExchangeBench
{
public:
    struct End
    {
        security::Eui64 address;
        security::Credentials credentials;
        security::LibcryptoEngine::KeySource source;
    };
    /// What arrives of a frame. @param number 0 the first frame that is sent, of both ends
    using Air = std::function<std::vector<zcl::Bytes>(int number, const zcl::Bytes &frame)>;

    /// @param first the initiator, @param second the responder
    ExchangeBench(const End &first, const End &second, Air air = {});

    /// Until both ends have ended.
    void run();

    struct Side
    {
        std::unique_ptr<security::LibcryptoEngine> engine;
        std::unique_ptr<security::KeyEstablishmentSession> session;
        std::vector<security::KeyEstablishmentEnd> ends;
        core::MonotonicTime endedAt{};

        bool isAgreed() const
        {
            return ends.size() == 1 && ends.front().cause == security::KeyEstablishmentEnd::Cause::Agreed;
        }
    };
    Side initiator;
    Side responder;
    std::vector<zcl::Bytes> sent;
    core::ManualAlarms alarms;

private:
    void open(Side &side, Side &other, const End &end, const End &peer, security::KeyRole role);

    Air m_air;
    std::deque<std::pair<Side *, zcl::Bytes>> m_flying;
};

} // namespace meterglass::test
