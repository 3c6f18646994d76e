#include "meterlink/se/decodedframe.h"
#include "meterlink/zcl/bytereader.h"
#include "meterlink/zcl/hex.h"

#include <cstdlib>

using namespace meterglass;

/// Two bytes of cluster id, then a ZCL frame: it is refused, or what was understood of it encodes to the same bytes.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    zcl::ByteReader reader({data, size});
    const zcl::ClusterId cluster{reader.u16()};
    const zcl::ByteView frame = reader.rest();
    const QJsonObject json = se::decodedFrame(frame, {cluster, std::nullopt, true});
    const QJsonValue error = json.value(QLatin1String("error"));
    if (error.isUndefined() && json.value(QLatin1String("reencoded")).toString().toStdString() != zcl::hexOf(frame))
        std::abort();
    if (error.isObject()) {
        const auto offset = error.toObject().value(QLatin1String("offset")).toInteger(-1);
        if (offset < 0 || static_cast<std::size_t>(offset) > frame.size())
            std::abort();
    }
    return 0;
}
