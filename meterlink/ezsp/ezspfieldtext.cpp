#include "meterlink/ezsp/ezspfieldtext.h"

#include <algorithm>
#include <charconv>

namespace meterglass::ezsp {

namespace {

/// Takes off what stands before the character, and the character. @return all of it where it does not occur
std::string_view takeUpTo(std::string_view &text, char character)
{
    const std::size_t at = std::min(text.find(character), text.size());
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return taken;
}

std::string_view typeAt(std::string_view name, EzspVersion version)
{
    const bool isStatus = name == "EmberStatus" || name == "EzspStatus";
    return isStatus && version >= WideStatusVersion ? "sl_Status" : name;
}

/// @param text what stands in brackets
void readRepeat(EzspField &field, std::string_view text, const std::vector<EzspField> &before)
{
    if (text.empty()) {
        field.repeat = EzspField::Repeat::ToTheEnd;
    } else if (text == "#") {
        field.repeat = EzspField::Repeat::Counted;
    } else if (std::from_chars(text.data(), text.data() + text.size(), field.count).ec == std::errc()) {
        field.repeat = EzspField::Repeat::Fixed;
    } else {
        const auto counting = std::find_if(before.begin(), before.end(),
                                           [&](const EzspField &candidate) { return candidate.name == text; });
        field.repeat = EzspField::Repeat::CountedByField;
        field.count = static_cast<std::uint8_t>(counting - before.begin());
    }
}

} // namespace

std::vector<EzspField> fieldsFrom(std::string_view text, EzspVersion version, const EzspTypeLookup &lookup)
{
    std::vector<EzspField> fields;
    while (!text.empty()) {
        std::string_view rest = takeUpTo(text, ',');
        rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
        EzspField field;
        field.name = takeUpTo(rest, ':');
        field.isOptional = rest.ends_with('?');
        if (field.isOptional)
            rest.remove_suffix(1);
        const bool isRepeated = rest.ends_with(']');
        field.type = lookup(typeAt(takeUpTo(rest, '['), version));
        if (isRepeated)
            readRepeat(field, takeUpTo(rest, ']'), fields);
        fields.push_back(field);
    }
    return fields;
}

} // namespace meterglass::ezsp
