#include "core/store/meterdatabase.h"

#include "tests/support/bytesoffile.h"
#include "tests/support/seededmeter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace meterglass;
using namespace meterglass::core;
using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::seconds;
using Durability = MeterDatabase::Durability;

namespace {

std::unique_ptr<MeterDatabase> opened(const QString &path)
{
    auto database = MeterDatabase::open(path);
    return database ? std::move(database).value() : nullptr;
}

/// What a file holds, by a reader that opens it anew.
std::optional<MeterDatabase::Kept> storedIn(const QString &path)
{
    const auto database = opened(path);
    return database ? database->takeStored() : std::nullopt;
}

} // namespace

/// A meter's file: what is kept is found again, to the last unit (rows E-5, E-6, E-20).
class MeterDatabaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("meter.sqlite"));
    }

    void findsNothingInANewFile()
    {
        const auto database = opened(m_path);
        QVERIFY(database);
        QVERIFY(!database->takeStored());
        QVERIFY(database->keptAside().isEmpty());
    }

    /// Saves at random moments of a year, each read by a reader of its own; both durabilities.
    void everySaveIsFoundAgainWhole_data() { addSeeds(); }
    void everySaveIsFoundAgainWhole()
    {
        QFETCH(const quint64, seed);
        const test::SeededMeter life(seed);
        const auto meter = life.fitted();
        std::mt19937_64 random(seed);
        while (meter->now() < life.end()) {
            {
                const auto database = opened(m_path);
                QVERIFY(database);
                for (int save = 0; save < 5; ++save) {
                    meter->advanceTo(meter->now() + seconds(1 + random() % (8 * 86400)));
                    QVERIFY(!database->save(meter->state(), life.start(),
                                            save % 2 ? Durability::Full : Durability::Normal));
                }
            }
            const auto stored = storedIn(m_path);
            QVERIFY(stored);
            QVERIFY(stored->state == meter->state());
            QVERIFY(stored->origin == life.start());
        }
    }

    void messageSupplierAndEventsAreFoundAgain()
    {
        const test::SeededMeter life(1);
        const auto meter = life.fitted();
        MeterState state = meter->state();
        state.supplier = {7, "Name", "0800 \xC2\xA3", "CIN"};
        state.message = HeldMessage{
            3, life.start(), {"Text", SupplierMessage::Importance::High, true, 90min}, true, life.start() + 5s};
        {
            const auto database = opened(m_path);
            for (int number = 1; number <= 250; ++number) {
                state.events.append({life.start() + seconds(number), EventCode::ConsumerActed});
                if (number % 40 == 0)
                    QVERIFY(!database->save(state, life.start(), Durability::Full));
            }
            QVERIFY(!database->save(state, life.start(), Durability::Full));
        }
        const auto stored = storedIn(m_path);
        QVERIFY(stored && stored->state == state);
        QCOMPARE(stored->state.events.count(), std::int64_t(250));
    }

    /// The same seed gives the same bytes: lived through at once, stopped and gone on with at random moments.
    void aStoppedMeterEndsWithTheSameBytes_data() { addSeeds(); }
    void aStoppedMeterEndsWithTheSameBytes()
    {
        QFETCH(const quint64, seed);
        const test::SeededMeter life(seed);
        const auto whole = life.fitted();
        whole->advanceTo(life.end());

        auto stopped = life.fitted();
        std::mt19937_64 random(seed);
        while (stopped->now() < life.end()) {
            stopped->advanceTo(std::min(life.end(), stopped->now() + seconds(1 + random() % (20 * 86400))));
            QVERIFY(!opened(m_path)->save(stopped->state(), life.start(), Durability::Full));
            auto kept = storedIn(m_path);
            QVERIFY(kept);
            stopped = life.resumed(std::move(kept->state));
        }
        compareBytes(*whole, *stopped);
    }

    /// At 1x the meter is asked every second.
    void aMeterAtRealTimeEndsWithTheSameBytes_data() { addSeeds(); }
    void aMeterAtRealTimeEndsWithTheSameBytes()
    {
        QFETCH(const quint64, seed);
        const test::SeededMeter life(seed);
        const UtcSecond end = life.start() + days(12);
        const auto fast = life.fitted();
        fast->advanceTo(end);
        const auto slow = life.fitted();
        while (slow->now() < end)
            slow->advanceTo(slow->now() + 1s);
        compareBytes(*fast, *slow);
    }

    void aFileThatCannotBeReadIsKeptAside_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a value is missing")
            << QStringLiteral("DELETE FROM value WHERE id = 3") << QStringLiteral("missing");
        QTest::newRow("a value is impossible")
            << QStringLiteral("UPDATE value SET value = 7 WHERE item = 'costs.account.supply'")
            << QStringLiteral("impossible");
        QTest::newRow("a half hour is missing")
            << QStringLiteral("DELETE FROM half_hour WHERE end = (SELECT min(end) + 3600 FROM half_hour)")
            << QStringLiteral("half hours");
        QTest::newRow("a day is missing")
            << QStringLiteral("DELETE FROM day WHERE day = (SELECT min(day) + 2 FROM day)") << QStringLiteral("days");
        QTest::newRow("the tariff is no JSON")
            << QStringLiteral("UPDATE terms SET json = '{' WHERE item = 'tariff'") << QStringLiteral("tariff");
        QTest::newRow("the account is missing")
            << QStringLiteral("DELETE FROM terms WHERE item = 'account'") << QStringLiteral("account");
        QTest::newRow("another version") << QStringLiteral("PRAGMA user_version = 1") << QStringLiteral("version 1");
        QTest::newRow("the supplier makes no sense")
            << QStringLiteral("UPDATE terms SET json = '{\"id\": -1}' WHERE item = 'supplier'")
            << QStringLiteral("supplier");
        QTest::newRow("a table is missing") << QStringLiteral("DROP TABLE day") << QStringLiteral("day");
    }
    void aFileThatCannotBeReadIsKeptAside()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, reason);
        saveAMonth();
        {
            auto file = SqlFile::open(m_path);
            QVERIFY(file);
            file.value()->run(sql);
            QVERIFY(!file.value()->hasFailed());
        }
        const QByteArray before = test::bytesOfFile(m_path);
        checkKeptAside(before, reason);
    }

    void aFileWithOtherBytesIsKeptAside_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("count");
        QTest::newRow("no database at all") << 0 << -1;
        QTest::newRow("a page of noise in its middle") << 20 * 512 << 512;
    }
    void aFileWithOtherBytesIsKeptAside()
    {
        QFETCH(const int, from);
        QFETCH(const int, count);
        saveAMonth();
        QByteArray bytes = test::bytesOfFile(m_path);
        const int length = count < 0 ? int(bytes.size()) : count;
        std::mt19937 random(1);
        for (int index = from; index < from + length; ++index)
            bytes[index] = char(random());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        checkKeptAside(bytes, {});
    }

    /// What was kept aside before is not overwritten.
    void aSecondUnreadableFileGetsANameOfItsOwn()
    {
        for (int round = 1; round <= 2; ++round) {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(4096, char('0' + round)));
            file.close();
            QVERIFY(opened(m_path)->keptAside().contains(QStringLiteral(".damaged-%1").arg(round)));
        }
        QCOMPARE(test::bytesOfFile(m_path + QStringLiteral(".damaged-1")), QByteArray(4096, '1'));
        QCOMPARE(test::bytesOfFile(m_path + QStringLiteral(".damaged-2")), QByteArray(4096, '2'));
    }

    void aFileInUseIsRefusedAndLeftAlone()
    {
        saveAMonth();
        const auto first = opened(m_path);
        const auto second = MeterDatabase::open(m_path);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, StoreError::Kind::InUse);
        QVERIFY(first->takeStored());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto database = MeterDatabase::open(m_folder->filePath(QStringLiteral("no/meter.sqlite")));
        QVERIFY(!database);
        QCOMPARE(database.error().kind, StoreError::Kind::Failed);
        QVERIFY(!database.error().what.isEmpty());
    }

