#include "meterlink/capture/filtervalue.h"

#include "meterlink/zcl/hex.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

namespace meterglass::capture {

namespace {

struct Word
{
    std::string_view text;
    std::int64_t number = 0;
};
constexpr Word Securities[] = {{"none", 0}, {"network", 1}, {"link", 2}};
constexpr Word Directions[] = {{"sent", 0}, {"received", 1}};
constexpr Word Sides[] = {{"client", 0}, {"server", 1}};
constexpr Word Units[] = {{"us", 1}, {"ms", 1000}, {"s", 1'000'000}, {"", 1000}};

bool readWord(std::span<const Word> words, std::string_view text, std::int64_t &number)
{
    const auto word = std::find_if(words.begin(), words.end(), [text](const Word &row) { return row.text == text; });
    if (word == words.end())
        return false;
    number = word->number;
    return true;
}

bool readNumber(std::string_view text, std::int64_t &number)
{
    const bool isHex = text.size() > 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
    const std::string_view digits = isHex ? text.substr(2) : text;
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, isHex ? 16 : 10);
    number = value;
    return error == std::errc() && end == digits.data() + digits.size();
}

bool readDuration(std::string_view text, std::int64_t &microseconds)
{
    double amount = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), amount, std::chars_format::fixed);
    std::int64_t unit = 0;
    constexpr double Most = 1e9;
    if (error != std::errc() || !(amount >= 0 && amount <= Most)
        || !readWord(Units, text.substr(static_cast<std::size_t>(end - text.data())), unit))
        return false;
    microseconds = std::llround(amount * static_cast<double>(unit));
    return true;
}

bool readRemark(std::string_view text, std::int64_t &bits)
{
    for (const RemarkInfo &info : frameRemarks()) {
        if (info.name == text) {
            bits = bitOf(info.remark);
            return true;
        }
    }
    return false;
}

bool readBytes(std::string_view text, zcl::Bytes &bytes)
{
    auto read = zcl::bytesFromHex(text);
    if (!read || read->empty())
        return false;
    bytes = std::move(*read);
    return true;
}

bool readName(filternames::Keys (*find)(std::string_view, filternames::Match), std::string_view text,
              FilterCondition &condition)
{
    if (readNumber(text, condition.number))
        return true;
    condition.number = 0;
    condition.isNamed = true;
    condition.keys = find(text, filternames::Match::Whole);
    return !condition.keys.empty();
}

bool readTime(std::string_view text, const core::HomeZone &zone, FilterTime &time)
{
    const auto read = parseFilterTime(text, zone);
    if (read)
        time = *read;
    return read.has_value();
}

} // namespace

bool readFilterValue(FilterValue kind, std::string_view text, const core::HomeZone *zone, FilterCondition &condition)
{
    switch (kind) {
    case FilterValue::Number:
        return readNumber(text, condition.number);
    case FilterValue::Cluster:
        return readName(filternames::clusters, text, condition);
    case FilterValue::Command:
        return readName(filternames::commands, text, condition);
    case FilterValue::Attribute:
        return readName(filternames::attributes, text, condition);
    case FilterValue::Time:
        return readTime(text, *zone, condition.time);
    case FilterValue::Duration:
        return readDuration(text, condition.number);
    case FilterValue::Security:
        return readWord(Securities, text, condition.number);
    case FilterValue::Direction:
        return readWord(Directions, text, condition.number);
    case FilterValue::Side:
        return readWord(Sides, text, condition.number);
    case FilterValue::Remark:
        return readRemark(text, condition.number);
    case FilterValue::Bytes:
        return readBytes(text, condition.bytes);
    case FilterValue::None:
        break;
    }
    return false;
}

std::string_view expectedOf(FilterValue kind)
{
    switch (kind) {
    case FilterValue::Number:
        return "a number, such as 18 or 0x12";
    case FilterValue::Cluster:
        return "a cluster's name or number, such as Metering or 0x0702";
    case FilterValue::Command:
        return "a command's name or number, such as \"Report Attributes\"";
    case FilterValue::Attribute:
        return "an attribute's name or number, such as InstantaneousDemand";
    case FilterValue::Time:
        return "a time, such as 12:30 or 2026-07-01T12:30";
    case FilterValue::Duration:
        return "a duration, such as 200ms";
    case FilterValue::Security:
        return "none, network or link";
    case FilterValue::Direction:
        return "sent or received";
    case FilterValue::Side:
        return "client or server";
    case FilterValue::Remark:
        return "a remark: unanswered, twice, late, soon, weak, malformed, orphan or long";
    case FilterValue::Bytes:
        return "bytes in hexadecimal, such as 00:04";
    case FilterValue::None:
        break;
    }
    return "nothing";
}

} // namespace meterglass::capture
