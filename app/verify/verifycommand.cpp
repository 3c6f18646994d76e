#include "app/verify/verifycommand.h"

#include "app/commandoptions.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/verify/examination.h"
#include "app/verify/report.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>
#include <QTextStream>

namespace meterglass::app {

namespace {

constexpr QLatin1String ReportOption("report");
constexpr QLatin1String JsonOption("json");
constexpr QLatin1String AtOption("at");
constexpr QLatin1String OperatorOption("operator");

using ReportForm = QByteArray (*)(const VerifyReport &report);

/// By the ending of the file's name.
ReportForm formOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"html")
        return toHtml;
    if (ending == u"pdf")
        return toPdf;
    if (ending == u"xml")
        return toJUnit;
    return ending == u"json" ? toJson : nullptr;
}

void addOptions(CommandOptions &options)
{
    options.value(ReportOption, QStringLiteral("FILE"),
                  QStringLiteral("Write a report: an .html, .pdf, .json or JUnit .xml file."));
    options.value(AtOption, QStringLiteral("TIME"),
                  QStringLiteral("Watch the last local midnight before this time instead of now."));
    options.value(OperatorOption, QStringLiteral("NAME"), QStringLiteral("Who examines, for the report."));
    options.flag(JsonOption, QStringLiteral("Print the report as JSON."));
    addHomeOptions(options);
}

QString textOf(const client::Reading<std::string> &reading)
{
    return QString::fromStdString(reading.value);
}

VerifyReport reportOf(const Examination &examination, const QString &operatorName)
{
    const client::MeterSnapshot &snapshot = examination.snapshot();
    VerifyReport report;
    report.manufacturer = textOf(snapshot.manufacturerName);
    report.model = textOf(snapshot.modelIdentifier);
    report.serialNumber = textOf(snapshot.meterSerialNumber);
    report.firmware = QString::number(snapshot.firmwareVersion.value);
    report.version = QCoreApplication::applicationVersion();
    report.operatorName = operatorName;
    report.transcript = examination.transcript();
    if (!report.transcript.empty()) {
        report.begun = report.transcript.front().at;
        report.ended = report.transcript.back().at;
    }
    report.judgements = judge::judge(report.transcript, examination.zone());
    return report;
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

/// @return why it cannot be written; empty where it was
QString write(const VerifyReport &report, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(formOf(path)(report)) < 0 || !file.commit())
        return QStringLiteral("cannot write ") + path + QStringLiteral(": ") + file.errorString();
    return {};
}

} // namespace

int verify(const QStringList &arguments, Program program)
{
    CommandOptions options(QStringLiteral("verify [--scenario FILE] [--at TIME] [--report FILE] [--json]"),
                           QStringLiteral("Judges the built-in meter against SMETS2 over a local midnight, with the "
                                          "frames that prove each verdict."));
    addOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    const QString path = options.valueOf(ReportOption);
    if (options.isSet(ReportOption) && !formOf(path))
        return refuse(QStringLiteral("--report takes a file that ends in .html, .pdf, .json or .xml"));
    const auto at = momentOf(options, AtOption);
    if (!at)
        return refuse(at.error().reason);
    const core::HomeZone zone;
    const core::UtcSecond midnight = zone.startOfDay(zone.dayOf(*at - Examination::After));
    auto home = homeOf(options, midnight - Examination::Before);
    if (!home)
        return refuse(home.error().reason);
    drawOffScreen();
    const QGuiApplication application(program.argc, program.argv);
    Examination examination(std::move(home).value(), midnight);
    examination.run();
    const VerifyReport report = reportOf(examination, options.valueOf(OperatorOption));
    print(report, options.isSet(JsonOption));
    if (const QString failure = path.isEmpty() ? QString() : write(report, path); !failure.isEmpty())
        return refuse(failure);
    return report.isGood() ? Success : FoundWrong;
}

} // namespace meterglass::app
