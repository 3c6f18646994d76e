#include "app/readanswers.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/valuejson.h"
#include "meterlink/zcl/hex.h"
#include "meterlink/zcl/names.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace meterglass::app {

namespace {

QString hexNumber(std::uint16_t number)
{
    return QStringLiteral("0x") + QString::number(number, 16).toUpper().rightJustified(4, u'0');
}

QString nameOf(std::optional<zcl::Status> status)
{
    if (!status)
        return QStringLiteral("NoAnswer");
    const auto name = zcl::statusName(*status);
    return name ? QString::fromUtf8(name->data(), qsizetype(name->size()))
                : QStringLiteral("0x%1").arg(static_cast<uint>(*status), 2, 16, QLatin1Char('0'));
}

/// Name, id, type, raw bytes, value and status of an attribute.
QJsonObject itemOf(zcl::ClusterId cluster, zcl::AttributeId id, const zcl::ReadRecord *record)
{
    const auto info = se::attributeInfo(cluster, se::Side::Server, id);
    QJsonObject item;
    if (record && record->value) {
        std::string text;
        se::JsonText json(text);
        json.beginObject();
        se::writeValue(json, record->value->view());
        json.endObject();
        item = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        item.insert(QStringLiteral("raw"), QString::fromStdString(zcl::hexOf(record->value->view().raw)));
    }
    item.insert(QStringLiteral("id"), hexNumber(static_cast<std::uint16_t>(id)));
    item.insert(QStringLiteral("name"), info ? QJsonValue(QString::fromStdString(info->name)) : QJsonValue());
    item.insert(QStringLiteral("status"), nameOf(record ? std::optional(record->status) : std::nullopt));
    return item;
}

QString lineOf(const QJsonObject &item)
{
    const auto word = [&item](const char *key) { return item.value(QLatin1String(key)).toVariant().toString(); };
    QStringList words{word("name").leftJustified(34), word("id")};
    if (item.contains(QStringLiteral("value")))
        words += {word("type"), word("raw"), word("value")};
    return (words << word("status")).join(u' ') + u'\n';
}

} // namespace

QJsonArray itemsOf(const ReadQuestion &question, const attributes::AttributeReader &reader)
{
    QJsonArray items;
    for (const zcl::AttributeId id : question.attributes)
        items.append(itemOf(question.cluster, id, reader.find(id)));
    return items;
}

ExitCode print(const QJsonArray &items, const ReadQuestion &question, bool isJson)
{
    bool isAllRead = true;
    for (const auto &item : items)
        isAllRead =
            isAllRead && item.toObject().value(QStringLiteral("status")).toString() == QStringLiteral("Success");
    QTextStream out(stdout);
    if (isJson) {
        const QJsonObject result{{QStringLiteral("cluster"), hexNumber(static_cast<std::uint16_t>(question.cluster))},
                                 {QStringLiteral("attributes"), items}};
        out << QJsonDocument(result).toJson(QJsonDocument::Indented);
    } else {
        for (const auto &item : items)
            out << lineOf(item.toObject());
    }
    return isAllRead ? Success : FoundWrong;
}

} // namespace meterglass::app
