#include "tests/benchmark/child.h"
#include "tests/benchmark/measurement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cstdio>

using namespace meterglass::benchmark;

namespace {

struct Part
{
    QLatin1String name;
    Measurements (*measure)();
};
constexpr Part Parts[] = {{QLatin1String("codec"), measureCodec},       {QLatin1String("meter"), measureMeter},
                          {QLatin1String("security"), measureSecurity}, {QLatin1String("ezsp"), measureEzsp},
                          {QLatin1String("link"), measureLink},         {QLatin1String("frames"), measureFrames},
                          {QLatin1String("watch"), measureWatch},       {QLatin1String("display"), measureDisplay}};

void print(const Measurement &measurement, bool asJson)
{
    const bool isLower = measurement.better == Measurement::Better::Lower;
    if (asJson) {
        const QJsonObject object{
            {QStringLiteral("name"), measurement.name},
            {QStringLiteral("value"), measurement.value},
            {QStringLiteral("limit"), measurement.limit},
            {QStringLiteral("unit"), measurement.unit},
            {QStringLiteral("better"), isLower ? QStringLiteral("lower") : QStringLiteral("higher")}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%-8s %12.4g %-12s %s %g  %s\n", measurement.isKept() ? "kept" : "MISSED", measurement.value,
                    qUtf8Printable(measurement.unit), isLower ? "at most" : "at least", measurement.limit,
                    qUtf8Printable(measurement.name));
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments += QString::fromLocal8Bit(argv[index]);
    if (arguments.value(0) == QLatin1String("--child")) {
        const QString kind = arguments.value(1);
        const int idleSeconds = arguments.value(2).toInt();
        if (kind == QLatin1String("chart"))
            return chartChild(argc, argv);
        if (kind == QLatin1String("frames"))
            return framesChild(argc, argv);
        if (kind == QLatin1String("watch"))
            return watchChild(argc, argv);
        return kind == QLatin1String("bare") ? bareChild(argc, argv, idleSeconds)
                                             : displayChild(argc, argv, idleSeconds, arguments.value(3));
    }
    const QCoreApplication application(argc, argv);
    const bool asJson = arguments.removeAll(QStringLiteral("--json")) > 0;
    for (const Part &part : Parts) {
        if (!arguments.isEmpty() && !arguments.contains(part.name))
            continue;
        for (const Measurement &measurement : part.measure())
            print(measurement, asJson);
    }
    return 0;
}
