#include "app/exitcode.h"

#include <QTextStream>

namespace meterglass::app {

ExitCode refuse(const QString &reason)
{
    QTextStream(stderr) << "meterglass: " << reason << '\n';
    return BadUsage;
}

} // namespace meterglass::app
