#include "meterlink/se/valuejson.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace meterglass::se {

namespace {

std::string_view textOf(zcl::ByteView octets)
{
    return {reinterpret_cast<const char *>(octets.data()), octets.size()};
}

bool isPrintableAscii(zcl::ByteView octets)
{
    return std::all_of(octets.begin(), octets.end(), [](std::uint8_t octet) { return octet >= 0x20 && octet < 0x7F; });
}

/// Whether the octets are printable UTF-8 and can be had back from the text.
bool isPrintable(zcl::ByteView octets)
{
    if (isPrintableAscii(octets))
        return true;
    const QByteArray utf8(reinterpret_cast<const char *>(octets.data()), static_cast<qsizetype>(octets.size()));
    const QString text = QString::fromUtf8(utf8);
    const auto characters = text.toUcs4();
    return text.toUtf8() == utf8 && std::all_of(characters.begin(), characters.end(), [](char32_t character) {
               return QChar::isPrint(character);
           });
}

/// The identifier as people write it: the most significant byte first.
void writeIdentifier(JsonText &json, const zcl::ValueView &value)
{
    if (value.type == zcl::DataType::Eui64)
        json.hex(zcl::Bytes(value.raw.rbegin(), value.raw.rend()));
    else
        json.number(value.asUnsigned().value_or(0));
}

void writeBoolean(JsonText &json, std::uint64_t number)
{
    if (number > 1)
        json.number(number);
    else
        json.boolean(number == 1);
}

void writeText(JsonText &json, const zcl::ValueView &value)
{
    json.key("value");
    const auto octets = value.asOctets();
    if (!octets) {
        json.null();
    } else if (isPrintable(*octets)) {
        json.string(textOf(*octets));
    } else {
        json.hex(*octets);
        json.key("encoding").word("hex");
    }
}

} // namespace

void writeScalar(JsonText &json, const zcl::ValueView &value)
{
    const auto traits = zcl::traitsOf(value.type);
    switch (traits ? traits->kind : zcl::TypeKind::Opaque) {
    case zcl::TypeKind::Boolean:
        return writeBoolean(json, value.asUnsigned().value_or(0));
    case zcl::TypeKind::Bitmap:
    case zcl::TypeKind::Unsigned:
    case zcl::TypeKind::Enumeration:
    case zcl::TypeKind::Time:
        return json.number(value.asUnsigned().value_or(0));
    case zcl::TypeKind::Identifier:
        return writeIdentifier(json, value);
    case zcl::TypeKind::Signed:
        return json.number(value.asSigned().value_or(0));
    case zcl::TypeKind::Float:
        return json.real(value.asReal().value_or(0));
    case zcl::TypeKind::Opaque:
    case zcl::TypeKind::OctetString:
    case zcl::TypeKind::CharString:
        break;
    }
    json.hex(value.raw);
}

void writeString(JsonText &json, zcl::ByteView octets)
{
    if (isPrintable(octets)) {
        json.string(textOf(octets));
        return;
    }
    json.beginObject().key("value").hex(octets);
    json.key("encoding").word("hex");
    json.endObject();
}

void writeValue(JsonText &json, const zcl::ValueView &value)
{
    const auto traits = zcl::traitsOf(value.type);
    if (!traits)
        return;
    json.key("type").word(traits->name);
    if (traits->isString()) {
        writeText(json, value);
    } else {
        json.key("value");
        writeScalar(json, value);
    }
    if (value.isInvalid())
        json.key("invalid").boolean(true);
}

} // namespace meterglass::se
