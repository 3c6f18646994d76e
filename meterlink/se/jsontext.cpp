#include "meterlink/se/jsontext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace meterglass::se {

namespace {

constexpr std::int64_t GreatestExactInteger = 1LL << 53;

bool isEscaped(char character)
{
    return character == '"' || character == '\\';
}

} // namespace

JsonText &JsonText::key(std::string_view name)
{
    quoted(name, ":");
    return *this;
}

void JsonText::word(std::string_view ascii)
{
    quoted(ascii, {});
}

/// In one piece: to append it bit by bit takes several times as long.
void JsonText::quoted(std::string_view words, std::string_view after)
{
    const std::string_view before = wantsComma() ? ",\"" : "\"";
    const std::size_t start = m_text.size();
    m_text.resize(start + before.size() + words.size() + 1 + after.size());
    char *at = m_text.data() + start;
    at = std::copy(before.begin(), before.end(), at);
    at = std::copy(words.begin(), words.end(), at);
    *at++ = '"';
    std::copy(after.begin(), after.end(), at);
}

JsonText &JsonText::beginObject()
{
    separate();
    m_text += '{';
    return *this;
}

JsonText &JsonText::endObject()
{
    m_text += '}';
    return *this;
}

JsonText &JsonText::beginArray()
{
    separate();
    m_text += '[';
    return *this;
}

JsonText &JsonText::endArray()
{
    m_text += ']';
    return *this;
}

void JsonText::number(std::uint64_t number)
{
    append(number, number <= std::uint64_t(GreatestExactInteger));
}

void JsonText::number(std::int64_t number)
{
    append(number, number <= GreatestExactInteger && number >= -GreatestExactInteger);
}

void JsonText::real(double number)
{
    if (std::isnan(number))
        null();
    else if (std::isinf(number))
        string(number > 0 ? "inf" : "-inf");
    else
        append(number, true);
}

void JsonText::boolean(bool value)
{
    separate();
    m_text += value ? "true" : "false";
}

void JsonText::null()
{
    separate();
    m_text += "null";
}

void JsonText::string(std::string_view utf8)
{
    if (std::none_of(utf8.begin(), utf8.end(), isEscaped)) {
        word(utf8);
        return;
    }
    separate();
    m_text += '"';
    for (const char character : utf8) {
        if (isEscaped(character))
            m_text += '\\';
        m_text += character;
    }
    m_text += '"';
}

void JsonText::id(std::uint16_t id)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    const char text[] = {'0', 'x', Digits[id >> 12], Digits[id >> 8 & 0xF], Digits[id >> 4 & 0xF], Digits[id & 0xF]};
    word({text, sizeof(text)});
}

void JsonText::hex(zcl::ByteView bytes)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    separate();
    m_text += '"';
    for (const std::uint8_t byte : bytes) {
        m_text += Digits[byte >> 4];
        m_text += Digits[byte & 0x0F];
    }
    m_text += '"';
}

template<typename Number>
void JsonText::append(Number number, bool isExact)
{
    std::array<char, 32> digits;
    digits[0] = ',';
    char *const first = digits.data() + 1;
    const auto end = std::to_chars(first, digits.data() + digits.size(), number).ptr;
    if (!isExact)
        word({first, end});
    else
        m_text.append(wantsComma() ? digits.data() : first, end);
}

} // namespace meterglass::se
