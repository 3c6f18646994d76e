#include "core/store/powerdatabase.h"

#include "tests/support/bytesoffile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

constexpr UtcSecond Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 12h;
constexpr UtcSecond Never{};

} // namespace

class PowerDatabaseTest final : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    std::unique_ptr<PowerDatabase> opened() const
    {
        auto database = PowerDatabase::open(m_path);
        return database ? std::move(database).value() : nullptr;
    }
    /// Something else is done to the file.
    void run(const QString &sql) const
    {
        auto file = SqlFile::open(m_path);
        QVERIFY(file);
        file.value()->run(sql);
        QVERIFY(!file.value()->hasFailed());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("power.sqlite"));
    }

    void whatWasSavedIsFoundAgain()
    {
        const PowerSteps first{Noon, {620, -40, PowerSteps::None}};
        const PowerSteps second{Noon + 30s, {9999}};
        {
            const auto database = opened();
            QVERIFY(database->takeStored().empty());
            QVERIFY(!database->save(first, Never));
            QVERIFY(!database->save(second, Never));
        }
        const auto database = opened();
        QVERIFY(database->keptAside().isEmpty());
        QCOMPARE(database->takeStored(), (std::vector{first, second}));
        QVERIFY(database->takeStored().empty());
    }

    void whatIsHeardAnewReplacesWhatWasLater()
    {
        const PowerSteps early{Noon - 1h, {1}};
        const PowerSteps anew{Noon - 30min, {2}};
        {
            const auto database = opened();
            QVERIFY(!database->save(early, Never));
            QVERIFY(!database->save({Noon, {3}}, Never));
            QVERIFY(!database->save(anew, Never));
        }
        QCOMPARE(opened()->takeStored(), (std::vector{early, anew}));
    }

    void whatEndedBeforeTheOldestIsForgotten()
    {
        const PowerSteps ends{Noon, {1, 2}};
        {
            const auto database = opened();
            QVERIFY(!database->save({Noon - 20s, {1, 2}}, Never));
            QVERIFY(!database->save(ends, Noon));
        }
        QCOMPARE(opened()->takeStored(), std::vector{ends});
    }

    void anUnreadableFileIsKeptAside_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("another version") << QStringLiteral("PRAGMA user_version = 7");
        QTest::newRow("half a step") << QStringLiteral("INSERT INTO power VALUES (10, x'010203')");
        QTest::newRow("no step") << QStringLiteral("INSERT INTO power VALUES (10, x'')");
        QTest::newRow("between two steps") << QStringLiteral("INSERT INTO power VALUES (11, x'01000000')");
        QTest::newRow("before 1970") << QStringLiteral("INSERT INTO power VALUES (-10, x'01000000')");
        QTest::newRow("after the year 9999") << QStringLiteral("INSERT INTO power VALUES (253402300800, x'01000000')");
        QTest::newRow("a year") << QStringLiteral("INSERT INTO power VALUES (10, zeroblob(12614400))");
        QTest::newRow("without its table") << QStringLiteral("ALTER TABLE power RENAME TO other");
    }

    void anUnreadableFileIsKeptAside()
    {
        QFETCH(const QString, sql);
        QVERIFY(!opened()->save({Noon, {5}}, Never));
        run(sql);
        const QByteArray before = meterglass::test::bytesOfFile(m_path);
        const auto database = opened();
        QVERIFY(database);
        QVERIFY(database->keptAside().startsWith(m_path + QStringLiteral(".damaged-1")));
        QVERIFY(database->takeStored().empty());
        QCOMPARE(meterglass::test::bytesOfFile(m_path + QStringLiteral(".damaged-1")), before);
        QVERIFY(!database->save({Noon, {6}}, Never));
    }
};

QTEST_GUILESS_MAIN(PowerDatabaseTest)
#include "powerdatabasetest.moc"
