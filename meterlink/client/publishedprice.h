#pragma once

#include "meterlink/client/accountreadings.h"
#include "meterlink/se/pricecommands.h"

namespace meterglass::client {

/// What a PublishPrice says of the price in force; nothing where its price is none (all ones) or in another currency.
std::optional<ActivePrice> activePriceOf(const se::PublishPrice &command);

} // namespace meterglass::client
