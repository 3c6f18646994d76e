#include "meterlink/client/meterstore.h"

#include "core/time/manualalarms.h"
#include "tests/support/saying.h"

#include <QSignalSpy>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::MeterStore;
using client::Quality;
using test::Saying;
using zcl::DataType;
using zcl::Status;

namespace {

constexpr int Basic = 0x0000;
constexpr int Time = 0x000A;
constexpr int Metering = 0x0702;
constexpr int DeviceManagement = 0x0708;

struct Bench
{
    core::ManualAlarms alarms;
    MeterStore store{alarms};

    Bench() { scale("e80300"); }
    void scale(const QByteArray &divisor)
    {
        Saying(Metering, 0x0300, DataType::Enum8, "00").to(store);
        Saying(Metering, 0x0301, DataType::Uint24, "010000").to(store);
        Saying(Metering, 0x0302, DataType::Uint24, divisor).to(store);
    }
    /// Quality and number of what an attribute is stored as: Wh, W or seconds since 1970; -1 where it is not known.
    QString stored(int cluster, int id) const
    {
        const client::MeterSnapshot &s = store.snapshot();
        const auto energy = [](const auto &r) { return text(r.quality, r.isKnown(), core::wholeWattHours(r.value)); };
        const auto power = [](const auto &r) { return text(r.quality, r.isKnown(), r.value.count()); };
        if (cluster == DeviceManagement)
            return power(id == 0x0400 ? s.lowMediumThreshold : s.mediumHighThreshold);
        if (cluster == Time)
            return text(s.deviceTime.quality, s.deviceTime.isKnown(), s.deviceTime.value.time_since_epoch().count());
        return id == 0x0400 ? power(s.activePower)
            : id == 0x0401  ? energy(s.importToday)
            : id == 0x0001  ? energy(s.activeExportRegister)
                            : energy(s.activeImportRegister);
    }
    static QString text(Quality quality, bool isKnown, std::int64_t number)
    {
        const QStringList names{QStringLiteral("never"), QStringLiteral("live"),    QStringLiteral("late"),
                                QStringLiteral("stale"), QStringLiteral("invalid"), QStringLiteral("unsupported")};
        const QString &name = names.at(int(quality));
        return isKnown ? name + QLatin1Char(' ') + QString::number(number) : name;
    }
};

} // namespace

class MeterStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<int>("id");
        QTest::addColumn<DataType>("type");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *sentence, int cluster, int id, DataType type, const char *raw,
                            const char *stored) {
            QTest::newRow(sentence) << cluster << id << type << QByteArray(raw) << QString::fromLatin1(stored);
        };
        row("power", Metering, 0x0400, DataType::Int24, "4f0600", "live 1615");
        row("power of export", Metering, 0x0400, DataType::Int24, "18fcff", "live -1000");
        row("no power", Metering, 0x0400, DataType::Int24, "000000", "live 0");
        row("power 0x800000", Metering, 0x0400, DataType::Int24, "000080", "invalid");
        row("power one above that", Metering, 0x0400, DataType::Int24, "010080", "live -8388607");
        row("power in 0xFFFFFF is -1 W", Metering, 0x0400, DataType::Int24, "ffffff", "live -1");
        row("power of an unsigned type", Metering, 0x0400, DataType::Uint24, "4f0600", "invalid");
        row("power in text", Metering, 0x0400, DataType::CharString, "03 31 32 33", "invalid");
        row("today", Metering, 0x0401, DataType::Uint24, "679700", "live 38759");
        row("today 0xFFFFFF", Metering, 0x0401, DataType::Uint24, "ffffff", "invalid");
        row("import", Metering, 0x0000, DataType::Uint48, "006ebe000000", "live 12480000");
        row("import 0xFFFFFFFFFFFF", Metering, 0x0000, DataType::Uint48, "ffffffffffff", "invalid");
        row("import of a signed type", Metering, 0x0000, DataType::Int48, "006ebe000000", "invalid");
        row("export", Metering, 0x0001, DataType::Uint48, "010000000000", "live 1");
        row("export 0xFFFFFFFFFFFF", Metering, 0x0001, DataType::Uint48, "ffffffffffff", "invalid");
        row("the lower threshold", DeviceManagement, 0x0400, DataType::Uint32, "f4010000", "live 500");
        row("the upper threshold", DeviceManagement, 0x0401, DataType::Uint32, "c4090000", "live 2500");
        row("a threshold of 0 is unset", DeviceManagement, 0x0400, DataType::Uint32, "00000000", "invalid");
        row("a threshold of all ones is unset", DeviceManagement, 0x0401, DataType::Uint32, "ffffffff", "invalid");
        row("the time", Time, 0x0000, DataType::UtcTime, "000def30", "live 1767657600"); // 6 January 2026
        row("a clock at the epoch of 2000", Time, 0x0000, DataType::UtcTime, "00000000", "invalid");
        row("a clock some days after it", Time, 0x0000, DataType::UtcTime, "00f00a00", "invalid");
        row("a clock at the end of 2000", Time, 0x0000, DataType::UtcTime, "ff84e201", "invalid");
        row("a clock at the start of 2001", Time, 0x0000, DataType::UtcTime, "0085e201", "live 978307200");
        row("an invalid clock", Time, 0x0000, DataType::UtcTime, "ffffffff", "invalid");
    }
    void judges()
    {
        QFETCH(int, cluster);
        QFETCH(int, id);
        QFETCH(DataType, type);
        QFETCH(QByteArray, raw);
        Bench bench;
        QCOMPARE(bench.stored(cluster, id), QStringLiteral("never"));
        Saying(cluster, id, type, raw).to(bench.store);
        QTEST(bench.stored(cluster, id), "stored");
    }

    void judgesRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("stored");
        QTest::newRow("unsupported attribute") << 0x86 << QStringLiteral("unsupported");
        QTest::newRow("not authorized") << 0x7E << QStringLiteral("invalid");
        QTest::newRow("failure") << 0x01 << QStringLiteral("invalid");
        QTest::newRow("a code that there is not") << 0xEE << QStringLiteral("invalid");
    }
    void judgesRefusals()
    {
        QFETCH(int, status);
        Bench bench;
        Saying(Metering, 0x0400, Status(status)).to(bench.store);
        QTEST(bench.stored(Metering, 0x0400), "stored");
    }

    void showsNothingByADivisorOfZero()
    {
        Bench bench;
        bench.scale("000000");
        Saying(Metering, 0x0400, DataType::Int24, "4f0600").to(bench.store);
        Saying(Metering, 0x0000, DataType::Uint48, "006ebe000000").to(bench.store);
        QCOMPARE(bench.stored(Metering, 0x0400), QStringLiteral("invalid"));
        QCOMPARE(bench.stored(Metering, 0x0000), QStringLiteral("invalid"));
    }

    void knowsNothingBeforeItsScale()
    {
        core::ManualAlarms alarms;
        MeterStore store(alarms);
        Saying(Metering, 0x0400, DataType::Int24, "4f0600").to(store);
        QVERIFY(store.snapshot() == client::MeterSnapshot());
    }

    void keepsTexts()
    {
        Bench bench;
        Saying(Basic, 0x0004, DataType::CharString, "05 4d 61 6b 65 72").to(bench.store);
        Saying(Basic, 0x0005, DataType::CharString, "00").to(bench.store);
        Saying(Metering, 0x0308, DataType::OctetString, "03 53 4e 31").to(bench.store);
        Saying(Metering, 0x0307, DataType::OctetString, "ff").to(bench.store);
        const client::MeterSnapshot &snapshot = bench.store.snapshot();
        QCOMPARE(snapshot.manufacturerName.value, std::string("Maker"));
        QVERIFY(snapshot.modelIdentifier.quality == Quality::Live && snapshot.modelIdentifier.value.empty());
        QCOMPARE(snapshot.meterSerialNumber.value, std::string("SN1"));
        QVERIFY(snapshot.siteId.quality == Quality::Invalid);
    }

    void stampsBothTimes()
    {
        Bench bench;
        const core::UtcInstant at = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 123ms;
        bench.alarms.advance(7s);
        Saying(Metering, 0x0400, DataType::Int24, "4f0600").to(bench.store, at);
        QVERIFY(bench.store.snapshot().activePower.at == at);
        QVERIFY(bench.store.snapshot().activePower.receivedAt == core::MonotonicTime(7s));
    }

    void tellsOfAChangeOnceForABatch()
    {
        Bench bench;
        const QSignalSpy changes(&bench.store, &MeterStore::snapshotChanged);
        const Saying power(Metering, 0x0400, DataType::Int24, "4f0600");
        const Saying today(Metering, 0x0401, DataType::Uint24, "679700");
        const Saying otherPower(Metering, 0x0400, DataType::Int24, "500600");
        const std::array batch{power.reading(), today.reading()};
        bench.store.apply(batch, {});
        QCOMPARE(changes.count(), 1);
        bench.store.apply(batch, {});
        QCOMPARE(changes.count(), 1); // nothing changed
        otherPower.to(bench.store);
        QCOMPARE(changes.count(), 2);
        Saying(Metering, 0x0400, DataType::Int24, "000080").to(bench.store);
        QCOMPARE(changes.count(), 3);
        Saying(Metering, 0x0400, Status::Failure).to(bench.store); // invalid still
        QCOMPARE(changes.count(), 3);
        Saying(Metering, 0x0400, Status::UnsupportedAttribute).to(bench.store);
        QCOMPARE(changes.count(), 4);
        Saying(Metering, 0x0200, DataType::Map8, "00").to(bench.store); // nothing that it keeps
        bench.store.apply(std::span<const se::AttributeReading>(), {});
        QCOMPARE(changes.count(), 4);
    }
};

QTEST_APPLESS_MAIN(MeterStoreTest)
#include "meterstoretest.moc"
