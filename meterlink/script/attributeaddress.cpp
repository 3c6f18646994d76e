#include "meterlink/script/attributeaddress.h"

#include "meterlink/se/attributetable.h"

#include <algorithm>

namespace meterglass::script {

namespace {

constexpr uint LargestNumber = 0xFFFF;

QString plain(QString name)
{
    return name.toLower().remove(u' ').remove(u'-').remove(u'_');
}

std::optional<std::uint16_t> numberIn(const QString &text)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber, 0);
    return isNumber && number <= LargestNumber ? std::optional(static_cast<std::uint16_t>(number)) : std::nullopt;
}

std::optional<zcl::ClusterId> clusterNamed(const QString &text)
{
    if (const auto number = numberIn(text))
        return zcl::ClusterId(*number);
    const QString wanted = plain(text);
    for (uint number = 0; number <= LargestNumber; ++number) {
        const zcl::ClusterId cluster{static_cast<std::uint16_t>(number)};
        const auto name = se::clusterName(cluster);
        if (name && plain(QString::fromUtf8(name->data(), static_cast<qsizetype>(name->size()))) == wanted)
            return cluster;
    }
    return std::nullopt;
}

std::optional<zcl::AttributeId> attributeNamed(const QString &text, zcl::ClusterId cluster)
{
    if (const auto number = numberIn(text))
        return zcl::AttributeId(*number);
    const QString wanted = plain(text);
    const auto attributes = se::attributesOf(cluster, se::Side::Server);
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&wanted](const se::AttributeInfo &info) {
        return plain(QString::fromStdString(info.name)) == wanted;
    });
    return found == attributes.end() ? std::nullopt : std::optional(found->id);
}

const core::AttributeName *attributeIn(const core::ScriptStep &step)
{
    const auto *check = std::get_if<core::CheckStep>(&step);
    if (!check)
        return nullptr;
    if (const auto *read = std::get_if<core::checkstep::Read>(check))
        return &read->attribute;
    if (const auto *mark = std::get_if<core::checkstep::Mark>(check))
        return &mark->attribute;
    const auto *expect = std::get_if<core::checkstep::Expect>(check);
    return expect ? &expect->attribute : nullptr;
}

} // namespace

core::Outcome<AttributeAddress, QString> addressOf(const core::AttributeName &name)
{
    const auto cluster = clusterNamed(name.cluster);
    if (!cluster)
        return QStringLiteral("there is no cluster \"%1\"").arg(name.cluster);
    const auto attribute = attributeNamed(name.attribute, *cluster);
    if (!attribute)
        return QStringLiteral("there is no attribute \"%1\" of the cluster %2").arg(name.attribute, name.cluster);
    return AttributeAddress{*cluster, *attribute};
}

std::optional<core::ScriptError> unknownNameIn(const core::Script &script)
{
    for (const core::ScriptLine &line : script) {
        const core::AttributeName *name = attributeIn(line.step);
        if (!name)
            continue;
        if (const auto address = addressOf(*name); !address)
            return core::ScriptError{line.number, name->column, address.error()};
    }
    return std::nullopt;
}

} // namespace meterglass::script
