#pragma once

#include "meterlink/se/command.h"
#include "meterlink/zcl/bytereader.h"

#include <algorithm>
#include <functional>

/// How a record's fields are read; see commandcodec.h. Each function leaves the reader at the field that it could not
/// read.
namespace meterglass::se::detail {

inline bool readValue(zcl::ByteReader &reader, OctetsView &octets)
{
    constexpr std::uint8_t InvalidLength = 0xFF;
    const zcl::ByteView ahead = reader.ahead();
    if (ahead.empty()) [[unlikely]]
        return false;
    const bool isInvalid = ahead.front() == InvalidLength;
    const std::size_t length = isInvalid ? 0 : ahead.front();
    if (ahead.size() <= length) [[unlikely]]
        return false;
    octets = isInvalid ? OctetsView::invalid() : OctetsView(ahead.subspan(1, length));
    reader.bytes(1 + length);
    return true;
}

/// The value of a type of a fixed size. @param at as many bytes as the type has
template<zcl::DataType Type>
Storage<Type> valueAt(const std::uint8_t *at)
{
    constexpr std::size_t Width = wireWidth(Type);
    constexpr std::size_t Unused = 64 - 8 * Width;
    const std::uint64_t number = zcl::ByteReader::numberAt(at, Width);
    if constexpr (isSignedOnWire(Type))
        return static_cast<Storage<Type>>(static_cast<std::int64_t>(number << Unused) >> Unused);
    else
        return static_cast<Storage<Type>>(number);
}

template<zcl::DataType Type>
bool readValue(zcl::ByteReader &reader, Storage<Type> &value)
{
    if constexpr (std::is_same_v<Storage<Type>, OctetsView>) {
        return readValue(reader, value);
    } else {
        const zcl::ByteView raw = reader.bytes(wireWidth(Type));
        if (raw.empty()) [[unlikely]]
            return false;
        value = valueAt<Type>(raw.data());
        return true;
    }
}

template<typename Command, zcl::DataType Type, typename Member>
bool readField(zcl::ByteReader &reader, Command &command, const Field<Type, Command, Member> &field)
{
    if constexpr (Field<Type, Command, Member>::IsOptional) {
        if (reader.atEnd())
            return true;
        return readValue<Type>(reader, (command.*field.member).emplace());
    } else {
        return readValue<Type>(reader, command.*field.member);
    }
}

template<typename Command, zcl::DataType Type>
bool readField(zcl::ByteReader &reader, Command &command, const EarlyField<Type, Command> &field)
{
    if (reader.remaining() != field.bytesLeft)
        return true;
    return readValue<Type>(reader, (command.*field.member).emplace());
}

template<typename Command, zcl::DataType Type, typename Count>
bool readField(zcl::ByteReader &reader, Command &command, const ListField<Type, Command, Count> &field)
{
    constexpr std::size_t Width = wireWidth(Type);
    std::size_t size = reader.remaining() / Width;
    if constexpr (ListField<Type, Command, Count>::IsCounted)
        size = std::invoke(field.count, command);
    const zcl::ByteView raw = reader.bytes(size * Width);
    command.*field.member = ListView<Type>(raw);
    return !reader.failed();
}

template<typename Command, typename Record, typename Count>
bool readField(zcl::ByteReader &reader, Command &command, const RecordsField<Record, Command, Count> &field)
{
    zcl::ByteReader ahead = reader;
    const zcl::ByteView rest = ahead.rest();
    const std::size_t start = reader.offset();
    std::size_t wanted = rest.size(); // more than there can be
    if constexpr (RecordsField<Record, Command, Count>::IsCounted)
        wanted = std::invoke(field.count, command);
    std::size_t size = 0;
    for (; size < wanted && (field.IsCounted || !reader.atEnd()); ++size) {
        Record record;
        if (!readRecord(reader, record))
            return false;
    }
    command.*field.member = RecordsView<Record>(rest.first(reader.offset() - start), size);
    return true;
}

template<typename Command>
bool readField(zcl::ByteReader &reader, Command &command, const OctetsField<Command> &field)
{
    const std::size_t left = reader.remaining();
    if (!field.lengths.empty() && std::find(field.lengths.begin(), field.lengths.end(), left) == field.lengths.end())
        return false;
    command.*field.member = ListView<zcl::DataType::Uint8>(reader.rest());
    return true;
}

/// @return whether the value is the alternative's; then `isRead` says whether it could be read
template<std::uint8_t Value, typename Record>
bool readAlternative(Alternative<Value, Record> /*alternative*/, std::uint8_t selected, zcl::ByteReader &reader,
                     bool &isRead)
{
    if (selected != Value)
        return false;
    Record record;
    isRead = readRecord(reader, record);
    return true;
}

template<typename Command, typename... Alternatives>
bool readField(zcl::ByteReader &reader, Command &command, const ChoiceField<Command, Alternatives...> &field)
{
    const std::size_t start = reader.offset();
    zcl::ByteReader ahead = reader;
    const zcl::ByteView rest = ahead.rest();
    bool isRead = true;
    if (!(readAlternative(Alternatives(), command.*field.selector, reader, isRead) || ...))
        reader = ahead;
    command.*field.member = ListView<zcl::DataType::Uint8>(rest.first(reader.offset() - start));
    return isRead;
}

/// Fields of a fixed size that follow each other in a frame that holds them all are read without a look at its end.
template<typename Command>
class FieldsReader
{
public:
    FieldsReader(zcl::ByteReader &reader, Command &command) : m_reader(reader), m_command(command) { }

