#include "app/verify/verifycommand.h"

#include "app/commandoptions.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/joiningoption.h"
#include "app/portchoice.h"
#include "app/verify/comparecommand.h"
#include "app/verify/examination.h"
#include "app/verify/referencefile.h"
#include "app/verify/reportfile.h"
#include "app/verify/reportmaking.h"
#include "app/verify/verifyport.h"

#include <QGuiApplication>
#include <QTextStream>

namespace meterglass::app {

namespace {

constexpr QLatin1String ReportOption("report");
constexpr QLatin1String JsonOption("json");
constexpr QLatin1String AtOption("at");
constexpr QLatin1String OperatorOption("operator");
constexpr QLatin1String CompareOption("compare");
constexpr QLatin1String ReplayOption("replay");
constexpr QLatin1String ReferenceOption("reference");

void addOptions(CommandOptions &options)
{
    options.value(ReportOption, QStringLiteral("FILE"),
                  QStringLiteral("Write a report: an .html, .pdf, .json or JUnit .xml file."));
    options.value(AtOption, QStringLiteral("TIME"),
                  QStringLiteral("Watch the last local midnight before this time instead of now."));
    options.value(OperatorOption, QStringLiteral("NAME"), QStringLiteral("Who examines, for the report."));
    addPortExaminationOptions(options);
    options.value(ReplayOption, QStringLiteral("FILE"),
                  QStringLiteral("Examine nothing: judge by the frames of this transcript alone."));
    options.value(ReferenceOption, QStringLiteral("FILE"),
                  QStringLiteral("Judge accuracy by the readings of a reference meter: lines of "
                                 "time,energy_wh,uncertainty_percent. The built-in meter is judged by the load that is "
                                 "applied to it."));
    options.value(CompareOption, QStringLiteral("FILE"),
                  QStringLiteral("Examine nothing: say on what this report, a .json file, differs from the later one "
                                 "that is named after it."));
    options.positional(QStringLiteral("LATER"), QStringLiteral("The later report, with --compare."));
    options.flag(JsonOption, QStringLiteral("Print the report as JSON."));
    addHomeOptions(options);
}

QString lineOf(const judge::Judgement &judgement)
{
    return verdictName(judgement.finding.verdict).leftJustified(12)
        + QString::fromStdString(judgement.row).leftJustified(6) + QString::fromStdString(judgement.title)
        + QStringLiteral(": ") + QString::fromStdString(judgement.finding.reason) + u'\n';
}

void print(const VerifyReport &report, bool isJson)
{
    QTextStream out(stdout);
    if (isJson) {
        out << toJson(report);
        return;
    }
    for (const judge::Judgement &judgement : report.judgements)
        out << lineOf(judgement);
    for (const judge::Verdict verdict :
         {judge::Verdict::Supported, judge::Verdict::Missing, judge::Verdict::Wrong, judge::Verdict::Untestable})
        out << verdictName(verdict) << ' ' << report.count(verdict) << '\n';
}

/// What was heard of a meter, and what it should have measured.
struct Examined
{
    judge::Transcript transcript;
    judge::Reference reference{};
};

/// The built-in meter over the last local midnight before the time that the options give.
core::Outcome<Examined, int> examineHome(const CommandOptions &options)
{
    const auto at = momentOf(options, AtOption);
    if (!at)
        return refuse(at.error().reason);
    const core::HomeZone zone;
    const core::UtcSecond midnight = zone.startOfDay(zone.dayOf(*at - Examination::After));
    auto home = homeOf(options, midnight - Examination::Before);
    if (!home)
        return refuse(home.error().reason);
    Examination examination = Examination::overMidnight(std::move(home).value(), midnight);
    examination.run();
    return Examined{examination.transcript(), examination.reference()};
}

core::Outcome<Examined, int> replay(const CommandOptions &options)
{
    auto transcript = readTranscript(options.valueOf(ReplayOption));
    if (!transcript)
        return refuse(transcript.error().reason);
    return Examined{std::move(transcript).value()};
}

core::Outcome<Examined, int> examine(const CommandOptions &options)
{
    if (options.isSet(ReplayOption))
        return replay(options);
    if (!asksForPort(options))
        return examineHome(options);
    auto transcript = examinePort(options);
    if (!transcript)
        return transcript.error();
    return Examined{std::move(transcript).value()};
}

/// The same by the reference that the options name, if they do; it is read before anything is examined.
core::Outcome<Examined, int> examineByReference(const CommandOptions &options)
{
    if (!options.isSet(ReferenceOption))
        return examine(options);
    auto reference = referenceFrom(options.valueOf(ReferenceOption));
    if (!reference)
        return refuse(reference.error().reason);
    auto examined = examine(options);
    if (examined)
        examined->reference = std::move(reference).value();
    return examined;
}

/// @return why the options do not go together; empty where they do
QString contradictionIn(const CommandOptions &options)
{
    if (options.isSet(CompareOption) != (options.positionals().size() == 1))
        return QStringLiteral("two reports are compared by --compare EARLIER.json LATER.json");
    if (options.isSet(ReportOption) && !isReportName(options.valueOf(ReportOption)))
        return QStringLiteral("--report takes a file that ends in .html, .pdf, .json or .xml");
    const bool isOfHome = options.isSet(AtOption) || asksForHome(options);
    if (asksForPort(options) && (isOfHome || options.isSet(ReplayOption)))
        return QStringLiteral("--port examines a meter as it is: no --at, --scenario, --load or --replay goes with it");
    if (!asksForPort(options) && asksForJoining(options))
        return QStringLiteral("--join goes with --port");
    return {};
}

} // namespace

int verify(const QStringList &arguments, Program program)
{
    CommandOptions options(
        QStringLiteral("verify [--scenario FILE] [--at TIME] [--report FILE] [--json] | verify --port "
                       "DEV [--for MINUTES] [--transcript FILE] | verify --replay FILE | verify "
                       "--compare EARLIER.json LATER.json"),
        QStringLiteral("Judges the built-in meter against SMETS2 over a local midnight, or the one "
                       "behind a serial port, with the frames that prove each verdict."));
    addOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (const QString reason = contradictionIn(options); !reason.isEmpty())
        return refuse(reason);
    if (options.isSet(CompareOption))
        return compareReportFiles(options.valueOf(CompareOption), options.positionals().front(),
                                  options.isSet(JsonOption));
    drawOffScreen();
    const QGuiApplication application(program.argc, program.argv);
    auto examined = examineByReference(options);
    if (!examined)
        return examined.error();
    const VerifyReport report =
        makeReport(std::move(examined->transcript), examined->reference, options.valueOf(OperatorOption));
    print(report, options.isSet(JsonOption));
    const QString path = options.valueOf(ReportOption);
    if (const QString failure = path.isEmpty() ? QString() : writeReport(report, path); !failure.isEmpty())
        return refuse(failure);
    return report.isGood() ? Success : FoundWrong;
}

} // namespace meterglass::app
