#include "app/bench/benchcommand.h"
#include "app/bench/scriptcommand.h"
#include "app/coordinatorcommand.h"
#include "app/decodecommand.h"
#include "app/displaycommand.h"
#include "app/exitcode.h"
#include "app/portscommand.h"
#include "app/program.h"
#include "app/readcommand.h"
#include "app/screenshotcommand.h"
#include "app/simulatecommand.h"
#include "app/verify/verifycommand.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace meterglass::app {

namespace {

struct Command
{
    QLatin1String name;
    int (*run)(const QStringList &arguments, Program program);
    QLatin1String summary;
};

constexpr std::array Commands{
    Command{QLatin1String("bench"), bench, QLatin1String("open the engineer's bench")},
    Command{QLatin1String("simulate"), simulate,
            QLatin1String("run the built-in meter to a time and print what it holds")},
    Command{QLatin1String("decode"), decode, QLatin1String("print frames as JSON")},
    Command{QLatin1String("read"), read, QLatin1String("read attributes of a meter by name or number")},
    Command{QLatin1String("ports"), ports, QLatin1String("list the serial ports")},
    Command{QLatin1String("coordinator"), coordinator, QLatin1String("emulate a ZigBee coordinator on a serial line")},
    Command{QLatin1String("verify"), verify,
            QLatin1String("judge a meter against SMETS2, with the frames that prove it")},
    Command{QLatin1String("script"), script, QLatin1String("run a script of the bench on the built-in meter")},
    Command{QLatin1String("screenshot"), screenshot, QLatin1String("draw a page into a file")},
};
constexpr Command Display{QLatin1String(), display, QLatin1String("open the display")};

const Command *findCommand(QLatin1String name)
{
    const auto found =
        std::find_if(Commands.begin(), Commands.end(), [name](const Command &command) { return command.name == name; });
    return found == Commands.end() ? nullptr : &*found;
}

void printHelp()
{
    QTextStream out(stdout);
    out << "Meterglass, an In-Home Display and test bench for SMETS2 meters\n\n"
        << "  meterglass [options]  " << Display.summary << '\n';
    for (const Command &command : Commands)
        out << "  meterglass " << QString(command.name).leftJustified(11) << ' ' << command.summary << '\n';
    out << "\nmeterglass COMMAND --help tells its options.\n";
}

int run(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Meterglass"));
    QCoreApplication::setApplicationName(QStringLiteral("Meterglass"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METERGLASS_VERSION));
    const QLatin1String first(argc > 1 ? argv[1] : "");
    if (first == QLatin1String("--help") || first == QLatin1String("-h")) {
        printHelp();
        return Success;
    }
    if (first == QLatin1String("--version")) {
        QTextStream(stdout) << "Meterglass " << METERGLASS_VERSION << '\n';
        return Success;
    }
    const bool isDisplay = argc < 2 || first.startsWith(QLatin1Char('-'));
    const Command *command = isDisplay ? &Display : findCommand(first);
    if (!command)
        return refuse(QStringLiteral("there is no command \"") + first + QStringLiteral("\"; see meterglass --help"));
    if (!QTimeZone("Europe/London").isValid())
        return refuse(QStringLiteral("the time zone Europe/London is missing; install the package tzdata"));

    QStringList arguments;
    for (int index = isDisplay ? 1 : 2; index < argc; ++index)
        arguments += QString::fromLocal8Bit(argv[index]);
    return command->run(arguments, Program{argc, argv});
}

} // namespace

} // namespace meterglass::app

int main(int argc, char **argv)
{
    return meterglass::app::run(argc, argv);
}
