#include "tests/support/keptlife.h"

#include <QCoreApplication>

#include <cstdio>

using namespace meterglass;

/// keptlifeprogram FILE SEED STEPSEED: lives through the year of that seed and keeps the meter in the file, until it is
/// killed or the year ends. Prints the moment of each save that the file holds, and "end".
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    test::KeptLife life(arguments[2].toULongLong(), arguments[3].toULongLong());
    QObject::connect(&life, &test::KeptLife::kept, &life, [](qint64 utc) {
        std::printf("%lld\n", static_cast<long long>(utc));
        std::fflush(stdout);
    });
    QObject::connect(&life, &test::KeptLife::failed, &life, [](const QString &reason) {
        std::fprintf(stderr, "%s\n", qPrintable(reason));
        QCoreApplication::exit(1);
    });
    QObject::connect(&life, &test::KeptLife::ended, &life, [] { QCoreApplication::exit(0); });
    if (const auto error = life.begin(arguments[1])) {
        std::fprintf(stderr, "%s\n", qPrintable(error->what));
        return 1;
    }
    return QCoreApplication::exec();
}
