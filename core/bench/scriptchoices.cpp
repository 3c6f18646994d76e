#include "core/bench/scriptenum.h"
#include "core/bench/scriptwords.h"

namespace meterglass::core {

namespace {

constexpr std::array Importances{EnumWord{MessageImportance::Low, QLatin1String("low")},
                                 EnumWord{MessageImportance::Medium, QLatin1String("medium")},
                                 EnumWord{MessageImportance::High, QLatin1String("high")},
                                 EnumWord{MessageImportance::Critical, QLatin1String("critical")}};
constexpr std::array PaymentModes{EnumWord{PaymentMode::Credit, QLatin1String("credit")},
                                  EnumWord{PaymentMode::Prepayment, QLatin1String("prepayment")}};
constexpr std::array Comparisons{
    EnumWord{Comparison::Equal, QLatin1String("==")},  EnumWord{Comparison::Unequal, QLatin1String("!=")},
    EnumWord{Comparison::AtMost, QLatin1String("<=")}, EnumWord{Comparison::AtLeast, QLatin1String(">=")},
    EnumWord{Comparison::Less, QLatin1String("<")},    EnumWord{Comparison::More, QLatin1String(">")}};
constexpr std::array Switches{EnumWord{true, QLatin1String("on")}, EnumWord{false, QLatin1String("off")}};

} // namespace

template<>
QLatin1String ScriptWord<bool>::form()
{
    return QLatin1String("on|off");
}
template<>
std::optional<bool> ScriptWord<bool>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    return takeWord(cursor, Switches);
}
template<>
QString ScriptWord<bool>::write(const bool &value, const HomeZone & /*zone*/)
{
    return wordOf(value, Switches);
}

template<>
QLatin1String ScriptWord<MessageImportance>::form()
{
    return QLatin1String("low|medium|high|critical");
}
template<>
std::optional<MessageImportance> ScriptWord<MessageImportance>::read(ScriptCursor &cursor,
                                                                     const ScriptRange & /*range*/)
{
    return takeWord(cursor, Importances);
}
template<>
QString ScriptWord<MessageImportance>::write(const MessageImportance &value, const HomeZone & /*zone*/)
{
    return wordOf(value, Importances);
}

template<>
QLatin1String ScriptWord<PaymentMode>::form()
{
    return QLatin1String("credit|prepayment");
}
template<>
std::optional<PaymentMode> ScriptWord<PaymentMode>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    return takeWord(cursor, PaymentModes);
}
template<>
QString ScriptWord<PaymentMode>::write(const PaymentMode &value, const HomeZone & /*zone*/)
{
    return wordOf(value, PaymentModes);
}

template<>
QLatin1String ScriptWord<MeterFault>::form()
{
    return QLatin1String("FAULT");
}
template<>
std::optional<MeterFault> ScriptWord<MeterFault>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    QStringList names;
    for (const MeterFaultRow &row : MeterFaults) {
        if (cursor.skip(row.name))
            return row.fault;
        names += row.name;
    }
    cursor.fail(cursor.column(), QStringLiteral("expected one of ") + names.join(QStringLiteral(", ")));
    return std::nullopt;
}
template<>
QString ScriptWord<MeterFault>::write(const MeterFault &value, const HomeZone & /*zone*/)
{
    return rowOf(value).name;
}

template<>
QLatin1String ScriptWord<Comparison>::form()
{
    return QLatin1String("==|!=|<|<=|>|>=");
}
template<>
std::optional<Comparison> ScriptWord<Comparison>::read(ScriptCursor &cursor, const ScriptRange & /*range*/)
{
    return takeWord(cursor, Comparisons);
}
template<>
QString ScriptWord<Comparison>::write(const Comparison &value, const HomeZone & /*zone*/)
{
    return wordOf(value, Comparisons);
}

} // namespace meterglass::core
