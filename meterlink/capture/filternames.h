#pragma once

#include "meterlink/capture/framerow.h"
#include "meterlink/se/attributetable.h"

#include <optional>
#include <string>
#include <vector>

/// Names of the standard as numbers that a filter compares. Names are alike whatever their case, blanks and hyphens.
namespace meterglass::capture::filternames {

/// Sorted.
using Keys = std::vector<std::uint64_t>;
enum class Match { Whole, Part };

std::uint64_t clusterKey(const FrameRow &row);
/// Nothing where no name belongs to the frame's command.
std::optional<std::uint64_t> commandKey(const FrameRow &row);
std::uint64_t attributeKey(std::uint16_t cluster, se::Side side, zcl::AttributeId id);

Keys clusters(std::string_view name, Match match);
Keys commands(std::string_view name, Match match);
Keys attributes(std::string_view name, Match match);

bool isIn(const Keys &keys, std::uint64_t key);
/// Whether any of attributes' keys is of the cluster.
bool hasCluster(const Keys &keys, std::uint16_t cluster);

} // namespace meterglass::capture::filternames
