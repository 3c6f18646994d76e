#include "meterlink/se/valuejson.h"

#include "meterlink/se/text.h"
#include "meterlink/zcl/hex.h"

#include <algorithm>
#include <cmath>

namespace meterglass::se {

namespace {

/// Beyond it a JSON reader that keeps numbers as doubles would round (RFC 8259 section 6).
constexpr std::int64_t GreatestExactInteger = 1LL << 53;

QJsonValue hexJson(zcl::ByteView bytes)
{
    return textOf(zcl::hexOf(bytes));
}

QJsonValue unsignedJson(std::uint64_t number)
{
    if (number > static_cast<std::uint64_t>(GreatestExactInteger))
        return QString::number(number);
    return static_cast<qint64>(number);
}

QJsonValue signedJson(std::int64_t number)
{
    if (number > GreatestExactInteger || number < -GreatestExactInteger)
        return QString::number(number);
    return static_cast<qint64>(number);
}

QJsonValue booleanJson(std::uint64_t number)
{
    if (number > 1)
        return unsignedJson(number);
    return number == 1;
}

QJsonValue realJson(double number)
{
    if (std::isnan(number))
        return QJsonValue::Null;
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("inf") : QStringLiteral("-inf");
    return number;
}

/// The identifier as people write it: the most significant byte first.
QJsonValue identifierJson(const zcl::ValueView &value)
{
    if (value.type != zcl::DataType::Eui64)
        return unsignedJson(value.asUnsigned().value_or(0));
    return hexJson(zcl::Bytes(value.raw.rbegin(), value.raw.rend()));
}

/// @return nothing unless the octets are printable UTF-8 and can be had back from the text
std::optional<QString> printable(zcl::ByteView octets)
{
    const QByteArray utf8(reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size()));
    const QString text = QString::fromUtf8(utf8);
    const auto characters = text.toUcs4();
    const bool isPrintable =
        std::all_of(characters.begin(), characters.end(), [](char32_t character) { return QChar::isPrint(character); });
    if (!isPrintable || text.toUtf8() != utf8)
        return std::nullopt;
    return text;
}

void insertText(QJsonObject &json, const zcl::ValueView &value)
{
    const QLatin1String key("value");
    const auto octets = value.asOctets();
    if (!octets) {
        json.insert(key, QJsonValue::Null);
        return;
    }
    if (const auto text = printable(*octets)) {
        json.insert(key, *text);
        return;
    }
    json.insert(key, hexJson(*octets));
    json.insert(QLatin1String("encoding"), QStringLiteral("hex"));
}

QJsonValue scalarJson(const zcl::ValueView &value, zcl::TypeKind kind)
{
    switch (kind) {
    case zcl::TypeKind::Boolean:
        return booleanJson(value.asUnsigned().value_or(0));
    case zcl::TypeKind::Bitmap:
    case zcl::TypeKind::Unsigned:
    case zcl::TypeKind::Enumeration:
    case zcl::TypeKind::Time:
        return unsignedJson(value.asUnsigned().value_or(0));
    case zcl::TypeKind::Identifier:
        return identifierJson(value);
    case zcl::TypeKind::Signed:
        return signedJson(value.asSigned().value_or(0));
    case zcl::TypeKind::Float:
        return realJson(value.asReal().value_or(0));
    case zcl::TypeKind::Opaque:
    case zcl::TypeKind::OctetString:
    case zcl::TypeKind::CharString:
        break;
    }
    return hexJson(value.raw);
}

} // namespace

QJsonObject valueJson(const zcl::ValueView &value)
{
    QJsonObject json;
    const auto traits = zcl::traitsOf(value.type);
    if (!traits)
        return json;
    json.insert(QLatin1String("type"), textOf(traits->name));
    if (traits->isString())
        insertText(json, value);
    else
        json.insert(QLatin1String("value"), scalarJson(value, traits->kind));
    if (value.isInvalid())
        json.insert(QLatin1String("invalid"), true);
    return json;
}

} // namespace meterglass::se
