#include "meterlink/ezsp/ezspjson.h"
#include "meterlink/ezsp/messagingmessages.h"
#include "meterlink/zcl/bytereader.h"

#include <algorithm>
#include <cstdlib>

using namespace meterglass;

namespace {

bool isSame(zcl::ByteView left, zcl::ByteView right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

} // namespace

/// A byte for the version, then an EZSP frame: it is refused, or what was understood of it encodes to the same bytes, by
/// the tables and by the structs.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr unsigned Versions = ezsp::NewestEzspVersion - ezsp::OldestEzspVersion + 1;
    zcl::ByteReader reader({data, size});
    const auto version = static_cast<ezsp::EzspVersion>(ezsp::OldestEzspVersion + reader.u8() % Versions);
    const zcl::ByteView bytes = reader.rest();
    static std::string json;
    json.clear();
    const auto again = ezsp::appendDecodedEzsp(json, bytes, {version, std::nullopt, true});
    if (again ? !isSame(*again, bytes) : again.error().offset > bytes.size())
        std::abort();
    const auto frame = ezsp::decodeEzspFrame(bytes, version);
    if (!frame || frame->header.id != ezsp::frameOf<ezsp::IncomingMessageHandler>(version)->id)
        return 0;
    const auto message = ezsp::decodeMessage<ezsp::IncomingMessageHandler>(frame->payload, version);
    if (message && !isSame(ezsp::encodeMessage(*message, version), frame->payload))
        std::abort();
    return 0;
}