    /// @return false where the frame ends inside a field; the reader then stands before that field
    bool read() { return readFrom<0>(); }

private:
    using Fields = decltype(Command::fields());
    static constexpr Fields All = Command::fields();
    static constexpr std::size_t Count = std::tuple_size_v<Fields>;
    template<std::size_t Index>
    using FieldAt = std::tuple_element_t<Index, Fields>;

    template<std::size_t Index>
    static constexpr std::size_t widthAt()
    {
        return FieldAt<Index>::Width;
    }

    /// The first field after those of a fixed size from `Index` on.
    template<std::size_t Index>
    static constexpr std::size_t endOfRun()
    {
        if constexpr (Index == Count)
            return Count;
        else if constexpr (widthAt<Index>() == 0)
            return Index;
        else
            return endOfRun<Index + 1>();
    }

    template<std::size_t Index, std::size_t End>
    static constexpr std::size_t widthOfRun()
    {
        if constexpr (Index == End)
            return 0;
        else
            return widthAt<Index>() + widthOfRun<Index + 1, End>();
    }

    template<std::size_t Index>
    bool readFrom()
    {
        constexpr std::size_t End = endOfRun<Index>();
        if constexpr (Index == Count) {
            return true;
        } else if constexpr (Index == End) {
            return readField(m_reader, m_command, std::get<Index>(All)) && readFrom<Index + 1>();
        } else {
            constexpr std::size_t Width = widthOfRun<Index, End>();
            if (m_reader.remaining() < Width)
                return readOneByOne<Index, End>() && readFrom<End>();
            readRun<Index, End>(m_reader.bytes(Width).data());
            return readFrom<End>();
        }
    }

    template<std::size_t Index, std::size_t End>
    bool readOneByOne()
    {
        if constexpr (Index == End)
            return true;
        else
            return readField(m_reader, m_command, std::get<Index>(All)) && readOneByOne<Index + 1, End>();
    }

    template<std::size_t Index, std::size_t End>
    void readRun(const std::uint8_t *at)
    {
        if constexpr (Index != End) {
            constexpr std::size_t Width = widthAt<Index>();
            m_command.*std::get<Index>(All).member = valueAt<FieldAt<Index>::Type>(at);
            readRun<Index + 1, End>(at + Width);
        }
    }

    zcl::ByteReader &m_reader;
    Command &m_command;
};

template<typename Record>
bool readRecord(zcl::ByteReader &reader, Record &record)
{
    return FieldsReader<Record>(reader, record).read();
}

} // namespace meterglass::se::detail
