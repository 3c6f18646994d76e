#include "core/scenario/jsonfield.h"

#include "core/scenario/jsonpath.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace meterglass::core {

namespace {

QString described(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return value.toVariant().toString();
    case QJsonValue::String:
        return quotedFromJson(value.toString());
    case QJsonValue::Array:
        return QStringLiteral("an array");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        return QStringLiteral("nothing");
    }
    return {};
}

/// The whole number that a value is.
std::optional<std::int64_t> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1))
        return std::nullopt;
    return value.toInteger();
}

QString counted(std::size_t fewest, std::size_t most)
{
    if (fewest == most)
        return QStringLiteral("exactly %1").arg(fewest);
    return QStringLiteral("%1 to %2").arg(fewest).arg(most);
}

bool isAmong(const QString &key, const std::vector<QLatin1String> &names)
{
    return std::any_of(names.begin(), names.end(), [&key](QLatin1String name) { return key == name; });
}

QString listed(const std::vector<QLatin1String> &required, const std::vector<QLatin1String> &optional)
{
    QStringList names;
    for (const QLatin1String name : required)
        names += name;
    for (const QLatin1String name : optional)
        names += name;
    return names.join(QStringLiteral(", "));
}

} // namespace

JsonField::JsonField(QJsonValue value, QString path, JsonFaults &faults)
    : m_value(std::move(value)),
      m_path(std::move(path)),
      m_faults(&faults)
{ }

bool JsonField::boolean() const
{
    if (!m_value.isBool())
        expect(QStringLiteral("true or false"));
    return m_value.toBool();
}

std::int64_t JsonField::integer(std::int64_t lowest, std::int64_t highest) const
{
    const auto number = wholeNumber(m_value);
    if (number && *number >= lowest && *number <= highest)
        return *number;
    expect(QStringLiteral("a whole number from %1 to %2").arg(lowest).arg(highest));
    return lowest;
}

QString JsonField::text() const
{
    QString text = m_value.toString();
    if (!m_value.isString() || !text.isValidUtf16())
        expect(QStringLiteral("text"));
    return text;
}

std::string JsonField::line(qsizetype longest) const
{
    const QString content = text();
    const auto isControl = [](QChar character) { return character.category() == QChar::Other_Control; };
    const QByteArray bytes = content.toUtf8();
    if (bytes.size() > longest || std::any_of(content.begin(), content.end(), isControl))
        expect(QStringLiteral("text of one line, at most %1 bytes long").arg(longest));
    return bytes.toStdString();
}

QString JsonField::text(const QString &pattern, const QString &allowed) const
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(pattern));
    QString text = m_value.toString();
    if (!m_value.isString() || !form.match(text).hasMatch())
        expect(allowed);
    return text;
}

std::vector<JsonField> JsonField::items(std::size_t fewest, std::size_t most) const
{
    std::vector<JsonField> items;
    const QJsonArray array = m_value.toArray();
    const auto count = static_cast<std::size_t>(array.size());
    if (!m_value.isArray()) {
        expect(QStringLiteral("an array"));
    } else if (count < fewest || count > most) {
        refuse(QStringLiteral("has %1 items, where %2 are allowed").arg(count).arg(counted(fewest, most)));
    } else {
        items.reserve(count);
        for (const QJsonValue item : array)
            items.emplace_back(item, itemPath(m_path, static_cast<qsizetype>(items.size())), *m_faults);
    }
    return items;
}

JsonMembers JsonField::members(const std::vector<QLatin1String> &required,
                               const std::vector<QLatin1String> &optional) const
{
    if (!m_value.isObject())
        expect(QStringLiteral("an object"));
    const QJsonObject object = m_value.toObject();
    for (const QString &key : object.keys()) {
        if (!isAmong(key, required) && !isAmong(key, optional))
            m_faults->report(memberPath(m_path, key),
                             QStringLiteral("unknown key; here may stand ") + listed(required, optional));
    }
    for (const QLatin1String name : required) {
        if (!object.contains(name))
            m_faults->report(memberPath(m_path, name), QStringLiteral("is missing"));
    }
    return {object, m_path, *m_faults};
}

void JsonField::expect(const QString &allowed) const
{
    refuse(QStringLiteral("expected ") + allowed + QStringLiteral(", found ") + described(m_value));
}

JsonMembers::JsonMembers(QJsonObject object, QString path, JsonFaults &faults)
    : m_object(std::move(object)),
      m_path(std::move(path)),
      m_faults(&faults)
{ }

JsonField JsonMembers::operator[](QLatin1String name) const
{
    return {m_object.value(name), memberPath(m_path, name), *m_faults};
}

} // namespace meterglass::core
