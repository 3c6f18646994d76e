#include "app/bench/scriptcommand.h"

#include "app/bench/scriptrun.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/readings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace meterglass::app {

namespace {

const QString JsonOption = QStringLiteral("json");
const QString AtOption = QStringLiteral("at");
const QString LanguageOption = QStringLiteral("language");
constexpr qsizetype LargestScript = 1 << 20;

void addScriptOptions(CommandOptions &options)
{
    options.value(AtOption, QStringLiteral("TIME"), QStringLiteral("Begin at this bench time instead of now."));
    options.flag(JsonOption, QStringLiteral("Print a JSON object for each line of the script."));
    options.flag(LanguageOption, QStringLiteral("Print what a script may say, and end."));
    options.positional(QStringLiteral("FILE"), QStringLiteral("The script."));
    addHomeOptions(options);
}

QString languageText()
{
    QString text;
    for (const core::ScriptHelp &command : core::scriptHelp())
        text += command.form + QStringLiteral("\n    ") + command.help + u'\n';
    text += QStringLiteral("\nFAULT is one of\n");
    for (const core::MeterFaultRow &fault : core::MeterFaults)
        text += QStringLiteral("  ") + QString(fault.name).leftJustified(22) + fault.what + u'\n';
    return text;
}

Argument<QString> textOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ArgumentError{QStringLiteral("%1 cannot be opened: %2").arg(path, file.errorString())};
    const QByteArray bytes = file.read(LargestScript + 1);
    if (bytes.size() > LargestScript)
        return ArgumentError{QStringLiteral("%1 is larger than 1 MiB").arg(path)};
    return QString::fromUtf8(bytes);
}

Argument<core::Script> scriptFrom(const QString &path)
{
    const auto text = textOf(path);
    if (!text)
        return text.error();
    const core::HomeZone zone;
    auto script = core::parseScript(*text, zone);
    if (!script)
        return ArgumentError{QStringLiteral("%1, %2").arg(path, script.error().text())};
    if (const auto unknown = script::unknownNameIn(*script))
        return ArgumentError{QStringLiteral("%1, %2").arg(path, unknown->text())};
    return std::move(script).value();
}

QString asText(const script::LineReport &report, const QString &line)
{
    const QString verdict = report.isPassed ? QStringLiteral("ok    ") : QStringLiteral("FAILED");
    const QString words = report.words.isEmpty() ? QString() : QString(QStringLiteral("  -> ") + report.words);
    return QStringLiteral("%1  %2  %3  %4%5")
        .arg(isoTime(std::chrono::floor<std::chrono::seconds>(report.at)), verdict)
        .arg(report.line, 4)
        .arg(line, words);
}

QString asJson(const script::LineReport &report, const QString &line)
{
    const QJsonObject json{{QStringLiteral("line"), report.line},
                           {QStringLiteral("step"), line},
                           {QStringLiteral("at"), isoTime(std::chrono::floor<std::chrono::seconds>(report.at))},
                           {QStringLiteral("passed"), report.isPassed},
                           {QStringLiteral("said"), report.words}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

bool runOn(FittedHome home, core::UtcSecond at, const core::Script &script, bool isJson)
{
    ScriptRun run(std::move(home), at);
    QTextStream out(stdout);
    std::map<int, QString> lines;
    for (const core::ScriptLine &line : script)
        lines[line.number] = core::toLine(line.step, run.zone());
    return run.run(script, [&out, &lines, isJson](const script::LineReport &report) {
        const QString &line = lines[report.line];
        out << (isJson ? asJson(report, line) : asText(report, line)) << Qt::endl;
    });
}

} // namespace

int script(const QStringList &arguments, Program /*program*/)
{
    CommandOptions options(QStringLiteral("script FILE [--scenario FILE] [--load FILE] [--at TIME] [--json]"),
                           QStringLiteral("Runs a script of the bench on the built-in meter at full speed, and says "
                                          "what became of each line."));
    addScriptOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (options.isSet(LanguageOption)) {
        QTextStream(stdout) << languageText();
        return Success;
    }
    if (options.positionals().size() != 1)
        return refuse(QStringLiteral("name one script; meterglass script --language tells what it may say"));
    const auto script = scriptFrom(options.positionals().first());
    if (!script)
        return refuse(script.error().reason);
    const auto at = momentOf(options, AtOption);
    if (!at)
        return refuse(at.error().reason);
    auto home = homeOf(options, *at);
    if (!home)
        return refuse(home.error().reason);
    return runOn(std::move(home).value(), *at, *script, options.isSet(JsonOption)) ? Success : FoundWrong;
}

} // namespace meterglass::app