private:
    static void addSeeds()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 3; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }

    void saveAMonth()
    {
        const test::SeededMeter life(3);
        const auto meter = life.fitted();
        meter->advanceTo(life.start() + days(30));
        QVERIFY(meter->costs());
        QVERIFY(!opened(m_path)->save(meter->state(), life.start(), Durability::Full));
    }

    void checkKeptAside(const QByteArray &before, const QString &reason)
    {
        const auto database = opened(m_path);
        QVERIFY(database);
        QVERIFY(!database->takeStored());
        QVERIFY2(database->keptAside().contains(reason), qPrintable(database->keptAside()));
        QCOMPARE(test::bytesOfFile(m_path + QStringLiteral(".damaged-1")), before);
    }

    void compareBytes(const SingleElementMeter &left, const SingleElementMeter &right)
    {
        const QString leftPath = m_folder->filePath(QStringLiteral("left"));
        const QString rightPath = m_folder->filePath(QStringLiteral("right"));
        QVERIFY(!opened(leftPath)->save(left.state(), UtcSecond(), Durability::Full));
        QVERIFY(!opened(rightPath)->save(right.state(), UtcSecond(), Durability::Full));
        const QByteArray bytes = test::bytesOfFile(leftPath);
        QVERIFY(bytes.size() > 10'000);
        QVERIFY(bytes == test::bytesOfFile(rightPath));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(MeterDatabaseTest)
#include "meterdatabasetest.moc"
