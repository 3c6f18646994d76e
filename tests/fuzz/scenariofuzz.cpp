#include "core/scenario/scenarioreader.h"
#include "core/scenario/tariffjson.h"

#include <cstdlib>

using namespace meterglass::core;

/// A scenario's text: it is refused in one line, or its tariff is written as it was read.
// NOLINTNEXTLINE(readability-identifier-naming): the name that libFuzzer calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const HomeZone zone;
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto scenario = readScenario(text.toByteArray(), zone);
    if (!scenario) {
        const QString error = scenario.error().text();
        if (error.isEmpty() || error.contains(u'\n'))
            std::abort();
        return 0;
    }
    if (const auto &tariff = scenario->meter.tariff) {
        const auto again = tariffFrom(toJson(*tariff));
        if (!again || *again != *tariff)
            std::abort();
    }
    return 0;
}
