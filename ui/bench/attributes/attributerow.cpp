#include "ui/bench/attributes/attributerow.h"

#include "meterlink/se/attributetable.h"

#include <algorithm>

namespace meterglass::ui {

using attributes::AttributeKey;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

/// @param type as the device says, where the standard does not
AttributeRow rowOf(const AttributeKey &key, zcl::DataType type)
{
    AttributeRow row{key, clusterText(key.cluster), {}, type, false};
    if (const auto info = se::attributeInfo(key.cluster, se::Side::Server, key.id)) {
        row.name = QString::fromStdString(info->name);
        row.type = info->type;
        row.isWritable = info->isWritable;
    }
    return row;
}

std::vector<AttributeRow> heardRows(const attributes::AttributeBook &book)
{
    std::vector<AttributeRow> rows;
    rows.reserve(book.attributes().size());
    for (const auto &[key, heard] : book.attributes())
        rows.push_back(rowOf(key, heard.value ? heard.value->type() : zcl::DataType::NoData));
    return rows;
}

std::vector<AttributeRow> discoveredRows(const attributes::ClusterDiscovery &discovery)
{
    std::vector<AttributeRow> rows;
    for (const auto &[cluster, attributes] : discovery.clusters()) {
        for (const auto &[id, type] : attributes)
            rows.push_back(rowOf({cluster, id}, type));
    }
    return rows;
}

std::vector<AttributeRow> standardRows()
{
    std::vector<AttributeRow> rows;
    for (int number = 0; number <= 0xFFFF; ++number) {
        const zcl::ClusterId cluster{static_cast<std::uint16_t>(number)};
        if (!se::clusterName(cluster))
            continue;
        for (const se::AttributeInfo &info : se::attributesOf(cluster, se::Side::Server))
            rows.push_back({{cluster, info.id},
                            clusterText(cluster),
                            QString::fromStdString(info.name),
                            info.type,
                            info.isWritable});
    }
    std::sort(rows.begin(), rows.end(), [](const auto &left, const auto &right) { return left.key < right.key; });
    return rows;
}

} // namespace

std::vector<AttributeRow> attributeRows(AttributeScope scope, const attributes::AttributeBook &book,
                                        const attributes::ClusterDiscovery *discovery)
{
    switch (scope) {
    case AttributeScope::Heard:
        return heardRows(book);
    case AttributeScope::Discovered:
        return discovery ? discoveredRows(*discovery) : std::vector<AttributeRow>();
    case AttributeScope::Standard:
        break;
    }
    return standardRows();
}

QString hexNumber(std::uint16_t number)
{
    return QStringLiteral("0x") + QString::number(number, 16).toUpper().rightJustified(4, u'0');
}

QString clusterText(zcl::ClusterId cluster)
{
    const auto name = se::clusterName(cluster);
    return name ? latin(*name) : hexNumber(static_cast<std::uint16_t>(cluster));
}

QString typeText(zcl::DataType type)
{
    const zcl::TypeTraits *traits = zcl::traitsOf(type);
    return traits ? latin(traits->name) : QString();
}

} // namespace meterglass::ui
