#include "app/readcommand.h"

#include "app/attributenames.h"
#include "app/benchkeys.h"
#include "app/builtinhome.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/joiningoption.h"
#include "app/portchoice.h"
#include "app/portread.h"
#include "app/readanswers.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "core/time/qtalarms.h"
#include "meterlink/attributes/attributereader.h"

#include <QCoreApplication>

namespace meterglass::app {

namespace {

constexpr QLatin1String AtOption("at");
constexpr QLatin1String JsonOption("json");

void addReadOptions(CommandOptions &options)
{
    options.value(QStringLiteral("cluster"), QStringLiteral("C"),
                  QStringLiteral("The cluster, by name or number: Metering, 0x0702."));
    options.value(
        QStringLiteral("attribute"), QStringLiteral("A"),
        QStringLiteral("An attribute, by name or number: CurrentSummationDelivered, 0x0000; more may follow."));
    options.value(AtOption, QStringLiteral("TIME"), QStringLiteral("Read at this time instead of now."));
    addPortOptions(options,
                   QStringLiteral("Read the meter behind the radio on this serial port; see meterglass ports."));
    addJoiningOption(options);
    options.flag(JsonOption, QStringLiteral("Print JSON."));
    options.positional(QStringLiteral("A"), QStringLiteral("More attributes."));
    addHomeOptions(options);
}

Argument<ReadQuestion> questionOf(const CommandOptions &options)
{
    if (!options.isSet(QStringLiteral("cluster")) || !options.isSet(QStringLiteral("attribute")))
        return ArgumentError{QStringLiteral("read takes --cluster and --attribute; see meterglass read --help")};
    const auto cluster = parseCluster(options.valueOf(QStringLiteral("cluster")));
    if (!cluster)
        return cluster.error();
    ReadQuestion question{*cluster, {}};
    for (const QString &name : options.valuesOf(QStringLiteral("attribute")) + options.positionals()) {
        const auto attribute = parseAttribute(name, *cluster);
        if (!attribute)
            return attribute.error();
        question.attributes.push_back(*attribute);
    }
    return question;
}

QJsonArray readFrom(FittedHome fitted, core::UtcSecond at, const ReadQuestion &question)
{
    core::ManualAlarms alarms;
    const core::HomeZone zone;
    core::BenchClock clock(at, alarms);
    clock.pause();
    BuiltInHome home(std::move(fitted), clock, alarms, zone);
    const attributes::AttributeReader reader(home.reader().exchange(), BuiltInHome::meterAddress(), question.cluster,
                                             question.attributes);
    while (!reader.isDone())
        alarms.advance(std::chrono::milliseconds(10));
    return itemsOf(question, reader);
}

int readFromPort(const CommandOptions &options, const PortChoice &choice, const ReadQuestion &question, Program program)
{
    const QCoreApplication application(program.argc, program.argv);
    const auto joining = joiningOf(options);
    if (!joining)
        return refuse(joining.error().reason);
    auto keys = openPortKeys();
    if (!keys)
        return refuse(keys.error());
    core::QtAlarms alarms;
    PortRead reading(choice, *keys, alarms, question.cluster, question.attributes, *joining);
    QObject::connect(&reading, &PortRead::finished, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    reading.start();
    QCoreApplication::exec();
    if (reading.reader())
        return print(itemsOf(question, *reading.reader()), question, options.isSet(JsonOption));
    refuse(choice.port + QStringLiteral(": ") + reading.failure());
    return reading.exitCode();
}

int readFromHome(const CommandOptions &options, const ReadQuestion &question)
{
    const auto at = momentOf(options, AtOption);
    if (!at)
        return refuse(at.error().reason);
    auto fitted = homeOf(options, *at);
    if (!fitted)
        return refuse(fitted.error().reason);
    return print(readFrom(std::move(fitted).value(), *at, question), question, options.isSet(JsonOption));
}

} // namespace

int read(const QStringList &arguments, Program program)
{
    CommandOptions options(
        QStringLiteral("read --cluster C --attribute A ... [--port DEV [--join NUMBER | --role ROLE] | --scenario "
                       "FILE] [--at TIME] "
                       "[--json]"),
        QStringLiteral("Reads attributes of the built-in meter, or of the one behind a serial port, through frames."));
    addReadOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    const auto question = questionOf(options);
    if (!question)
        return refuse(question.error().reason);
    const auto choice = portChoiceOf(options);
    if (!choice)
        return refuse(choice.error().reason);
    if (!asksForPort(options))
        return asksForJoining(options) ? refuse(QStringLiteral("--join goes with --port"))
                                       : readFromHome(options, *question);
    if (options.isSet(AtOption) || asksForHome(options))
        return refuse(QStringLiteral("--port reads a meter as it is: no --at, --scenario or --load goes with it"));
    if (choice->role && asksForJoining(options))
        return refuse(EitherJoinOrRole);
    return readFromPort(options, *choice, *question, program);
}

} // namespace meterglass::app
