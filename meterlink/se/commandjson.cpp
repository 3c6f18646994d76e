#include "meterlink/se/commandjson.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/valuejson.h"
#include "meterlink/zcl/names.h"

namespace meterglass::se {

namespace {

using Kind = zcl::ReportingConfiguration::Kind;

void writeStatus(JsonText &json, zcl::Status status)
{
    json.key("status");
    if (const auto name = zcl::statusName(status))
        json.word(*name);
    else
        json.number(static_cast<int>(status));
}

void writeType(JsonText &json, zcl::DataType type)
{
    json.key("type");
    if (const auto traits = zcl::traitsOf(type))
        json.word(traits->name);
    else
        json.number(static_cast<int>(type));
}

void writeKind(JsonText &json, Kind kind)
{
    json.key("reporting").word(kind == Kind::Send ? "send" : "expect");
}

Side opposite(Side side)
{
    return side == Side::Server ? Side::Client : Side::Server;
}

/// Writes one command's fields and attributes; a visitor of AnyGlobalCommand.
class CommandWriter
{
public:
    CommandWriter(JsonText &json, const CommandContext &context) : m_json(json), m_context(context) { }

    void operator()(const zcl::ReadAttributes &command)
    {
        noFields();
        attributes(command.ids, [this](zcl::AttributeId id) { attribute(id, receiver()); });
    }

    void operator()(const zcl::ReadAttributesResponse &command)
    {
        noFields();
        attributes(command.records, [this](const zcl::ReadRecord &record) {
            attribute(record.id, sender());
            writeStatus(m_json, record.status);
            if (record.value)
                writeValue(m_json, record.value->view());
        });
    }

    void operator()(const zcl::ReportAttributes &command)
    {
        noFields();
        attributes(command.records, [this](const zcl::ReportRecord &record) {
            attribute(record.id, sender());
            writeValue(m_json, record.value.view());
        });
    }

    void operator()(const zcl::ConfigureReporting &command)
    {
        noFields();
        attributes(command.records, [this](const zcl::ReportingConfiguration &record) { configuration(record); });
    }

    void operator()(const zcl::ConfigureReportingResponse &command)
    {
        successFields(command.failures.empty());
        attributes(command.failures, [this](const zcl::ConfigureReportingResponse::Failure &failure) {
            attribute(failure.id, failure.kind == Kind::Send ? sender() : receiver());
            writeKind(m_json, failure.kind);
            writeStatus(m_json, failure.status);
        });
    }

    void operator()(const zcl::DefaultResponse &command)
    {
        m_json.key("fields").beginObject().key("commandId").number(command.command);
        writeStatus(m_json, command.status);
        m_json.endObject();
    }

    void operator()(const zcl::DiscoverAttributes &command)
    {
        m_json.key("fields").beginObject().key("startAttribute").number(static_cast<int>(command.first));
        m_json.key("maximum").number(command.maximum);
        m_json.endObject();
    }

    void operator()(const zcl::DiscoverAttributesResponse &command)
    {
        m_json.key("fields").beginObject().key("complete").boolean(command.isComplete);
        m_json.endObject();
        attributes(command.attributes, [this](const zcl::DiscoverAttributesResponse::Attribute &found) {
            attribute(found.id, sender());
            writeType(m_json, found.type);
        });
    }

    void operator()(const zcl::WriteAttributes &command)
    {
        noFields();
        attributes(command.records, [this](const zcl::ReportRecord &record) {
            attribute(record.id, receiver());
            writeValue(m_json, record.value.view());
        });
    }

    void operator()(const zcl::WriteAttributesResponse &command)
    {
        successFields(command.failures.empty());
        attributes(command.failures, [this](const zcl::WriteAttributesResponse::Failure &failure) {
            attribute(failure.id, sender());
            writeStatus(m_json, failure.status);
        });
    }

