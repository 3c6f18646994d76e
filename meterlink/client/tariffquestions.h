#pragma once

#include "meterlink/client/tariffpages.h"
#include "meterlink/han/hanexchange.h"

namespace meterglass::client {

/// The request that a question is. @param meter whom it is for
han::HanRequest requestOf(han::HanAddress meter, const TariffQuestion &question);

/// How many commands answer the question, by one of them; one that cannot be read stands alone.
han::HanExchange::CommandCount countOf(const TariffQuestion &question);

/// What a frame that answers the question says; borrows from it. Nothing where it cannot be read.
std::optional<TariffPage> pageIn(zcl::ByteView payload, const TariffQuestion &question);

} // namespace meterglass::client
