#include "app/decodecommand.h"
#include "app/displaycommand.h"
#include "app/exitcode.h"
#include "app/screenshotcommand.h"
#include "app/simulatecommand.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace meterglass::app {

namespace {

enum class Screen { None, OffScreen, Real };

struct Command
{
    QLatin1String name;
    Screen screen;
    int (*run)(const QStringList &arguments);
    QLatin1String summary;
};

constexpr std::array Commands{
    Command{QLatin1String("simulate"), Screen::None, simulate,
            QLatin1String("run the built-in meter to a time and print what it holds")},
    Command{QLatin1String("decode"), Screen::None, decode, QLatin1String("print frames as JSON")},
    Command{QLatin1String("screenshot"), Screen::OffScreen, screenshot, QLatin1String("draw a page into a file")},
};
constexpr Command Display{QLatin1String(), Screen::Real, display, QLatin1String("open the display")};

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
        out << "  meterglass " << QString(command.name).leftJustified(10) << ' ' << command.summary << '\n';
    out << "\nmeterglass COMMAND --help tells its options.\n";
}

bool hasScreen()
{
    const auto isNamed = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return isNamed("DISPLAY") || isNamed("WAYLAND_DISPLAY") || isNamed("QT_QPA_PLATFORM");
}

int runWithScreen(const Command &command, const QStringList &arguments, int &argc, char **argv)
{
    if (command.screen == Screen::Real && !hasScreen())
        return refuse(QStringLiteral("there is no display here to open a window on; "
                                     "meterglass screenshot and meterglass simulate work without one"));
    QTemporaryDir runtime; // without a login there is none, and Qt would complain on standard error
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && runtime.isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    if (command.screen == Screen::OffScreen)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return command.run(arguments);
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
    if (command->screen != Screen::None)
        return runWithScreen(*command, arguments, argc, argv);
    const QCoreApplication application(argc, argv);
    return command->run(arguments);
}

} // namespace

} // namespace meterglass::app

int main(int argc, char **argv)
{
    return meterglass::app::run(argc, argv);
}
