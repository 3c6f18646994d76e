#include "tests/app/program.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using meterglass::test::Call;
using meterglass::test::call;

namespace {

constexpr int Patience = 60'000; // ms

/// The host's end of the serial line.
class HostEnd
{
public:
    explicit HostEnd(const QString &path) : m_line(::open(qPrintable(path), O_RDWR | O_NOCTTY)) { }
    ~HostEnd() { ::close(m_line); }
    HostEnd(const HostEnd &) = delete;
    HostEnd &operator=(const HostEnd &) = delete;

    bool write(const QByteArray &bytes) const { return ::write(m_line, bytes.data(), size_t(bytes.size())) > 0; }
    /// What has come up to `end`, as hexadecimal, or all that came in time.
    QByteArray readUntil(const QByteArray &end) const
    {
        QByteArray all;
        pollfd readable{m_line, POLLIN, 0};
        while (!all.toHex(' ').endsWith(end) && ::poll(&readable, 1, Patience) > 0) {
            char byte = 0;
            if (::read(m_line, &byte, 1) != 1)
                break;
            all += byte;
        }
        return all.toHex(' ');
    }

private:
    int m_line;
};

/// Frames of the ASH specification.
const QByteArray Reset = QByteArray::fromHex("1ac038bc7e");
const QByteArray ResetAnswer = "1a c1 02 0b 0a 52 7e";
const QByteArray WatchdogError = "c2 02 03 d2 0a 7e";

} // namespace

/// `meterglass coordinator` as a host and a person meet it.
class CoordinatorCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesInOneLine_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QByteArray>("names");
        QTest::newRow("a fault that there is not") << QStringLiteral("gremlin=1") << QByteArray("gremlin");
        QTest::newRow("a fault without a rate") << QStringLiteral("nak") << QByteArray("NAME=RATE");
        QTest::newRow("a rate in words") << QStringLiteral("nak=often") << QByteArray("NAME=RATE");
        QTest::newRow("a rate above 1") << QStringLiteral("nak=1.5") << QByteArray("NAME=RATE");
        QTest::newRow("a rate below 0") << QStringLiteral("nak=-0.5") << QByteArray("NAME=RATE");
        QTest::newRow("a rate that is no number") << QStringLiteral("nak=nan") << QByteArray("NAME=RATE");
    }
    void refusesInOneLine()
    {
        QFETCH(const QString, fault);
        QFETCH(const QByteArray, names);
        const Call result = call({QStringLiteral("coordinator"), QStringLiteral("--pty"), QStringLiteral("/nowhere/x"),
                                  QStringLiteral("--fault"), fault});
        QVERIFY2(result.isRefusal(), result.told().constData());
        QVERIFY2(result.errors.contains(names), result.told().constData());
    }

    void listsTheFaults()
    {
        const Call result = call({QStringLiteral("coordinator"), QStringLiteral("--help")});
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        for (const char *name : {"drop-ack: ", "escaped-control: ", "error-51: ", "reset-0b: ", "callback-sequence: "})
            QVERIFY2(result.out.contains(name), result.told().constData());
    }

    void takesFaultsWhileItRuns()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("line"));
        QProcess process;
        process.start(QStringLiteral(METERGLASS_PROGRAM),
                      {QStringLiteral("coordinator"), QStringLiteral("--pty"), path, QStringLiteral("--keys"),
                       folder.filePath(QStringLiteral("keys.json"))});
        QByteArray said;
        while (!said.contains("install code") && process.waitForReadyRead(Patience))
            said += process.readAllStandardOutput();
        QVERIFY2(said.contains("EZSP 13 co-processor on "), said.constData());

        const HostEnd host(path);
        QVERIFY(host.write(Reset));
        QVERIFY(host.readUntil(ResetAnswer).endsWith(ResetAnswer));
        process.write("gremlin=1\nerror-before-rstack=1\n");
        QByteArray errors;
        process.setReadChannel(QProcess::StandardError);
        while (!errors.contains('\n') && process.waitForReadyRead(Patience))
            errors += process.readAllStandardError();
        QVERIFY2(errors.contains("gremlin"), errors.constData());
        QVERIFY(host.write(Reset));
        QCOMPARE(host.readUntil(ResetAnswer), WatchdogError + ' ' + ResetAnswer);
        process.terminate();
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(CoordinatorCommandTest)
#include "coordinatorcommandtest.moc"
