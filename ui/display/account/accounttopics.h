#pragma once

#include "meterlink/client/metersnapshot.h"
#include "ui/display/account/balancefigures.h"
#include "ui/display/how/howtopic.h"

namespace meterglass::ui {

/// How the Account page's figures came to be. @param rows as the page shows them
std::vector<HowTopic> accountTopics(const client::MeterSnapshot &snapshot, const BalanceFigures &balance,
                                    const std::vector<CardRow> &rows);

} // namespace meterglass::ui
