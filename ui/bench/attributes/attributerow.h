#pragma once

#include "meterlink/attributes/attributebook.h"
#include "meterlink/attributes/clusterdiscovery.h"

#include <QString>

namespace meterglass::ui {

/// What the bench's table knows of an attribute before the meter has said anything of it.
struct AttributeRow
{
    attributes::AttributeKey key;
    QString cluster;
    /// The standard's; empty of an attribute that it does not know.
    QString name;
    zcl::DataType type = zcl::DataType::NoData;
    /// The standard lets it be written.
    bool isWritable = false;

    bool operator==(const AttributeRow &) const = default;
};

/// Which attributes are listed.
enum class AttributeScope {
    Heard,      ///< of which the meter has said something
    Discovered, ///< that the meter says it serves
    Standard,   ///< of the standard's tables
};

/// In the order of cluster and id. @param discovery nullptr where the meter was not asked
std::vector<AttributeRow> attributeRows(AttributeScope scope, const attributes::AttributeBook &book,
                                        const attributes::ClusterDiscovery *discovery);

/// "0x0702"
QString hexNumber(std::uint16_t number);
/// The standard's name, or its number.
QString clusterText(zcl::ClusterId cluster);
/// "uint48"
QString typeText(zcl::DataType type);

} // namespace meterglass::ui
