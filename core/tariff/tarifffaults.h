#pragma once

#include <string>
#include <vector>

namespace meterglass::core {

struct Tariff;

/// Everything that is wrong with a tariff, a sentence each, in the order of its parts; empty where it is valid. Parts
/// are named as they are numbered on the wire, from 1.
std::vector<std::string> faultsOf(const Tariff &tariff);

} // namespace meterglass::core
