#include "meterlink/ezsp/ezspfieldjson.h"

#include <array>

namespace meterglass::ezsp {

namespace {

using Kind = EzspType::Kind;

void writeAddress(se::JsonText &json, std::uint64_t address)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    std::array<char, 23> text;
    text.fill(':');
    for (std::size_t pair = 0; pair < 8; ++pair) {
        const std::uint64_t byte = address >> (56 - 8 * pair) & 0xFF;
        text[3 * pair] = Digits[byte >> 4];
        text[3 * pair + 1] = Digits[byte & 0x0F];
    }
    json.word({text.data(), text.size()});
}

void writeObject(se::JsonText &json, const std::vector<EzspField> &fields, const std::vector<EzspValue> &values);

void writeOne(se::JsonText &json, const EzspType &type, const EzspValue &value)
{
    switch (type.kind) {
    case Kind::Unsigned:
        json.number(value.number);
        break;
    case Kind::Signed:
        json.number(static_cast<std::int64_t>(value.number));
        break;
    case Kind::Address:
        writeAddress(json, value.number);
        break;
    case Kind::Octets:
    case Kind::CountedOctets:
        json.hex(value.octets);
        break;
    case Kind::Structure:
        writeObject(json, type.members, value.members);
        break;
    }
}

void writeField(se::JsonText &json, const EzspField &field, const EzspValue &value)
{
    if (field.isOctets()) {
        json.hex(value.octets);
    } else if (field.repeat == EzspField::Repeat::Once) {
        writeOne(json, *field.type, value);
    } else {
        json.beginArray();
        for (const EzspValue &member : value.members)
            writeOne(json, *field.type, member);
        json.endArray();
    }
}

void writeObject(se::JsonText &json, const std::vector<EzspField> &fields, const std::vector<EzspValue> &values)
{
    json.beginObject();
    for (std::size_t index = 0; index < fields.size(); ++index) {
        if (values[index].isAbsent)
            continue;
        json.key(fields[index].name);
        writeField(json, fields[index], values[index]);
    }
    json.endObject();
}

void writeMask(se::JsonText &json, const EzspType &type, std::uint64_t mask)
{
    json.beginArray();
    for (const EzspName &bit : type.names) {
        if (mask & bit.value)
            json.word(bit.name);
    }
    json.endArray();
}

/// The names of the values of an object and of the objects in it.
class NameWriter
{
public:
    explicit NameWriter(se::JsonText &json) : m_json(json) { }
    ~NameWriter()
    {
        if (m_hasAny)
            m_json.endObject();
    }
    NameWriter(const NameWriter &) = delete;
    NameWriter &operator=(const NameWriter &) = delete;

    void write(const std::string &path, const std::vector<EzspField> &fields, const std::vector<EzspValue> &values)
    {
        for (std::size_t index = 0; index < fields.size(); ++index) {
            const EzspField &field = fields[index];
            if (field.repeat != EzspField::Repeat::Once || values[index].isAbsent)
                continue;
            const std::string name = path + std::string(field.name);
            if (field.type->kind == Kind::Structure)
                write(name + '.', field.type->members, values[index].members);
            else
                writeName(name, *field.type, values[index].number);
        }
    }

private:
    void writeName(const std::string &field, const EzspType &type, std::uint64_t value)
    {
        const std::string_view name = nameOf(type.names, value);
        if (type.isMask ? type.names.empty() : name.empty())
            return;
        if (!m_hasAny)
            m_json.key("names").beginObject();
        m_hasAny = true;
        m_json.key(field);
        if (type.isMask)
            writeMask(m_json, type, value);
        else
            m_json.word(name);
    }

    se::JsonText &m_json;
    bool m_hasAny = false;
};

} // namespace

void writeFields(se::JsonText &json, const std::vector<EzspField> &fields, const std::vector<EzspValue> &values)
{
    json.key("fields");
    writeObject(json, fields, values);
    NameWriter(json).write({}, fields, values);
}

} // namespace meterglass::ezsp
