#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

namespace meterglass::test {

/// What one call of the program came to.
struct Call
{
    int exitCode = -1;
    bool isCrash = false;
    QByteArray out;
    QByteArray errors;

    /// It refused: exit code 2, nothing on standard output, and one line on standard error that begins with the
    /// program's name.
    bool isRefusal() const
    {
        return !isCrash && exitCode == 2 && out.isEmpty() && errors.startsWith("meterglass: ") && errors.endsWith('\n')
            && errors.count('\n') == 1;
    }
    QByteArray told() const
    {
        return QByteArray(isCrash ? "crash, " : "") + "exit code " + QByteArray::number(exitCode) + "\n" + out + errors;
    }
};

/// Runs the program to its end, with `input` on standard input and `zone` for TZ.
inline Call call(const QStringList &arguments, const QByteArray &input = {}, const QString &zone = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *screen : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(screen));
    static const QTemporaryDir runtime; // without one, Qt says so in a line of its own
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    if (!zone.isEmpty())
        environment.insert(QStringLiteral("TZ"), zone);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(METERGLASS_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    Call result;
    constexpr int LongEnoughMs = 120'000;
    const bool isFinished = process.waitForFinished(LongEnoughMs);
    result.isCrash = !isFinished || process.exitStatus() != QProcess::NormalExit;
    result.exitCode = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

} // namespace meterglass::test
