#include "app/program.h"

#include <QFile>
#include <QTemporaryDir>

namespace meterglass::app {

bool hasScreen()
{
    const auto isNamed = [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); };
    return isNamed("DISPLAY") || isNamed("WAYLAND_DISPLAY") || isNamed("QT_QPA_PLATFORM");
}

void drawOffScreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

void provideRuntimeDirectory()
{
    static const QTemporaryDir directory;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && directory.isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(directory.path()));
}

} // namespace meterglass::app
