#include "meterlink/client/meterscale.h"

#include "tests/support/saying.h"

#include <QTest>

#include <limits>

using namespace meterglass;
using client::MeterScale;
using test::Saying;
using zcl::DataType;
using zcl::Status;

namespace {

constexpr int Metering = 0x0702;

/// A scale that was told all three; an empty text stands for an attribute that the meter does not have.
MeterScale told(const QByteArray &unit, const QByteArray &multiplier, const QByteArray &divisor)
{
    MeterScale scale;
    const auto tell = [&scale](int id, DataType type, const QByteArray &raw) {
        if (raw.isEmpty())
            scale.apply(Saying(Metering, id, Status::UnsupportedAttribute).reading());
        else
            scale.apply(Saying(Metering, id, type, raw).reading());
    };
    tell(0x0300, DataType::Enum8, unit);
    tell(0x0301, DataType::Uint24, multiplier);
    tell(0x0302, DataType::Uint24, divisor);
    return scale;
}

constexpr qint64 None = std::numeric_limits<qint64>::min();

} // namespace

class MeterScaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scales_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("multiplier");
        QTest::addColumn<QByteArray>("divisor");
        QTest::addColumn<quint64>("raw");
        QTest::addColumn<qint64>("wattSeconds");
        QTest::addColumn<qint64>("watts");
        const auto row = [](const char *sentence, const char *unit, const char *multiplier, const char *divisor,
                            quint64 raw, qint64 wattSeconds, qint64 watts) {
            QTest::newRow(sentence) << QByteArray(unit) << QByteArray(multiplier) << QByteArray(divisor) << raw
                                    << wattSeconds << watts;
        };
        row("1/1000 kWh, as GB meters send", "00", "010000", "e80300", 1615, 5'814'000, 1615);
        row("nothing", "00", "010000", "e80300", 0, 0, 0);
        row("1/100 kWh", "00", "010000", "640000", 5, 180'000, 50);
        row("10 kWh steps", "00", "0a0000", "010000", 2, 72'000'000, 20'000);
        row("1/3 rounds energy down and power to the nearest", "00", "010000", "030000", 1, 1'200'000, 333);
        row("2/3 kW", "00", "010000", "030000", 2, 2'400'000, 667);
        row("1/7 kWh", "00", "010000", "070000", 1, 514'285, 143);
        row("neither factor there counts as 1", "00", "", "", 3, 10'800'000, 3000);
        row("no unit there counts as kWh", "", "010000", "e80300", 1615, 5'814'000, 1615);
        row("a multiplier of 0", "00", "000000", "e80300", 1615, None, None);
        row("a divisor of 0", "00", "010000", "000000", 1615, None, None);
        row("both 0", "00", "000000", "000000", 0, None, None);
        row("an invalid multiplier", "00", "ffffff", "e80300", 1615, None, None);
        row("an invalid divisor", "00", "010000", "ffffff", 1615, None, None);
        row("cubic metres", "01", "010000", "e80300", 1615, None, None);
        row("kWh in BCD", "80", "010000", "e80300", 1615, None, None);
        row("an invalid unit", "ff", "010000", "e80300", 1615, None, None);
        row("the largest register by the largest factor is too much", "00", "feffff", "010000", 0xFFFF'FFFF'FFFE, None,
            None);
        row("the largest register by 1/1000", "00", "010000", "e80300", 0xFFFF'FFFF'FFFE, 1'013'309'916'158'354'400,
            281'474'976'710'654);
    }
    void scales()
    {
        QFETCH(QByteArray, unit);
        QFETCH(QByteArray, multiplier);
        QFETCH(QByteArray, divisor);
        QFETCH(quint64, raw);
        const MeterScale scale = told(unit, multiplier, divisor);
        QVERIFY(scale.isKnown());
        const auto energy = scale.energy(raw);
        QTEST(energy ? qint64(energy->count()) : None, "wattSeconds");
        const auto power = scale.power(std::int64_t(raw));
        QFETCH(qint64, watts);
        if (raw < 0xFFFF'FFFF'FFFE || watts != None) { // the largest is beyond any demand
            QCOMPARE(power ? qint64(power->count()) : None, watts);
        }
        const auto exported = scale.power(-std::int64_t(raw));
        QVERIFY(!power ? !exported : exported && exported->count() == -power->count());
    }

    void refusesTheMostNegativeThereIs()
    {
        const MeterScale scale = told("00", "010000", "010000");
        QVERIFY(!scale.power(std::numeric_limits<std::int64_t>::min()));
        QVERIFY(!scale.energy(std::numeric_limits<std::uint64_t>::max()));
    }

    void knowsNothingUntilAllThreeWereAnswered()
    {
        MeterScale scale;
        QVERIFY(!scale.isKnown() && !scale.energy(1) && !scale.power(1));
        QVERIFY(scale.apply(Saying(Metering, 0x0302, DataType::Uint24, "e80300").reading()));
        QVERIFY(scale.apply(Saying(Metering, 0x0301, DataType::Uint24, "010000").reading()));
        QVERIFY(!scale.isKnown() && !scale.energy(1) && !scale.power(1));
        QVERIFY(scale.apply(Saying(Metering, 0x0300, DataType::Enum8, "00").reading()));
        QVERIFY(scale.isKnown() && scale.energy(1) && scale.power(1));
    }

    void doesNotGuessWhereTheMeterRefuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("not authorized") << 0x7E;
        QTest::newRow("failure") << 0x01;
        QTest::newRow("timeout") << 0x94;
    }
    void doesNotGuessWhereTheMeterRefuses()
    {
        QFETCH(int, status);
        MeterScale scale;
        scale.apply(Saying(Metering, 0x0300, DataType::Enum8, "00").reading());
        scale.apply(Saying(Metering, 0x0301, DataType::Uint24, "010000").reading());
        QVERIFY(scale.apply(Saying(Metering, 0x0302, Status(status)).reading()));
        QVERIFY(!scale.isKnown()); // a divisor of 1 would show a thousand times too much
        scale.apply(Saying(Metering, 0x0302, DataType::Uint24, "e80300").reading());
        scale.apply(Saying(Metering, 0x0302, Status(status)).reading());
        QVERIFY(scale.power(1000) == core::Power(1000)); // what was known holds
    }

    void refusesAnotherType_data()
    {
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("raw");
        QTest::newRow("a unit in text") << 0x0300 << 0x42 << QByteArray("01 30");
        QTest::newRow("a multiplier in text") << 0x0301 << 0x42 << QByteArray("01 31");
        QTest::newRow("a signed divisor") << 0x0302 << 0x2A << QByteArray("e80300");
        QTest::newRow("a multiplier beyond 24 bits") << 0x0301 << 0x27 << QByteArray("00 00 00 00 00 00 00 80");
    }
    void refusesAnotherType()
    {
        QFETCH(int, id);
        QFETCH(int, type);
        QFETCH(QByteArray, raw);
        MeterScale scale = told("00", "010000", "e80300");
        scale.apply(Saying(Metering, id, DataType(type), raw).reading());
        QVERIFY(!scale.energy(1000) && !scale.power(1000));
    }

    void leavesTheRestAlone()
    {
        MeterScale scale;
        QVERIFY(!scale.apply(Saying(Metering, 0x0400, DataType::Int24, "010000").reading()));
        QVERIFY(!scale.apply(Saying(0x0708, 0x0301, DataType::Uint24, "010000").reading()));
    }
};

QTEST_APPLESS_MAIN(MeterScaleTest)
#include "meterscaletest.moc"
