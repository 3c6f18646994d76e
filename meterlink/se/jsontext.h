#pragma once

#include "meterlink/zcl/bytes.h"

#include <string>
#include <string_view>

namespace meterglass::se {

/// Appends compact JSON (RFC 8259) to a text that belongs to someone else, without a tree in between: frames are
/// printed by the hundred thousand a second. The caller closes what it opens and gives every member of an object a key.
class JsonText
{
public:
    explicit JsonText(std::string &text) : m_text(text) { }

    /// @param name printable ASCII without quotes and backslashes, as the standard's names are
    JsonText &key(std::string_view name);
    JsonText &beginObject();
    JsonText &endObject();
    JsonText &beginArray();
    JsonText &endArray();

    /// A number up to 2^53; a greater one as a decimal string, because readers that keep doubles would round it.
    void number(std::uint64_t number);
    void number(std::int64_t number);
    void number(int number) { this->number(std::int64_t(number)); }
    /// The shortest text that reads back the same; null for NaN, "inf" and "-inf".
    void real(double number);
    void boolean(bool value);
    void null();
    /// @param utf8 well-formed and printable
    void string(std::string_view utf8);
    /// A string that needs no escapes, as the standard's names do not.
    void word(std::string_view ascii);
    /// A 16-bit identifier as a string such as "0x070A".
    void id(std::uint16_t id);
    /// As a string of lower-case hexadecimal digits.
    void hex(zcl::ByteView bytes);

private:
    /// The comma before a member or an element; what stands last tells whether it is the first.
    bool wantsComma() const
    {
        const char last = m_text.empty() ? '\n' : m_text.back();
        return last != '{' && last != '[' && last != ':' && last != '\n';
    }
    void separate()
    {
        if (wantsComma())
            m_text += ',';
    }
    void quoted(std::string_view words, std::string_view after);
    template<typename Number>
    void append(Number number, bool isExact);

    std::string &m_text;
};

} // namespace meterglass::se
