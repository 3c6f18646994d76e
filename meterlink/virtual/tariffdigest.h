#pragma once

#include "core/tariff/tariff.h"

#include <cstdint>

namespace meterglass::virtualhan {

/// The number under which a meter publishes its tariff: IssuerTariffId, IssuerCalendarId and IssuerEventId alike.
///
/// The model holds no numbers of the supplier's; this one is computed from all that is published of the tariff, so that
/// it is another whenever any of it is. Never 0 nor one of the highest two, which GBCS gives a meaning.
std::uint32_t tariffDigest(const core::Tariff &tariff);

} // namespace meterglass::virtualhan
