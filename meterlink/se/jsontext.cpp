#include "meterlink/se/jsontext.h"

#include <array>
#include <charconv>
#include <cmath>

namespace meterglass::se {

namespace {

constexpr std::int64_t GreatestExactInteger = 1LL << 53;

} // namespace

JsonText &JsonText::key(std::string_view name)
{
    separate();
    m_text += '"';
    m_text += name;
    m_text += "\":";
    return *this;
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
    separate();
    m_text += '"';
    for (const char character : utf8) {
        if (character == '"' || character == '\\')
            m_text += '\\';
        m_text += character;
    }
    m_text += '"';
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

/// Between two members or elements; what stands last tells whether this is the first.
void JsonText::separate()
{
    const char last = m_text.empty() ? '\n' : m_text.back();
    if (last != '{' && last != '[' && last != ':' && last != '\n')
        m_text += ',';
}

template<typename Number>
void JsonText::append(Number number, bool isExact)
{
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (!isExact) {
        string(text);
        return;
    }
    separate();
    m_text += text;
}

} // namespace meterglass::se
