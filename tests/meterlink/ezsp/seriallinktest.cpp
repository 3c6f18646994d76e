#include "meterlink/ezsp/seriallink.h"

#include "meterlink/ezsp/serialname.h"
#include "tests/meterlink/ezsp/pseudoterminal.h"

#include <QFile>
#include <QSerialPort>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using ezsp::AshFailure;
using ezsp::SerialSettings;
using ezsp::SerialTrouble;
using test::PseudoTerminal;

namespace {

// coordinator-protocols.md: RST, RSTACK after a software reset, version(4) and a co-processor's answer, ACK(1).
constexpr auto Reset = "1ac038bc7e";
constexpr auto ResetAnswer = "1ac1020b0a527e";
constexpr auto Version = "004221a850ed2c7e";
constexpr auto VersionAnswer = "0142a1a8592825c6ae917e";
constexpr auto Acknowledgement = "8160597e";

/// A link and what it has said.
class Bench
{
public:
    explicit Bench(const QString &path, const ezsp::AshParameters &probing = ezsp::SerialLink::probingParameters())
        : link(path, ezsp::AshParameters::host(), probing)
    {
        using ezsp::SerialLink;
        QObject::connect(&link, &SerialLink::connected, &link, [this] { ++connections; });
        QObject::connect(&link, &SerialLink::failed, &link,
                         [this](const AshFailure &how) { failures.append(how.reason); });
        QObject::connect(&link, &SerialLink::received, &link,
                         [this](const zcl::Bytes &data) { received.append(data); });
        QObject::connect(&link, &SerialLink::settled, &link,
                         [this](const SerialSettings &how) { settled.append(how); });
    }

    ezsp::SerialLink link;
    int connections = 0;
    QList<AshFailure::Reason> failures;
    QList<zcl::Bytes> received;
    QList<SerialSettings> settled;
};

} // namespace

/// A line over a real pseudo-terminal, its far end written by hand.
class SerialLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From the version on the application's event loop does not turn: it is as busy as can be.
    void acknowledgesWhileTheApplicationIsBusy()
    {
        PseudoTerminal terminal;
        Bench bench(terminal.path());
        bench.link.start();
        QVERIFY(terminal.reads(Reset) && terminal.write(ResetAnswer));
        QTRY_COMPARE(bench.connections, 1);
        QVERIFY(bench.link.isConnected() && bench.link.trouble() == SerialTrouble::None);
        QCOMPARE(bench.settled, QList({SerialSettings{115200, SerialSettings::FlowControl::Hardware}}));

        bench.link.send(test::hex("00000004"));
        QVERIFY(terminal.reads(Version));
        QVERIFY(terminal.write(VersionAnswer));
        QVERIFY(terminal.reads(Acknowledgement));
        QVERIFY(bench.received.isEmpty());
        QTRY_COMPARE(bench.received, QList({test::hex("0080000d023074")}));
    }

    void findsTheSettings()
    {
        ezsp::AshParameters probing = ezsp::SerialLink::probingParameters();
        probing.resetTimeout = std::chrono::milliseconds(300);
        probing.resetAttempts = 1;
        PseudoTerminal terminal;
        Bench bench(terminal.path(), probing);
        bench.link.start();
        for (int unanswered = 0; unanswered < 2; ++unanswered)
            QVERIFY(terminal.reads(Reset));
        QVERIFY(terminal.reads(Reset));
        const termios settings = terminal.settings();
        QCOMPARE(cfgetospeed(&settings), speed_t(B57600));
        QVERIFY((settings.c_iflag & IXON) && !(settings.c_cflag & CRTSCTS));
        QVERIFY(terminal.write(ResetAnswer));
        QTRY_COMPARE(bench.connections, 1);
        QCOMPARE(bench.settled, QList({SerialSettings{57600, SerialSettings::FlowControl::Software}}));
        QVERIFY(bench.failures.isEmpty());
    }

    void saysThatNothingAnswers()
    {
        ezsp::AshParameters probing = ezsp::SerialLink::probingParameters();
        probing.resetTimeout = std::chrono::milliseconds(50);
        probing.resetAttempts = 1;
        PseudoTerminal terminal;
        Bench bench(terminal.path(), probing);
        bench.link.start();
        QTRY_COMPARE(bench.failures, QList({AshFailure::Reason::NoAnswer}));
        QCOMPARE(bench.connections, 0);
    }

    void comesBackUnderItsStableName()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("usb-stick"));
        PseudoTerminal terminal;
        QVERIFY(QFile::link(terminal.path(), name));
        QCOMPARE(ezsp::stableNameOf(terminal.path(), folder.path()), name);
        Bench bench(name);
        bench.link.start();
        QVERIFY(terminal.reads(Reset) && terminal.write(ResetAnswer));
        QTRY_COMPARE(bench.connections, 1);

        terminal.pull();
        QTRY_COMPARE(bench.failures, QList({AshFailure::Reason::PortLost}));
        QVERIFY(!bench.link.isConnected() && bench.link.trouble() == SerialTrouble::Pulled);
        QVERIFY(QFile::remove(name));
        bench.link.start();
        QTRY_COMPARE(bench.failures.size(), 2);
        QVERIFY(bench.link.trouble() == SerialTrouble::NotThere);

        PseudoTerminal again;
        QVERIFY(QFile::link(again.path(), name));
        bench.link.start();
        QVERIFY(again.reads(Reset) && again.write(ResetAnswer));
        QTRY_COMPARE(bench.connections, 2);
        QVERIFY(bench.link.trouble() == SerialTrouble::None);
        QCOMPARE(bench.settled.size(), 1);
    }

    void saysThatThePortIsTaken()
    {
        PseudoTerminal terminal;
        QSerialPort other(terminal.path());
        QVERIFY(other.open(QIODevice::ReadWrite));
        Bench bench(terminal.path());
        bench.link.start();
        QTRY_COMPARE(bench.failures, QList({AshFailure::Reason::PortLost}));
        QVERIFY(bench.link.trouble() == SerialTrouble::Taken);
        other.close();
        bench.link.start();
        QVERIFY(terminal.reads(Reset));
    }

    void saysThatItIsNoPort()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Bench bench(file.fileName());
        bench.link.start();
        QTRY_COMPARE(bench.failures, QList({AshFailure::Reason::PortLost}));
        QVERIFY(bench.link.trouble() == SerialTrouble::NotAPort);
    }

    void namesAPortWithoutALinkByItsPath()
    {
        const QTemporaryDir folder;
        QCOMPARE(ezsp::stableNameOf(QStringLiteral("/dev/ttyNone"), folder.path()), QStringLiteral("/dev/ttyNone"));
    }
};

QTEST_GUILESS_MAIN(SerialLinkTest)
#include "seriallinktest.moc"
