#include "tests/app/coordinatorprocess.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSerialPort>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using meterglass::test::Call;
using meterglass::test::call;
using meterglass::test::CoordinatorProcess;
using meterglass::test::MeterCode;
using meterglass::test::MeterNumber;

namespace {

/// A line whose other end says nothing.
class SilentLine
{
public:
    SilentLine() : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        grantpt(m_master);
        unlockpt(m_master);
    }
    ~SilentLine() { close(m_master); }
    SilentLine(const SilentLine &) = delete;
    SilentLine &operator=(const SilentLine &) = delete;

    QString path() const { return QString::fromLatin1(ptsname(m_master)); }

private:
    int m_master;
};

QStringList readFrom(const QString &port, const QStringList &more = {})
{
    return QStringList{QStringLiteral("read"),        QStringLiteral("--port"),   port,
                       QStringLiteral("--cluster"),   QStringLiteral("Metering"), QStringLiteral("--json"),
                       QStringLiteral("--attribute"), QStringLiteral("Divisor")}
    + more;
}

} // namespace

/// `meterglass read --port` and `meterglass ports`, against real ports and the emulated radio as another process.
class PortCommandTest final : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); }

    void readsAMeterThatHasJoinedAndReadsItAgain()
    {
        const QString port = m_folder.filePath(QStringLiteral("radio"));
        CoordinatorProcess coordinator(port);
        QVERIFY2(coordinator.isUp(), coordinator.errors().constData());

        const Call early = call(readFrom(port));
        QCOMPARE(early.exitCode, 1);
        QVERIFY2(early.errors.contains("no meter has joined") && early.errors.count('\n') == 1,
                 early.told().constData());

        const Call joined = call(readFrom(port, {QStringLiteral("--join"), MeterNumber}), MeterCode.toLatin1());
        QVERIFY2(joined.exitCode == 0 && joined.errors.isEmpty(), joined.told().constData());
        const auto item = [](const Call &result) {
            return QJsonDocument::fromJson(result.out)[QLatin1String("attributes")][0].toObject();
        };
        QCOMPARE(item(joined)[QLatin1String("value")].toInt(), 1000);

        const Call again = call(readFrom(port));
        QVERIFY2(again.exitCode == 0, again.told().constData());
        QCOMPARE(item(again), item(joined));

        const QFile keys(m_data.filePath(QStringLiteral("Meterglass/Meterglass/keys.json")));
        QCOMPARE(keys.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    /// Each joins by the code that the coordinator announces for it, and is the one that is read then.
    void twoMetersJoinOneAfterTheOther()
    {
        const QTemporaryDir keys; // of its own: the meters are unknown there
        qputenv("XDG_DATA_HOME", QFile::encodeName(keys.path()));
        const auto restore = qScopeGuard([this] { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); });
        const QString port = m_folder.filePath(QStringLiteral("street"));
        CoordinatorProcess coordinator(port, {QStringLiteral("--meters"), QStringLiteral("2")});
        QVERIFY2(coordinator.isUp(), coordinator.errors().constData());
        QCOMPARE(coordinator.meters().size(), 2);
        QStringList serialNumbers;
        for (const auto &[number, code] : coordinator.meters()) {
            QStringList arguments = readFrom(port, {QStringLiteral("--join"), number});
            arguments.replace(arguments.indexOf(QStringLiteral("Divisor")), QStringLiteral("MeterSerialNumber"));
            const Call joined = call(arguments, code.toLatin1());
            QVERIFY2(joined.exitCode == 0 && joined.errors.isEmpty(), joined.told().constData());
            serialNumbers +=
                QJsonDocument::fromJson(joined.out)[QLatin1String("attributes")][0][QLatin1String("value")].toString();
        }
        QCOMPARE(serialNumbers, QStringList({QStringLiteral("MG20A0000001"), QStringLiteral("MG20A0000002")}));
    }

    /// The link key never leaves such a co-processor.
    void readsAgainWithTheCoProcessorsOwnLinkKey()
    {
        const QTemporaryDir keys; // of its own: the meter is unknown there
        qputenv("XDG_DATA_HOME", QFile::encodeName(keys.path()));
        const auto restore = qScopeGuard([this] { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); });
        const QString port = m_folder.filePath(QStringLiteral("library"));
        CoordinatorProcess coordinator(port, {QStringLiteral("--cbke")});
        QVERIFY2(coordinator.isUp(), coordinator.errors().constData());
        const Call joined = call(readFrom(port, {QStringLiteral("--join"), MeterNumber}), MeterCode.toLatin1());
        QVERIFY2(joined.exitCode == 0 && joined.errors.isEmpty(), joined.told().constData());
        const Call again = call(readFrom(port));
        QVERIFY2(again.exitCode == 0 && again.errors.isEmpty(), again.told().constData());
        QCOMPARE(again.out, joined.out);
    }

    /// First it joins, then it is known.
    void readsAMeterOnTheNetworkOfAHub_data()
    {
        QTest::addColumn<QString>("role");
        for (const char *role : {"ihd", "ppmid", "cad"})
            QTest::newRow(role) << QString::fromLatin1(role);
    }
    void readsAMeterOnTheNetworkOfAHub()
    {
        QFETCH(const QString, role);
        const QString port = m_folder.filePath(QStringLiteral("near-") + role);
        CoordinatorProcess coordinator(port, {QStringLiteral("--hub")});
        QVERIFY2(coordinator.isUp(), coordinator.errors().constData());
        for (int time = 0; time < 2; ++time) {
            const Call result = call(readFrom(port, {QStringLiteral("--role"), role}));
            QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
            const QJsonObject item = QJsonDocument::fromJson(result.out)[QLatin1String("attributes")][0].toObject();
            QCOMPARE(item[QLatin1String("value")].toInt(), 1000);
        }
    }

    void saysThatNoNetworkIsOpen()
    {
        const QString port = m_folder.filePath(QStringLiteral("alone"));
        CoordinatorProcess coordinator(port);
        QVERIFY2(coordinator.isUp(), coordinator.errors().constData());
        const Call result = call(readFrom(port, {QStringLiteral("--role"), QStringLiteral("ihd")}));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("No network in reach lets devices join."), result.told().constData());
        // What the supplier has to know: 16 digits, and 32 with their checksum.
        static const QRegularExpression numbers(
            QStringLiteral("number is 024D 4700 0000 0001, its install code( [0-9A-F]{4}){9}\\."));
        QVERIFY2(QString::fromUtf8(result.errors).contains(numbers), result.told().constData());
    }

    void saysWhatIsWrongWithThePort_data()
    {
        QTest::addColumn<QString>("port");
        QTest::addColumn<QByteArray>("told");
        QTest::newRow("nothing there") << m_folder.filePath(QStringLiteral("nowhere"))
                                       << QByteArray("The radio is not plugged in.");
        QTest::newRow("no port") << QStringLiteral(METERGLASS_PROGRAM)
                                 << QByteArray("This is not a port that can be opened.");
    }
    void saysWhatIsWrongWithThePort()
    {
        QFETCH(const QString, port);
        QFETCH(const QByteArray, told);
        const Call result = call(readFrom(port));
        QVERIFY2(result.isRefusal() && result.errors.contains(told), result.told().constData());
    }

    void saysThatAnotherProgramHasThePort()
    {
        const SilentLine line;
        QSerialPort other(line.path());
        QVERIFY(other.open(QIODevice::ReadWrite));
        const Call result = call(readFrom(line.path()));
        QVERIFY2(result.isRefusal() && result.errors.contains("Another program is using this port."),
                 result.told().constData());
    }

    void saysThatThePortIsForbidden()
    {
        const SilentLine line;
        QVERIFY(QFile::setPermissions(line.path(), QFile::ReadOwner | QFile::WriteOwner));
        const QTemporaryDir data; // of its own
        QVERIFY(chown(QFile::encodeName(data.path()).constData(), 65534, 65534) == 0);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), data.path());
        QProcess process; // tests run as root, whom permissions do not stop
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("setpriv"),
                      QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"),
                                  QStringLiteral("--bounding-set=-all"), QStringLiteral("--"),
                                  QStringLiteral(METERGLASS_PROGRAM)}
                          + readFrom(line.path()));
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 2 && errors.contains("You may not open this port."), errors.constData());
    }

    /// Each of the usual settings is tried in turn, which takes its time.
    void saysThatNothingAnswers()
    {
        const SilentLine line;
        const Call result = call(readFrom(line.path()));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.errors.contains("Nothing on this port answers."), result.told().constData());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("told");
        const QString port = QStringLiteral("/dev/null");
        QTest::newRow("a code whose last digits do not fit")
            << readFrom(port, {QStringLiteral("--join"), MeterNumber})
            << QByteArray("83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B6\n") << QByteArray("digit of the install code");
        QTest::newRow("no code") << readFrom(port, {QStringLiteral("--join"), MeterNumber}) << QByteArray()
                                 << QByteArray("16, 20, 28 or 36 digits");
        QTest::newRow("a number too short") << readFrom(port, {QStringLiteral("--join"), QStringLiteral("90C5")})
                                            << MeterCode.toLatin1() << QByteArray("16 digits");
        QTest::newRow("a port and another home")
            << readFrom(port, {QStringLiteral("--scenario"), QStringLiteral("default")}) << QByteArray()
            << QByteArray("--scenario");
        QTest::newRow("an unknown role") << readFrom(port, {QStringLiteral("--role"), QStringLiteral("meter")})
                                         << QByteArray() << QByteArray("ihd, ppmid or cad");
        QTest::newRow("a meter that joins, and a network to join")
            << readFrom(port, {QStringLiteral("--role"), QStringLiteral("ihd"), QStringLiteral("--join"), MeterNumber})
            << MeterCode.toLatin1() << QByteArray("--join");
        QTest::newRow("a role without a port")
            << QStringList{QStringLiteral("--role"), QStringLiteral("ihd")} << QByteArray() << QByteArray("--port");
        QTest::newRow("the display on both")
            << QStringList{QStringLiteral("--port"), port, QStringLiteral("--scenario"), QStringLiteral("default")}
            << QByteArray() << QByteArray("--port");
    }
    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, code);
        QFETCH(const QByteArray, told);
        const Call result = call(arguments, code);
        QVERIFY2(result.isRefusal() && result.errors.contains(told), result.told().constData());
    }

    void listsPorts()
    {
        const Call result = call({QStringLiteral("ports"), QStringLiteral("--json")});
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        QVERIFY(QJsonDocument::fromJson(result.out)[QLatin1String("ports")].isArray());
        QVERIFY(!call({QStringLiteral("ports")}).out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PortCommandTest)
#include "portcommandtest.moc"
