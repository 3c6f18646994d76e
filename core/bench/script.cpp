#include "core/bench/script.h"

#include "core/bench/scriptcommands.h"

#include <QStringList>

namespace meterglass::core {

namespace {

/// Calls with each command of the table in turn.
template<typename Function>
void forEachCommand(Function function)
{
    std::apply([&function](const auto &...each) { (function(each), ...); }, scripttable::Commands);
}

template<typename Command>
ScriptStep readStep(const Command &command, ScriptCursor &cursor)
{
    typename Command::Step step;
    cursor.skip(command.name);
    std::apply([&](const auto &...each) { (readArgument(each, cursor, step), ...); }, command.arguments);
    cursor.expectEnd();
    return stepOf(std::move(step));
}

template<typename Command>
QString lineOf(const Command &command, const typename Command::Step &step, const HomeZone &zone)
{
    QString line = command.name;
    std::apply([&](const auto &...each) { ((line += argumentText(each, step, zone)), ...); }, command.arguments);
    return line;
}

template<typename Command>
QString formOf(const Command &command)
{
    QString form = command.name;
    std::apply([&](const auto &...each) { ((form += argumentForm(each)), ...); }, command.arguments);
    return form;
}

/// The command whose name matches most words.
QString commandAt(const ScriptCursor &cursor)
{
    QString name;
    std::size_t most = 0;
    forEachCommand([&](const auto &command) {
        const std::size_t matched = cursor.matches(command.name);
        if (matched > most)
            name = command.name;
        most = std::max(most, matched);
    });
    return name;
}

QString commandNames()
{
    QStringList names;
    forEachCommand([&names](const auto &command) { names += QString(command.name).section(u' ', 0, 0); });
    names.removeDuplicates();
    return names.join(QStringLiteral(", "));
}

Outcome<ScriptStep, ScriptError> stepFrom(std::vector<ScriptToken> tokens, const HomeZone &zone)
{
    ScriptCursor cursor(std::move(tokens), zone);
    const QString name = commandAt(cursor);
    if (name.isEmpty())
        return ScriptError{0, cursor.column(), QStringLiteral("expected a command: ") + commandNames()};
    ScriptStep step;
    forEachCommand([&](const auto &command) {
        if (name == command.name)
            step = readStep(command, cursor);
    });
    if (cursor.error())
        return *cursor.error();
    return step;
}

} // namespace

Outcome<Script, ScriptError> parseScript(const QString &text, const HomeZone &zone)
{
    Script script;
    const QStringList lines = text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const int number = static_cast<int>(index) + 1;
        auto tokens = tokensOf(lines.at(index));
        if (tokens && tokens->empty())
            continue;
        auto step =
            tokens ? stepFrom(std::move(tokens).value(), zone) : Outcome<ScriptStep, ScriptError>(tokens.error());
        if (!step)
            return ScriptError{number, step.error().column, step.error().reason};
        script.push_back({number, std::move(step).value()});
    }
    return script;
}

Outcome<ScriptStep, ScriptError> parseLine(const QString &line, const HomeZone &zone)
{
    auto tokens = tokensOf(line);
    if (!tokens)
        return tokens.error();
    return stepFrom(std::move(tokens).value(), zone);
}

QString toLine(const ScriptStep &step, const HomeZone &zone)
{
    QString line;
    forEachCommand([&](const auto &command) {
        using Step = typename std::decay_t<decltype(command)>::Step;
        if (const Step *own = findStep<Step>(step))
            line = lineOf(command, *own, zone);
    });
    return line;
}

std::vector<ScriptHelp> scriptHelp()
{
    std::vector<ScriptHelp> help;
    forEachCommand([&help](const auto &command) { help.push_back({formOf(command), command.help}); });
    return help;
}

} // namespace meterglass::core
