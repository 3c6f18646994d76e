#include "meterlink/se/commandjson.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/text.h"
#include "meterlink/se/valuejson.h"
#include "meterlink/zcl/names.h"

#include <QJsonArray>

namespace meterglass::se {

namespace {

using Kind = zcl::ReportingConfiguration::Kind;

QJsonValue statusJson(zcl::Status status)
{
    const auto name = zcl::statusName(status);
    return name ? QJsonValue(textOf(*name)) : QJsonValue(static_cast<int>(status));
}

QJsonValue typeJson(zcl::DataType type)
{
    const auto traits = zcl::traitsOf(type);
    return traits ? QJsonValue(textOf(traits->name)) : QJsonValue(static_cast<int>(type));
}

QString kindJson(Kind kind)
{
    return kind == Kind::Send ? QStringLiteral("send") : QStringLiteral("expect");
}

Side opposite(Side side)
{
    return side == Side::Server ? Side::Client : Side::Server;
}

/// Writes one command's fields and attributes; a visitor of AnyGlobalCommand.
class CommandWriter
{
public:
    CommandWriter(QJsonObject &json, const CommandContext &context) : m_json(json), m_context(context) { }

    void operator()(const zcl::ReadAttributes &command)
    {
        for (const zcl::AttributeId id : command.ids)
            m_attributes.append(attribute(id, receiver()));
        finish();
    }

    void operator()(const zcl::ReadAttributesResponse &command)
    {
        for (const zcl::ReadRecord &record : command.records) {
            QJsonObject json = attribute(record.id, sender());
            json.insert(QLatin1String("status"), statusJson(record.status));
            m_attributes.append(record.value ? withValue(json, *record.value) : json);
        }
        finish();
    }

    void operator()(const zcl::ReportAttributes &command)
    {
        for (const zcl::ReportRecord &record : command.records)
            m_attributes.append(withValue(attribute(record.id, sender()), record.value));
        finish();
    }

    void operator()(const zcl::ConfigureReporting &command)
    {
        for (const zcl::ReportingConfiguration &record : command.records)
            m_attributes.append(configuration(record));
        finish();
    }

    void operator()(const zcl::ConfigureReportingResponse &command)
    {
        if (command.failures.empty())
            m_fields.insert(QLatin1String("status"), statusJson(zcl::Status::Success));
        for (const zcl::ConfigureReportingResponse::Failure &failure : command.failures) {
            QJsonObject json = attribute(failure.id, failure.kind == Kind::Send ? sender() : receiver());
            json.insert(QLatin1String("reporting"), kindJson(failure.kind));
            json.insert(QLatin1String("status"), statusJson(failure.status));
            m_attributes.append(json);
        }
        finish();
    }

    void operator()(const zcl::DefaultResponse &command)
    {
        m_fields.insert(QLatin1String("commandId"), command.command);
        m_fields.insert(QLatin1String("status"), statusJson(command.status));
        m_json.insert(QLatin1String("fields"), m_fields);
    }

    void operator()(const zcl::DiscoverAttributes &command)
    {
        m_fields.insert(QLatin1String("startAttribute"), static_cast<int>(command.first));
        m_fields.insert(QLatin1String("maximum"), command.maximum);
        m_json.insert(QLatin1String("fields"), m_fields);
    }

    void operator()(const zcl::DiscoverAttributesResponse &command)
    {
        m_fields.insert(QLatin1String("complete"), command.isComplete);
        for (const zcl::DiscoverAttributesResponse::Attribute &found : command.attributes) {
            QJsonObject json = attribute(found.id, sender());
            json.insert(QLatin1String("type"), typeJson(found.type));
            m_attributes.append(json);
        }
        finish();
    }

private:
    Side sender() const
    {
        return m_context.header.direction == zcl::Direction::ServerToClient ? Side::Server : Side::Client;
    }
    Side receiver() const { return opposite(sender()); }

    /// A manufacturer's attributes have ids of their own, which the standard's names do not belong to.
    QJsonObject attribute(zcl::AttributeId id, Side side) const
    {
        QJsonObject json;
        json.insert(QLatin1String("id"), static_cast<int>(id));
        const auto info = m_context.header.manufacturerCode ? std::nullopt : attributeInfo(m_context.cluster, side, id);
        if (info)
            json.insert(QLatin1String("name"), textOf(info->name));
        return json;
    }

    QJsonObject configuration(const zcl::ReportingConfiguration &record) const
    {
        QJsonObject json = attribute(record.id, record.kind == Kind::Send ? receiver() : sender());
        json.insert(QLatin1String("reporting"), kindJson(record.kind));
        if (record.kind == Kind::Expect) {
            json.insert(QLatin1String("timeoutPeriod"), record.timeoutPeriod);
            return json;
        }
        json.insert(QLatin1String("type"), typeJson(record.type));
        json.insert(QLatin1String("minimumInterval"), record.minimumInterval);
        json.insert(QLatin1String("maximumInterval"), record.maximumInterval);
        if (record.reportableChange)
            json.insert(QLatin1String("reportableChange"),
                        valueJson(record.reportableChange->view()).value(QLatin1String("value")));
        return json;
    }

    static QJsonObject withValue(QJsonObject json, const zcl::Value &value)
    {
        const QJsonObject parts = valueJson(value.view());
        for (auto part = parts.begin(); part != parts.end(); ++part)
            json.insert(part.key(), part.value());
        return json;
    }

    void finish()
    {
        m_json.insert(QLatin1String("fields"), m_fields);
        m_json.insert(QLatin1String("attributes"), m_attributes);
    }

    QJsonObject &m_json;
    CommandContext m_context;
    QJsonObject m_fields;
    QJsonArray m_attributes;
};

} // namespace

void insertCommand(QJsonObject &json, const zcl::AnyGlobalCommand &command, const CommandContext &context)
{
    std::visit(CommandWriter(json, context), command);
}

} // namespace meterglass::se
