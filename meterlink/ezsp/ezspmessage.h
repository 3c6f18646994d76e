#pragma once

#include "meterlink/ezsp/ezspframetable.h"
#include "meterlink/ezsp/ezspmember.h"
#include "meterlink/zcl/decodeerror.h"

#include <algorithm>
#include <array>

/// Commands, answers and callbacks as structs. Each has its frame's `Name`, the `Direction` that it goes and one list
/// of what its members hold, `members()`; where the fields lie in which version is the frame table's affair alone.
namespace meterglass::ezsp {

template<typename T>
concept EzspMessage = requires
{
    {
        T::Name
        } -> std::convertible_to<std::string_view>;
    {
        T::Direction
        } -> std::convertible_to<EzspDirection>;
    T::members();
};

/// A message's frame in the version. @return nullptr where the version has none
template<EzspMessage Message>
const EzspFrameInfo *frameOf(EzspVersion version)
{
    static const auto frames = [] {
        std::array<const EzspFrameInfo *, NewestEzspVersion + 1> all{};
        for (unsigned known = OldestEzspVersion; known < all.size(); ++known)
            all[known] = ezspFrame(EzspVersion(known), Message::Name);
        return all;
    }();
    return version < frames.size() ? frames[version] : nullptr;
}

namespace detail {

/// The members in the order in which a version lays out their fields.
template<typename Message>
class Layout
{
public:
    /// @param version one that has the frame
    static const Layout &of(EzspVersion version)
    {
        static const auto layouts = [] {
            std::array<Layout, NewestEzspVersion + 1> all;
            for (unsigned known = OldestEzspVersion; known < all.size(); ++known)
                all[known].build(frameOf<Message>(EzspVersion(known)));
            return all;
        }();
        return layouts[version];
    }

    bool read(zcl::ByteReader &reader, Message &message) const
    {
        for (const Step &step : m_steps) {
            const bool isAbsent = step.field->isOptional && reader.atEnd();
            if (!isAbsent && !step.member->read(reader, *step.field, message))
                return false;
        }
        return true;
    }

    void write(zcl::ByteWriter &writer, const Message &message) const
    {
        for (const Step &step : m_steps)
            step.member->write(writer, *step.field, message);
    }

    /// Whether each of the frame's fields has a member.
    bool isWhole() const { return m_isWhole; }

private:
    struct Step
    {
        const EzspMember<Message> *member;
        const EzspField *field;
    };

    void build(const EzspFrameInfo *frame)
    {
        static constexpr auto Members = Message::members();
        if (!frame)
            return;
        for (const EzspField &field : frame->fields(Message::Direction)) {
            const auto found = std::find_if(Members.begin(), Members.end(),
                                            [&](const auto &candidate) { return candidate.isOf(field); });
            if (found == Members.end())
                m_isWhole = false;
            else
                m_steps.push_back({&*found, &field});
        }
    }

    std::vector<Step> m_steps;
    bool m_isWhole = true;
};

} // namespace detail

/// Reads a message's payload as the version has it; offsets count from its first byte.
template<EzspMessage Message>
zcl::Decoded<Message> decodeMessage(zcl::ByteView payload, EzspVersion version)
{
    if (!frameOf<Message>(version))
        return zcl::DecodeError{0, "this version has no such frame"};
    zcl::ByteReader reader(payload);
    zcl::Decoded<Message> decoded{Message()};
    if (!detail::Layout<Message>::of(version).read(reader, *decoded)) [[unlikely]]
        decoded = zcl::DecodeError{reader.offset(), "the frame ends inside a field"};
    else if (!reader.atEnd()) [[unlikely]]
        decoded = zcl::DecodeError{reader.offset(), "there are bytes after the last field"};
    return decoded;
}

/// A message's payload. @param version one that has its frame
template<EzspMessage Message>
zcl::Bytes encodeMessage(const Message &message, EzspVersion version)
{
    zcl::ByteWriter writer;
    detail::Layout<Message>::of(version).write(writer, message);
    return writer.take();
}

} // namespace meterglass::ezsp
