#pragma once

#include "core/bench/scriptwords.h"

#include <tuple>

namespace meterglass::core {

/// One argument of a command: a member of the step that the command becomes.
///
/// Without a label it stands in its place; an optional one may be left out at the end. With a label, which is written
/// before it, it may be left out anywhere; a bool is then the label alone.
template<typename Step, typename T>
struct ScriptArgument
{
    T Step::*member;
    QLatin1String label;
    ScriptRange range;
};

template<typename Step, typename T>
constexpr ScriptArgument<Step, T> argument(T Step::*member, double least = -1e15, double most = 1e15)
{
    return {member, QLatin1String(), {least, most}};
}
template<typename Step, typename T>
constexpr ScriptArgument<Step, T> labelled(const char *label, T Step::*member, double least = -1e15, double most = 1e15)
{
    return {member, QLatin1String(label), {least, most}};
}

/// A command of the script's language, from which its parser, its help and its writer come.
template<typename StepType, typename... Arguments>
struct ScriptCommand
{
    using Step = StepType;

    QLatin1String name; ///< one word or more
    QLatin1String help; ///< a sentence
    std::tuple<Arguments...> arguments;
};

template<typename Step, typename... Arguments>
constexpr ScriptCommand<Step, Arguments...> command(const char *name, const char *help, Arguments... arguments)
{
    return {QLatin1String(name), QLatin1String(help), {arguments...}};
}

template<typename T>
struct IsOptional : std::false_type
{ };
template<typename T>
struct IsOptional<std::optional<T>> : std::true_type
{ };

template<typename Step, typename T>
void readArgument(const ScriptArgument<Step, T> &argument, ScriptCursor &cursor, Step &step)
{
    T &member = step.*argument.member;
    if constexpr (IsOptional<T>::value) {
        if (argument.label.isEmpty() ? !cursor.atEnd() : cursor.skip(argument.label))
            member = ScriptWord<typename T::value_type>::read(cursor, argument.range);
    } else {
        if constexpr (std::is_same_v<T, bool>) {
            if (!argument.label.isEmpty()) {
                member = cursor.skip(argument.label);
                return;
            }
        }
        if (!argument.label.isEmpty() && !cursor.skip(argument.label))
            return;
        if (auto value = ScriptWord<T>::read(cursor, argument.range))
            member = std::move(*value);
    }
}

template<typename Step, typename T>
QString argumentText(const ScriptArgument<Step, T> &argument, const Step &step, const HomeZone &zone)
{
    const T &member = step.*argument.member;
    const QString label = argument.label.isEmpty() ? QString() : u' ' + QString(argument.label);
    if constexpr (IsOptional<T>::value) {
        return member ? label + u' ' + ScriptWord<typename T::value_type>::write(*member, zone) : QString();
    } else {
        if constexpr (std::is_same_v<T, bool>) {
            if (!label.isEmpty())
                return member ? label : QString();
        }
        return label + u' ' + ScriptWord<T>::write(member, zone);
    }
}

template<typename Step, typename T>
QString argumentForm(const ScriptArgument<Step, T> &argument)
{
    const QString label = argument.label;
    if constexpr (IsOptional<T>::value) {
        return QStringLiteral(" [") + (label.isEmpty() ? QString() : label + u' ')
            + ScriptWord<typename T::value_type>::form() + u']';
    } else {
        if constexpr (std::is_same_v<T, bool>) {
            if (!label.isEmpty())
                return QStringLiteral(" [") + label + u']';
        }
        const QString form = u' ' + QString(ScriptWord<T>::form());
        return label.isEmpty() ? form : QString(QStringLiteral(" [") + label + form + u']');
    }
}

} // namespace meterglass::core
