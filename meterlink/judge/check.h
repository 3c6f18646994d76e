#pragma once

#include "core/time/homezone.h"
#include "meterlink/judge/readout.h"

#include <span>

namespace meterglass::judge {

/// One requirement, and how a transcript is judged by it.
struct Check
{
    /// Its name in reports and on the command line.
    std::string_view id;
    /// Of the product's requirements.
    std::string_view row;
    /// Of SMETS2, version 2.0's numbers.
    std::string_view clause;
    std::string_view title;
    Finding (*judge)(const Readout &readout, const core::HomeZone &zone);
};

/// What a meter does. A meter that answers success and zeros to everything has nothing supported here.
std::span<const Check> behaviourChecks();

/// A data item that a meter has to serve under a link key.
struct ItemCheck
{
    std::string_view row;
    std::string_view clause;
    zcl::ClusterId cluster{};
    zcl::AttributeId id{};
};
std::span<const ItemCheck> itemChecks();
/// The attribute's name.
std::string titleOf(const ItemCheck &check);
/// That it is there, and of the standard's type.
Finding judgeItem(const ItemCheck &check, const Readout &readout);

} // namespace meterglass::judge
