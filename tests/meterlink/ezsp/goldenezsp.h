#pragma once

#include "meterlink/ezsp/ezspframetable.h"
#include "meterlink/ezsp/ezspvalue.h"
#include "tests/support/hex.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meterglass::test {

/// A command or a callback as an independent host wrote it.
struct GoldenEzsp
{
    ezsp::EzspVersion version = 0;
    ezsp::EzspDirection direction = ezsp::EzspDirection::FromHost;
    QByteArray name;
    std::uint16_t id = 0;
    std::uint8_t sequence = 0;
    QJsonObject fields;
    zcl::Bytes bytes;

    QByteArray sentence() const { return "version " + QByteArray::number(version) + ' ' + name; }
    const ezsp::EzspFrameInfo *info() const { return ezsp::ezspFrame(version, id); }
};

inline QList<GoldenEzsp> goldenEzsp()
{
    QFile file(QStringLiteral(METERGLASS_TEST_DATA "/ezsp/golden_ezsp.json"));
    QList<GoldenEzsp> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        GoldenEzsp golden;
        golden.version = ezsp::EzspVersion(value[u"v"].toInt());
        const bool isCommand = value[u"kind"].toString() == QLatin1String("cmd");
        golden.direction = isCommand ? ezsp::EzspDirection::FromHost : ezsp::EzspDirection::FromCoProcessor;
        golden.name = value[u"name"].toString().toUtf8();
        golden.id = static_cast<std::uint16_t>(value[u"id"].toInt());
        golden.sequence = static_cast<std::uint8_t>(value[u"sequence"].toInt());
        golden.fields = value[u"fields"].toObject();
        golden.bytes = hex(value[u"hex"].toString().toLatin1());
        all += golden;
    }
    return all;
}

inline ezsp::EzspValue valueFrom(const QJsonValue &json, const ezsp::EzspType &type);

/// The values of an object, field by field; those that it lacks are absent.
inline std::vector<ezsp::EzspValue> valuesFrom(const QJsonObject &object, const std::vector<ezsp::EzspField> &fields)
{
    std::vector<ezsp::EzspValue> values;
    for (const ezsp::EzspField &field : fields) {
        const QJsonValue json = object.value(QLatin1String(field.name.data(), qsizetype(field.name.size())));
        ezsp::EzspValue value;
        if (json.isUndefined()) {
            value.isAbsent = true;
        } else if (json.isArray()) {
            for (const QJsonValue element : json.toArray())
                value.members.push_back(valueFrom(element, *field.type));
        } else {
            value = valueFrom(json, *field.type);
        }
        values.push_back(value);
    }
    return values;
}

inline ezsp::EzspValue valueFrom(const QJsonValue &json, const ezsp::EzspType &type)
{
    using Kind = ezsp::EzspType::Kind;
    ezsp::EzspValue value;
    switch (type.kind) {
    case Kind::Unsigned:
    case Kind::Signed:
        value.number = static_cast<std::uint64_t>(json.toInteger());
        break;
    case Kind::Address: // most significant byte first
        value.number = json.toString().remove(u':').toULongLong(nullptr, 16);
        break;
    case Kind::Octets:
    case Kind::CountedOctets:
        value.octets = hex(json.toString().toLatin1());
        break;
    case Kind::Structure:
        value.members = valuesFrom(json.toObject(), type.members);
        break;
    }
    return value;
}

} // namespace meterglass::test
