#include "app/verify/verifyport.h"

#include "app/benchkeys.h"
#include "app/joiningoption.h"
#include "app/keptfiles.h"
#include "app/stopsignals.h"
#include "app/verify/portexamination.h"
#include "app/verify/transcriptfile.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"

#include <QCoreApplication>

namespace meterglass::app {

namespace {

constexpr QLatin1String ForOption("for");
constexpr QLatin1String TranscriptOption("transcript");
constexpr double DefaultMinutes = 10;
constexpr double MostMinutes = 60.0 * 24 * 40;

Argument<std::chrono::seconds> lengthOf(const CommandOptions &options)
{
    if (!options.isSet(ForOption))
        return std::chrono::seconds(std::int64_t(DefaultMinutes * 60));
    bool isNumber = false;
    const double minutes = options.valueOf(ForOption).toDouble(&isNumber);
    if (!isNumber || !(minutes >= 0.5 && minutes <= MostMinutes))
        return ArgumentError{QStringLiteral("--for is a number of minutes from 0.5 to 57600, which are 40 days")};
    return std::chrono::seconds(std::int64_t(minutes * 60));
}

/// Keeps each frame as it comes; says once where it no longer can.
void keep(PortExamination &examination, TranscriptFile &file)
{
    QObject::connect(&examination, &PortExamination::captured, &examination,
                     [&file](const capture::CapturedFrame &frame) {
                         if (const QString reason = file.append(frame); !reason.isEmpty())
                             tell(reason);
                     });
}

/// @return with what the program ends; 0 where a meter was examined
int run(PortExamination &examination, const QString &port)
{
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopped, &examination, &PortExamination::stop);
    QObject::connect(&examination, &PortExamination::progressed, &examination,
                     [&port](const QString &words) { tell(port + QStringLiteral(": ") + words); });
    QObject::connect(&examination, &PortExamination::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    examination.start();
    QCoreApplication::exec();
    if (examination.failure().isEmpty())
        return Success;
    refuse(port + QStringLiteral(": ") + examination.failure());
    return examination.exitCode();
}

} // namespace

void addPortExaminationOptions(CommandOptions &options)
{
    addPortOptions(options,
                   QStringLiteral("Examine the meter behind the radio on this serial port; see meterglass ports."));
    addJoiningOption(options);
    options.value(ForOption, QStringLiteral("MINUTES"),
                  QStringLiteral("With --port: watch the meter for so long; 10 minutes if none. What needs a local "
                                 "midnight is judged once one was watched."));
    options.value(
        TranscriptOption, QStringLiteral("FILE"),
        QStringLiteral("With --port: keep each frame here as it comes. An examination that finds frames there "
                       "goes on with them."));
}

core::Outcome<judge::Transcript, int> examinePort(const CommandOptions &options)
{
    const auto choice = portChoiceOf(options);
    if (!choice)
        return refuse(choice.error().reason);
    const auto length = lengthOf(options);
    if (!length)
        return refuse(length.error().reason);
    const auto joining = joiningOf(options);
    if (!joining)
        return refuse(joining.error().reason);
    std::unique_ptr<TranscriptFile> file;
    if (options.isSet(TranscriptOption)) {
        auto opened = TranscriptFile::open(options.valueOf(TranscriptOption));
        if (!opened)
            return refuse(opened.error().reason);
        file = std::move(opened).value();
    }
    auto keys = openPortKeys();
    if (!keys)
        return refuse(keys.error());
    core::QtAlarms alarms;
    const core::SystemClock clock;
    PortExamination examination(*choice, *keys, clock, alarms, *length, *joining);
    if (file)
        keep(examination, *file);
    if (const int code = run(examination, choice->port); code != Success)
        return code;
    judge::Transcript transcript = file ? file->kept() : judge::Transcript();
    transcript.insert(transcript.end(), examination.transcript().begin(), examination.transcript().end());
    return transcript;
}

Argument<judge::Transcript> readTranscript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ArgumentError{path + QStringLiteral(": ") + file.errorString()};
    auto transcript = transcriptFrom(file.readAll());
    if (!transcript)
        return ArgumentError{path + QStringLiteral(": ") + transcript.error().reason};
    return transcript;
}

} // namespace meterglass::app
