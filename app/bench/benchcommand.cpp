#include "app/bench/benchcommand.h"

#include "app/bench/builtinbench.h"
#include "app/bench/portbench.h"
#include "app/commandoptions.h"
#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/joiningoption.h"
#include "app/lookoptions.h"
#include "app/portchoice.h"
#include "core/time/qtalarms.h"
#include "ui/display/displaypreferences.h"

#include <QApplication>
#include <QSettings>

namespace meterglass::app {

namespace {

const QString AtOption = QStringLiteral("at");

Argument<std::unique_ptr<BenchSource>> portSourceOf(const CommandOptions &options, core::Alarms &alarms)
{
    const auto choice = portChoiceOf(options);
    if (!choice)
        return choice.error();
    if (choice->role && asksForJoining(options))
        return ArgumentError{EitherJoinOrRole};
    auto joining = joiningOf(options);
    if (!joining)
        return joining.error();
    return PortBench::open(*choice, std::move(joining).value(), alarms);
}

Argument<std::unique_ptr<BenchSource>> sourceOf(const CommandOptions &options, core::Alarms &alarms)
{
    if (asksForPort(options))
        return portSourceOf(options, alarms);
    const auto at = momentOf(options, AtOption);
    if (!at)
        return at.error();
    auto home = homeOf(options, *at);
    if (!home)
        return home.error();
    const QString name = asksForHome(options)
        ? options.valueOf(QStringLiteral("scenario")) + options.valueOf(QStringLiteral("load"))
        : QStringLiteral("default home");
    return std::unique_ptr<BenchSource>(std::make_unique<BuiltInBench>(std::move(home).value(), name, *at, alarms));
}

int run(const CommandOptions &options, const ui::Theme &theme)
{
    core::QtAlarms alarms;
    auto source = sourceOf(options, alarms);
    if (!source)
        return refuse(source.error().reason);
    QSettings settings;
    ui::BenchWindow window((*source)->subject(), ui::BenchLook(theme), settings);
    window.restoreLayout();
    window.show();
    (*source)->start(window);
    return QApplication::exec();
}

} // namespace

int bench(const QStringList &arguments, Program program)
{
    CommandOptions options(
        QStringLiteral("bench [--scenario FILE | --load FILE | --port DEV [--join NUMBER | --role ROLE]] [--at TIME] "
                       "[--theme THEME]"),
        QStringLiteral("Opens the engineer's bench on the built-in meter, or on the one behind a "
                       "serial port."));
    addPortOptions(options, QStringLiteral("The meter behind the radio on this serial port; see meterglass ports."));
    addJoiningOption(options);
    options.value(AtOption, QStringLiteral("TIME"), QStringLiteral("Begin at this bench time instead of now."));
    addHomeOptions(options);
    addLookOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (!asksForPort(options) && (asksForJoining(options) || options.isSet(QStringLiteral("role"))))
        return refuse(QStringLiteral("--join and --role go with --port"));
    if (asksForPort(options) && (options.isSet(AtOption) || asksForHome(options)))
        return refuse(QStringLiteral("--port shows a meter as it is: no --at, --scenario or --load goes with it"));
    if (!hasScreen())
        return refuse(QStringLiteral("there is no display here to open a window on; "
                                     "meterglass verify and meterglass read work without one"));
    provideRuntimeDirectory();
    const QApplication application(program.argc, program.argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QSettings settings;
    const auto look = lookOf(options, ui::savedPreferences(settings));
    if (!look)
        return refuse(look.error().reason);
    return run(options, look->theme == ui::ThemeChoice::Dark ? ui::Theme::dark() : ui::Theme::light());
}

} // namespace meterglass::app
