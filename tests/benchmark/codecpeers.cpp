#include "tests/benchmark/codecpeers.h"

#include "tests/benchmark/measurement.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace meterglass::benchmark {

namespace {

constexpr int Minute = 60'000;

/// The JSON that a program prints; empty where it cannot be run.
QJsonObject saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool hasEnded = process.waitForFinished(5 * Minute);
    QJsonObject said = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (!hasEnded || said.isEmpty())
        std::fprintf(stderr, "%s says nothing: %s\n", qPrintable(program), process.readAllStandardError().constData());
    return said;
}

/// A peer's figure has no limit: it is there to be looked at beside ours.
void append(Measurements &measurements, const QString &name, const QJsonValue &rate)
{
    if (rate.isDouble())
        measurements.push_back({name, rate.toDouble() / 1e6, 0, QStringLiteral("M/s"), Measurement::Better::Higher});
}

/// Fetches zigbee-herdsman as tests/interop does, unless that has happened already. @return where it is
QString fetchedHerdsman()
{
    const QString directory = QStringLiteral(METERGLASS_BUILD "/herdsman");
    QString herdsman(directory + QStringLiteral("/node_modules/zigbee-herdsman"));
    if (!QFile::exists(herdsman)) {
        QProcess npm;
        npm.start(QStringLiteral("npm"),
                  {QStringLiteral("ci"), QStringLiteral("--prefix"), directory, QStringLiteral("--ignore-scripts")});
        npm.waitForFinished(5 * Minute);
    }
    return herdsman;
}

bool writeFrames(const QString &path, const QByteArray &hex, int frames)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QByteArray(hex + '\n').repeated(frames)) > 0;
}

} // namespace

Measurement pipedDecoding(const QString &name, const QString &cluster, zcl::ByteView frame)
{
    using Clock = std::chrono::steady_clock;
    constexpr int Frames = 1'000'000;
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("frames"));
    const QByteArray raw(reinterpret_cast<const char *>(frame.data()), static_cast<qsizetype>(frame.size()));
    const QString command = QStringLiteral("cat %1 | %2 decode --layer zcl --cluster %3 - | tail -n 1")
                                .arg(path, QStringLiteral(METERGLASS_PROGRAM), cluster);
    double best = 0;
    for (int run = 0; run < 3 && writeFrames(path, raw.toHex(), Frames); ++run) {
        QProcess shell;
        const auto start = Clock::now();
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), command});
        shell.waitForFinished(Minute);
        const std::chrono::duration<double> passed = Clock::now() - start;
        const bool isDecoded =
            QJsonDocument::fromJson(shell.readAllStandardOutput()).object().contains(QLatin1String("fields"));
        best = std::max(best, isDecoded ? Frames / passed.count() : 0.0);
    }
    return {name, best / 1e6, 0.5, QStringLiteral("M/s"), Measurement::Better::Higher};
}

Measurements measurePeers()
{
    Measurements measurements;
    const QString interop = QStringLiteral(METERGLASS_SOURCE "/tests/interop");
    const QJsonObject herdsman =
        saidBy(QStringLiteral("node"), {QString(interop + QStringLiteral("/herdsman/rate.mjs")), fetchedHerdsman()});
    const QString version = herdsman.value(QLatin1String("version")).toString();
    append(measurements, QStringLiteral("zigbee-herdsman %1: decode a Metering report").arg(version),
           herdsman.value(QLatin1String("report")));
    append(measurements, QStringLiteral("zigbee-herdsman %1: decode a PublishPrice").arg(version),
           herdsman.value(QLatin1String("price")));
    const QJsonObject tshark = saidBy(QString(interop + QStringLiteral("/tshark_rate.py")), {});
    append(
        measurements,
        QStringLiteral("tshark %1: dissect a Metering report").arg(tshark.value(QLatin1String("version")).toString()),
        tshark.value(QLatin1String("report")));
    return measurements;
}

} // namespace meterglass::benchmark
