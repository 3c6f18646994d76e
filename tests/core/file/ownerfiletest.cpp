#include "core/file/ownerfile.h"

#include "core/file/setaside.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace meterglass::core;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void makeFile(const QString &path, const QByteArray &content, mode_t mode)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
}

struct Run
{
    int exitCode = -1;
    QByteArray errors;
};

/// Runs the program as a user without privileges: tests run as root, whom permissions do not stop.
Run runAsNobody(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("setpriv"),
                  QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--clear-groups"),
                              QStringLiteral("--bounding-set=-all"), QStringLiteral("--"),
                              QStringLiteral(METERGLASS_OWNER_FILE)}
                      + arguments);
    process.waitForFinished(60'000);
    return {process.exitCode(), process.readAllStandardError()};
}

} // namespace

class OwnerFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("secrets"));
        ::umask(0);
    }
    void cleanup() { ::umask(022); }

    void makesAFileForItsOwnerAlone()
    {
        const auto content = ownerfile::read(m_path);
        QVERIFY(content);
        QVERIFY(content->bytes.isEmpty());
        QVERIFY(!content->wasOpenToOthers);
        QCOMPARE(modeOf(m_path), mode_t(0600));
    }

    void keepsItThatWayWhenWriting()
    {
        QVERIFY(!ownerfile::write(m_path, "one"));
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QVERIFY(!ownerfile::write(m_path, "two"));
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QCOMPARE(ownerfile::read(m_path)->bytes, QByteArray("two"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void closesAFileThatWasOpenToOthers_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("everybody could read it") << 0644;
        QTest::newRow("the group could read it") << 0640;
        QTest::newRow("others could write it") << 0602;
    }
    void closesAFileThatWasOpenToOthers()
    {
        QFETCH(int, mode);
        makeFile(m_path, "secret", mode_t(mode));
        const auto content = ownerfile::read(m_path);
        QVERIFY(content);
        QCOMPARE(content->bytes, QByteArray("secret"));
        QVERIFY(content->wasOpenToOthers);
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QVERIFY(!ownerfile::read(m_path)->wasOpenToOthers);
    }

    void closesAFileThatWasOpenedToOthersBeforeItWrites()
    {
        makeFile(m_path, "secret", 0644);
        QVERIFY(!ownerfile::write(m_path, "other"));
        QCOMPARE(modeOf(m_path), mode_t(0600));
    }

    void refusesAFileOfAnotherUser_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("that it may read and write") << 0666 << QByteArray("it belongs to another user");
        QTest::newRow("that it may only read") << 0644 << QByteArray("Permission denied");
        QTest::newRow("that it may not read") << 0600 << QByteArray("Permission denied");
    }
    void refusesAFileOfAnotherUser()
    {
        QFETCH(int, mode);
        QFETCH(QByteArray, error);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0777), 0);
        makeFile(m_path, "secret", mode_t(mode));
        for (const QStringList &arguments : {QStringList{m_path}, QStringList{m_path, QStringLiteral("new")}}) {
            const Run run = runAsNobody(arguments);
            QCOMPARE(run.exitCode, 1);
            QCOMPARE(run.errors, QFile::encodeName(m_path) + ": " + error);
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("secret"));
        QCOMPARE(modeOf(m_path), mode_t(mode));
    }

    void saysWhereItMayNotMakeAFile()
    {
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        const Run run = runAsNobody({m_path});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.errors, QFile::encodeName(m_path) + ": Permission denied");
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(!ownerfile::read(m_folder->path()));
        const QString pipe = m_folder->filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const auto content = ownerfile::read(pipe);
        QVERIFY(!content);
        QCOMPARE(content.error().what, pipe + QStringLiteral(": it is no ordinary file"));
    }

    void keepsWhatWasThereWhenTheDiskIsFull()
    {
        QVERIFY(!ownerfile::write(m_path, "before"));
        QVERIFY(ownerfile::write(m_folder->filePath(QStringLiteral("none/secrets")), "x"));
        QProcess process; // a file may grow to 0 octets: the disk is full
        process.start(
            QStringLiteral("prlimit"),
            {QStringLiteral("--fsize=0"), QStringLiteral(METERGLASS_OWNER_FILE), m_path, QStringLiteral("after")});
        process.waitForFinished(60'000);
        QVERIFY(process.exitCode() != 0 || process.exitStatus() == QProcess::CrashExit); // SIGXFSZ ends it
        QCOMPARE(ownerfile::read(m_path)->bytes, QByteArray("before"));
        for (const QFileInfo &left : QDir(m_folder->path()).entryInfoList(QDir::Files))
            QCOMPARE(modeOf(left.filePath()), mode_t(0600));
    }

    void setsFilesAsideOneAfterTheOther()
    {
        for (const char *name : {".damaged-1", ".damaged-2"}) {
            makeFile(m_path, name, 0600);
            QCOMPARE(setAside(m_path), m_path + QLatin1String(name));
            QVERIFY(!QFile::exists(m_path));
            QFile aside(m_path + QLatin1String(name));
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QCOMPARE(aside.readAll(), QByteArray(name));
        }
        QVERIFY(setAside(m_path).isEmpty()); // there is nothing
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(OwnerFileTest)
#include "ownerfiletest.moc"
