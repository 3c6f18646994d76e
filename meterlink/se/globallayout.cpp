#include "meterlink/se/globallayout.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/valuejson.h"
#include "meterlink/zcl/names.h"

namespace meterglass::se {

namespace {

using Layout = zcl::RecordCursor::Layout;

/// Lays out one command; a visitor of AnyGlobalCommand. A record is as long as what it encodes to.
class GlobalLayout
{
public:
    GlobalLayout(FieldNodes &nodes, const CommandContext &context, zcl::ByteView payload)
        : m_nodes(nodes),
          m_context(context),
          m_payload(payload)
    { }

    void operator()(const zcl::ReadAttributes &command)
    {
        for (const zcl::AttributeId id : command.ids)
            add(attributeName(id, receiver()), hexId(id), 2);
    }
    void operator()(const zcl::ReadAttributesResponse & /*command*/) { walk(Layout::ReadResponse, sender()); }
    void operator()(const zcl::ReportAttributes & /*command*/) { walk(Layout::Report, sender()); }
    void operator()(const zcl::WriteAttributes & /*command*/) { walk(Layout::Report, receiver()); }

    void operator()(const zcl::ConfigureReporting &command)
    {
        each(command.records, &zcl::ConfigureReporting::records);
    }
    void operator()(const zcl::ReadReportingConfiguration &command)
    {
        each(command.attributes, &zcl::ReadReportingConfiguration::attributes);
    }
    void operator()(const zcl::ReadReportingConfigurationResponse &command)
    {
        each(command.records, &zcl::ReadReportingConfigurationResponse::records);
    }
    void operator()(const zcl::ConfigureReportingResponse &command)
    {
        success(command.failures.empty());
        each(command.failures, &zcl::ConfigureReportingResponse::failures);
    }
    void operator()(const zcl::WriteAttributesResponse &command)
    {
        success(command.failures.empty());
        each(command.failures, &zcl::WriteAttributesResponse::failures);
    }

    void operator()(const zcl::DefaultResponse &command)
    {
        add("commandId", std::to_string(command.command), 1);
        add("status", statusText(command.status), 1);
    }
    void operator()(const zcl::DiscoverAttributes &command)
    {
        add("startAttribute", hexId(command.first), 2);
        add("maximum", std::to_string(command.maximum), 1);
    }
    void operator()(const zcl::DiscoverAttributesResponse &command)
    {
        add("complete", command.isComplete ? "true" : "false", 1);
        for (const auto &found : command.attributes)
            add(attributeName(found.id, sender()), typeText(found.type), 3);
    }
    void operator()(const zcl::DiscoverAttributesExtendedResponse &command)
    {
        add("complete", command.isComplete ? "true" : "false", 1);
        for (const auto &found : command.attributes)
            add(attributeName(found.id, sender()), typeText(found.type) + ", access " + std::to_string(found.access),
                4);
    }
    void operator()(const zcl::DiscoverCommands &command)
    {
        add("startCommand", std::to_string(command.first), 1);
        add("maximum", std::to_string(command.maximum), 1);
    }
    void operator()(const zcl::DiscoverCommandsResponse &command)
    {
        add("complete", command.isComplete ? "true" : "false", 1);
        for (const std::uint8_t found : command.commands)
            add("command", std::to_string(found), 1);
    }

private:
    Side sender() const
    {
        return m_context.header.direction == zcl::Direction::ServerToClient ? Side::Server : Side::Client;
    }
    Side receiver() const { return sender() == Side::Server ? Side::Client : Side::Server; }

    static std::string hexId(zcl::AttributeId id)
    {
        std::string text;
        JsonText json(text);
        json.id(static_cast<std::uint16_t>(id));
        return text.substr(1, text.size() - 2);
    }
    static std::string statusText(zcl::Status status)
    {
        return std::string(zcl::statusName(status).value_or(std::to_string(static_cast<int>(status))));
    }
    static std::string typeText(zcl::DataType type)
    {
        const auto *traits = zcl::traitsOf(type);
        return traits ? std::string(traits->name) : std::to_string(static_cast<int>(type));
    }
    std::string attributeName(zcl::AttributeId id, Side side) const
    {
        const auto info = m_context.header.manufacturerCode ? std::nullopt : attributeInfo(m_context.cluster, side, id);
        return info ? info->name : hexId(id);
    }

