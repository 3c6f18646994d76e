#include "core/store/meterdatabase.h"
#include "core/time/systemclock.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;

namespace {

/// The display as a person starts it, off screen, with a data folder of its own.
class Display
{
public:
    explicit Display(const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), folder);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(METERGLASS_PROGRAM),
                        {QStringLiteral("--scenario"), QStringLiteral("prepayment")});
    }
    ~Display() { kill(); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

QStringList metersIn(const QString &folder)
{
    const QDir meters(folder + QStringLiteral("/Meterglass/Meterglass/meters"));
    QStringList paths;
    for (const QString &name : meters.entryList({QStringLiteral("*.sqlite")}))
        paths += meters.filePath(name);
    return paths;
}

/// What was written to the file and is not yet put in its place.
qint64 writtenTo(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size();
}

std::optional<core::MeterDatabase::Kept> keptIn(const QString &path)
{
    auto database = core::MeterDatabase::open(path);
    return database ? database.value()->takeStored() : std::nullopt;
}

} // namespace

/// The display's own meter outlives the display (row E-20): killed, and started again.
class KeptMeterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhereItStoppedAndMarksTheOutage()
    {
        const QTemporaryDir folder;
        const auto first = killedOnceKept(folder.path(), 0);
        QVERIFY(first);
        QVERIFY(first->state.outages.size() == 0);
        QVERIFY(first->state.consumption.importProfile().size() > 48U * 40U); // the scenario's past

        QTRY_VERIFY(core::SystemClock().now() >= first->state.now + std::chrono::seconds(1)); // less is no outage
        const auto second = killedOnceKept(folder.path(), 0);
        QVERIFY(second);
        QCOMPARE(second->origin, first->origin);
        QCOMPARE(second->state.outages.size(), 1U);
        const core::Outage outage = second->state.outages.at(0);
        QCOMPARE(outage.from, first->state.now);
        QVERIFY(outage.until > outage.from);
        QVERIFY(second->state.now >= outage.until);
        QVERIFY(second->state.registers.activeImport >= first->state.registers.activeImport);
    }

    void aSecondDisplaySaysThatItKeepsNothing()
    {
        const QTemporaryDir folder;
        Display first(folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(metersIn(folder.path()).size(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(writtenTo(metersIn(folder.path()).constFirst()) > 0, 60'000);
        Display second(folder.path());
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += second.errors()).contains('\n'), 60'000);
        QCOMPARE(said,
                 QByteArray("meterglass: another Meterglass shows this home; what happens to the meter here is "
                            "not kept\n"));
    }

private:
    /// Starts the display, and kills it when its file holds a meter; where that was too soon, later each time.
    static std::optional<core::MeterDatabase::Kept> killedOnceKept(const QString &folder, int attempt)
    {
        constexpr int Attempts = 20;
        const QStringList before = metersIn(folder);
        const auto keptBefore = before.isEmpty() ? std::nullopt : keptIn(before.constFirst());
        Display display(folder);
        const auto hasWritten = [&] {
            const QStringList paths = metersIn(folder);
            return paths.size() == 1 && writtenTo(paths.constFirst()) > 0;
        };
        if (!QTest::qWaitFor(hasWritten, 60'000))
            return std::nullopt;
        QTest::qWait(50 * attempt);
        display.kill();
        auto kept = keptIn(metersIn(folder).constFirst());
        const bool isNew = kept && (!keptBefore || kept->state.now > keptBefore->state.now);
        return isNew || attempt == Attempts ? std::move(kept) : killedOnceKept(folder, attempt + 1);
    }
};

QTEST_GUILESS_MAIN(KeptMeterTest)
#include "keptmetertest.moc"