    void operator()(const zcl::ReadReportingConfiguration &command)
    {
        noFields();
        attributes(command.attributes, [this](const zcl::ReadReportingConfiguration::Attribute &wanted) {
            attribute(wanted.id, wanted.kind == Kind::Send ? receiver() : sender());
            writeKind(m_json, wanted.kind);
        });
    }

    void operator()(const zcl::ReadReportingConfigurationResponse &command)
    {
        noFields();
        attributes(command.records, [this](const zcl::ReadReportingConfigurationResponse::Record &record) {
            const zcl::ReportingConfiguration &configuration = record.configuration;
            attribute(configuration.id, configuration.kind == Kind::Send ? sender() : receiver());
            writeKind(m_json, configuration.kind);
            writeStatus(m_json, record.status);
            if (record.status == zcl::Status::Success)
                settings(configuration);
        });
    }

    void operator()(const zcl::DiscoverCommands &command)
    {
        m_json.key("fields").beginObject().key("startCommand").number(command.first);
        m_json.key("maximum").number(command.maximum);
        m_json.endObject();
    }

    void operator()(const zcl::DiscoverCommandsResponse &command)
    {
        m_json.key("fields").beginObject().key("complete").boolean(command.isComplete);
        m_json.key("commands").beginArray();
        for (const std::uint8_t found : command.commands)
            m_json.number(found);
        m_json.endArray().endObject();
    }

    void operator()(const zcl::DiscoverAttributesExtendedResponse &command)
    {
        m_json.key("fields").beginObject().key("complete").boolean(command.isComplete);
        m_json.endObject();
        attributes(command.attributes, [this](const zcl::DiscoverAttributesExtendedResponse::Attribute &found) {
            attribute(found.id, sender());
            writeType(m_json, found.type);
            m_json.key("access").number(found.access);
        });
    }

private:
    Side sender() const
    {
        return m_context.header.direction == zcl::Direction::ServerToClient ? Side::Server : Side::Client;
    }
    Side receiver() const { return opposite(sender()); }

    void noFields() { m_json.key("fields").beginObject().endObject(); }

    /// The status that stands alone where there are no records of failures.
    void successFields(bool isSuccess)
    {
        m_json.key("fields").beginObject();
        if (isSuccess)
            writeStatus(m_json, zcl::Status::Success);
        m_json.endObject();
    }

    template<typename Records, typename Write>
    void attributes(const Records &records, Write write)
    {
        m_json.key("attributes").beginArray();
        for (const auto &record : records) {
            m_json.beginObject();
            write(record);
            m_json.endObject();
        }
        m_json.endArray();
    }

    /// A manufacturer's attributes have ids of their own, which the standard's names do not belong to.
    void attribute(zcl::AttributeId id, Side side)
    {
        m_json.key("id").number(static_cast<int>(id));
        if (m_context.header.manufacturerCode)
            return;
        if (const auto info = attributeInfo(m_context.cluster, side, id))
            m_json.key("name").word(info->name);
    }

    void configuration(const zcl::ReportingConfiguration &record)
    {
        attribute(record.id, record.kind == Kind::Send ? receiver() : sender());
        writeKind(m_json, record.kind);
        settings(record);
    }

    void settings(const zcl::ReportingConfiguration &record)
    {
        if (record.kind == Kind::Expect) {
            m_json.key("timeoutPeriod").number(record.timeoutPeriod);
            return;
        }
        writeType(m_json, record.type);
        m_json.key("minimumInterval").number(record.minimumInterval);
        m_json.key("maximumInterval").number(record.maximumInterval);
        if (record.reportableChange)
            writeScalar(m_json.key("reportableChange"), record.reportableChange->view());
    }

    JsonText &m_json;
    CommandContext m_context;
};

} // namespace

void writeCommand(JsonText &json, const zcl::AnyGlobalCommand &command, const CommandContext &context)
{
    std::visit(CommandWriter(json, context), command);
}

} // namespace meterglass::se