    void add(std::string name, std::string value, std::size_t size)
    {
        m_nodes.push_back({std::move(name), std::move(value), m_offset, size, {}});
        m_offset += size;
    }

    void success(bool isSuccess)
    {
        if (isSuccess)
            add("status", statusText(zcl::Status::Success), 1);
    }

    /// Attribute records with their values.
    void walk(Layout layout, Side side)
    {
        zcl::RecordCursor cursor(m_payload, layout);
        while (const zcl::RecordView *record = cursor.next()) {
            const std::size_t start = m_offset;
            FieldNode node{attributeName(record->id, side), {}, start, 0, {}};
            std::swap(node.children, m_nodes);
            parts(*record, layout);
            std::swap(node.children, m_nodes);
            node.value = node.children.back().value;
            node.size = m_offset - start;
            m_nodes.push_back(std::move(node));
        }
    }

    void parts(const zcl::RecordView &record, Layout layout)
    {
        add("id", hexId(record.id), 2);
        if (layout == Layout::ReadResponse)
            add("status", statusText(record.status), 1);
        if (!record.value)
            return;
        add("type", typeText(record.value->type), 1);
        if (!record.value->raw.empty())
            add("value", valueText(*record.value), record.value->raw.size());
    }

    static std::string valueText(const zcl::ValueView &value)
    {
        std::string text;
        JsonText json(text);
        if (const auto octets = value.asOctets())
            writeString(json, *octets);
        else if (value.isInvalid())
            text = "invalid";
        else
            writeScalar(json, value);
        return text;
    }

    /// Records that a command lists and nothing else.
    template<typename Command, typename Record>
    void each(const std::vector<Record> &records, std::vector<Record> Command::*member)
    {
        for (const Record &record : records) {
            Command alone;
            (alone.*member).push_back(record);
            std::string text;
            JsonText json(text);
            writeCommand(json, zcl::AnyGlobalCommand(alone), m_context);
            constexpr std::string_view Before = R"("fields":{},"attributes":[{)";
            constexpr std::size_t After = 2;
            add("record", text.substr(Before.size(), text.size() - Before.size() - After), zcl::encode(alone).size());
        }
    }

    FieldNodes &m_nodes;
    CommandContext m_context;
    zcl::ByteView m_payload;
    std::size_t m_offset = 0;
};

/// What a live capture is full of is checked without allocating.
std::optional<zcl::DecodeError> checkRecords(zcl::ByteView payload, Layout layout)
{
    zcl::RecordCursor cursor(payload, layout);
    while (cursor.next()) { }
    return cursor.error();
}

} // namespace

std::optional<zcl::DecodeError> layOutGlobal(FieldNodes &nodes, const CommandContext &context, zcl::ByteView payload)
{
    const auto command = zcl::globalCommandOf(context.header.command);
    if (!command)
        return zcl::DecodeError{0, "this version does not know the foundation command"};
    const auto decoded = zcl::decodeGlobalCommand(*command, payload);
    if (!decoded)
        return decoded.error();
    std::visit(GlobalLayout(nodes, context, payload), *decoded);
    return std::nullopt;
}

std::optional<zcl::DecodeError> checkGlobal(std::uint8_t command, zcl::ByteView payload)
{
    const auto known = zcl::globalCommandOf(command);
    if (!known)
        return std::nullopt;
    if (*known == zcl::GlobalCommand::ReportAttributes)
        return checkRecords(payload, Layout::Report);
    if (*known == zcl::GlobalCommand::ReadAttributesResponse)
        return checkRecords(payload, Layout::ReadResponse);
    const auto decoded = zcl::decodeGlobalCommand(*known, payload);
    return decoded ? std::nullopt : std::optional(decoded.error());
}

} // namespace meterglass::se
