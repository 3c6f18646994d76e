#include "core/bench/scriptwords.h"

#include "core/bench/scriptenum.h"
#include "core/scenario/jsontext.h"
#include "core/scenario/tariffjson.h"
#include "core/time/isotime.h"

#include <QDateTime>
#include <QJsonDocument>

namespace meterglass::core {

using Kind = ScriptToken::Kind;

namespace {

constexpr std::array Places{EnumWord{JumpPlace::Midnight, QLatin1String("midnight")},
                            EnumWord{JumpPlace::TariffSwitch, QLatin1String("tariff-switch")},
                            EnumWord{JumpPlace::ClockChange, QLatin1String("clock-change")},
                            EnumWord{JumpPlace::MonthEnd, QLatin1String("month-end")}};
constexpr std::array NoValues{EnumWord{NoValue::Invalid, QLatin1String("invalid")},
                              EnumWord{NoValue::Unsupported, QLatin1String("unsupported")},
                              EnumWord{NoValue::Silent, QLatin1String("silent")}};

QString quoted(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    return u'"' + text + u'"';
}

/// A name of a cluster or an attribute, in quotes where it is not one word.
QString nameText(const QString &name)
{
    const bool isWord = !name.isEmpty()
        && std::all_of(name.begin(), name.end(), [](QChar each) { return each.isLetterOrNumber() || each == u'-'; });
    return isWord ? name : quoted(name);
}

std::optional<QString> takeName(ScriptCursor &cursor, const QString &expected)
{
    const bool isText = cursor.isNext(Kind::Text);
    const auto token = cursor.take(isText ? Kind::Text : Kind::Word, expected);
    return token ? std::optional(token->text) : std::nullopt;
}

} // namespace

template<>
QLatin1String ScriptWord<QString>::form()
{
    return QLatin1String("\"TEXT\"");
}
template<>
std::optional<QString> ScriptWord<QString>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    const int start = cursor.column();
    const auto token = cursor.take(Kind::Text, QStringLiteral("a text in quotes"));
    if (token && static_cast<double>(token->text.toUtf8().size()) <= range.most)
        return token->text;
    cursor.fail(start, QStringLiteral("expected a text of at most %1 bytes of UTF-8").arg(range.most));
    return std::nullopt;
}
template<>
QString ScriptWord<QString>::write(const QString &value, const HomeZone & /*zone*/)
{
    return quoted(value);
}

template<>
QLatin1String ScriptWord<UtcSecond>::form()
{
    return QLatin1String("TIME");
}
template<>
std::optional<UtcSecond> ScriptWord<UtcSecond>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    const int start = cursor.column();
    const auto token = cursor.take(Kind::Word, QStringLiteral("a time such as 2026-07-01T18:30"));
    if (!token)
        return std::nullopt;
    const auto moment = parseIsoTime(token->text, cursor.zone());
    if (moment)
        return *moment;
    cursor.fail(start, QStringLiteral("\"%1\" %2").arg(token->text, moment.error()));
    return std::nullopt;
}
/// Local time; UTC where that hour is there twice.
template<>
QString ScriptWord<UtcSecond>::write(const UtcSecond &value, const HomeZone &zone)
{
    const LocalSecond local = zone.toLocal(value);
    const bool isClear = zone.toUtc(local) == value;
    const std::int64_t count = isClear ? local.time_since_epoch().count() : value.time_since_epoch().count();
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(count, Qt::UTC);
    const QString form = count % 60 == 0 ? QStringLiteral("yyyy-MM-ddTHH:mm") : QStringLiteral("yyyy-MM-ddTHH:mm:ss");
    return moment.toString(form) + (isClear ? QString() : QStringLiteral("Z"));
}

template<>
QLatin1String ScriptWord<Tariff>::form()
{
    return QLatin1String("{JSON}");
}
template<>
std::optional<Tariff> ScriptWord<Tariff>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    const int start = cursor.column();
    const auto token = cursor.take(Kind::Json, QStringLiteral("a tariff as scenarios have it, in braces"));
    if (!token)
        return std::nullopt;
    const auto json = parseJsonText(token->text.toUtf8());
    const auto tariff = json ? tariffFrom(*json) : Outcome<Tariff, JsonError>(json.error());
    if (tariff)
        return *tariff;
    cursor.fail(start, QStringLiteral("the tariff is not sound: ") + tariff.error().text());
    return std::nullopt;
}
template<>
QString ScriptWord<Tariff>::write(const Tariff &value, const HomeZone & /*zone*/)
{
    return QString::fromUtf8(QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact));
}

template<>
QLatin1String ScriptWord<JumpTarget>::form()
{
    return QLatin1String("midnight|tariff-switch|clock-change|month-end|TIME");
}
template<>
std::optional<JumpTarget> ScriptWord<JumpTarget>::read(ScriptCursor &cursor, const ScriptRange &range)
{
    if (const auto place = findWord(cursor, Places))
        return JumpTarget(*place);
    const auto moment = ScriptWord<UtcSecond>::read(cursor, range);
    return moment ? std::optional(JumpTarget(*moment)) : std::nullopt;
}
template<>
QString ScriptWord<JumpTarget>::write(const JumpTarget &value, const HomeZone &zone)
{
    const auto *place = std::get_if<JumpPlace>(&value);
    return place ? wordOf(*place, Places) : ScriptWord<UtcSecond>::write(std::get<UtcSecond>(value), zone);
}

template<>
QLatin1String ScriptWord<AttributeName>::form()
{
    return QLatin1String("CLUSTER ATTRIBUTE");
}
template<>
std::optional<AttributeName> ScriptWord<AttributeName>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    const int start = cursor.column();
    const auto cluster = takeName(cursor, QStringLiteral("a cluster such as Metering or 0x0702"));
    if (!cluster)
        return std::nullopt;
    const auto attribute = takeName(cursor, QStringLiteral("an attribute such as InstantaneousDemand or 0x0400"));
    return attribute ? std::optional(AttributeName{*cluster, *attribute, start}) : std::nullopt;
}
template<>
QString ScriptWord<AttributeName>::write(const AttributeName &value, const HomeZone & /*zone*/)
{
    return nameText(value.cluster) + u' ' + nameText(value.attribute);
}

template<>
QLatin1String ScriptWord<SaidValue>::form()
{
    return QLatin1String("NUMBER|\"TEXT\"|invalid|unsupported|silent");
}
template<>
std::optional<SaidValue> ScriptWord<SaidValue>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    if (const auto none = findWord(cursor, NoValues))
        return SaidValue(*none);
    if (cursor.isNext(Kind::Text))
        return SaidValue(cursor.take(Kind::Text, QString())->text);
    const int start = cursor.column();
    const auto token =
        cursor.take(Kind::Word, QStringLiteral("a whole number, a text in quotes, invalid, unsupported or silent"));
    bool isNumber = false;
    const qlonglong number = token ? token->text.toLongLong(&isNumber) : 0;
    if (isNumber)
        return SaidValue(std::int64_t(number));
    cursor.fail(start, QStringLiteral("expected a whole number, a text in quotes, invalid, unsupported or silent"));
    return std::nullopt;
}
template<>
QString ScriptWord<SaidValue>::write(const SaidValue &value, const HomeZone & /*zone*/)
{
    if (const auto *none = std::get_if<NoValue>(&value))
        return wordOf(*none, NoValues);
    if (const auto *text = std::get_if<QString>(&value))
        return quoted(*text);
    return QString::number(std::get<std::int64_t>(value));
}

} // namespace meterglass::core
