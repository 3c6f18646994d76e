#pragma once

#include "meterlink/ezsp/ezspmembervalue.h"

#include <functional>
#include <string_view>

namespace meterglass::ezsp {

/// A member of a message's struct and the field that it holds: the field's name up to version 13, and from version 14
/// on where that is another. A version that lacks the field leaves the member as it is.
template<typename Message>
struct EzspMember
{
    std::string_view name;
    std::string_view lateName;
    bool (*read)(zcl::ByteReader &reader, const EzspField &field, Message &message);
    void (*write)(zcl::ByteWriter &writer, const EzspField &field, const Message &message);

    bool isOf(const EzspField &field) const { return field.name == name || field.name == lateName; }
};

namespace detail {

template<typename Member>
struct MemberOf;
template<typename Message, typename Value>
struct MemberOf<Value Message::*>
{
    using Type = Message;
};
template<auto Member>
using MessageOf = typename MemberOf<decltype(Member)>::Type;

} // namespace detail

template<auto Member>
constexpr auto member(std::string_view name, std::string_view lateName = {})
{
    using Message = detail::MessageOf<Member>;
    return EzspMember<Message>{name, lateName,
                               [](zcl::ByteReader &reader, const EzspField &field, Message &message) {
                                   return detail::readValue(reader, field, message.*Member);
                               },
                               [](zcl::ByteWriter &writer, const EzspField &field, const Message &message) {
                                   detail::writeValue(writer, field, message.*Member);
                               }};
}

/// A list whose length another member has, which is written as it stands.
template<auto Member, auto Count>
constexpr auto listMember(std::string_view name)
{
    using Message = detail::MessageOf<Member>;
    return EzspMember<Message>{name,
                               {},
                               [](zcl::ByteReader &reader, const EzspField & /*field*/, Message &message) {
                                   return detail::readNumbers(reader, message.*Count, message.*Member);
                               },
                               [](zcl::ByteWriter &writer, const EzspField &field, const Message &message) {
                                   detail::writeValue(writer, field, message.*Member);
                               }};
}

} // namespace meterglass::ezsp
