#include "core/time/manualalarms.h"
#include "meterlink/client/meterstore.h"
#include "meterlink/client/tariffquestions.h"
#include "tests/support/saying.h"

#include <QSignalSpy>
#include <QTest>

using namespace meterglass;
using client::MeterSnapshot;
using client::Quality;
using test::hex;
using test::Saying;
using zcl::DataType;
using zcl::Status;

namespace {

constexpr int Price = 0x0700;
constexpr int Metering = 0x0702;

/// A store that has been told of a tariff, and of a calendar of one day.
struct Bench
{
    core::ManualAlarms alarms;
    client::MeterStore store{alarms};

    const MeterSnapshot &snapshot() const { return store.snapshot(); }
    void publishTariff(std::uint32_t tariffId, std::uint32_t issuerEventId = 1, std::uint8_t type = 0)
    {
        se::PublishTariffInformation information;
        information.issuerTariffId = tariffId;
        information.issuerEventId = issuerEventId;
        information.tariffTypeChargingScheme = type;
        store.apply(information, core::UtcInstant());
    }
    void publishPrice(std::uint32_t price)
    {
        se::PublishPrice command;
        command.price = price;
        command.currency = 826;
        command.priceTrailingDigitAndPriceTier = 0x51;
        command.durationInMinutes = 0xFFFF;
        store.apply(command, core::UtcInstant());
    }
    bool isAskedFor(const se::CommandId &command) const
    {
        const auto next = store.nextTariffQuestion();
        if (!next)
            return false;
        const han::HanRequest request = client::requestOf({1, 1}, *next);
        return request.cluster() == command.cluster && request.command() == command.number;
    }
    void answer(const QByteArray &payload)
    {
        const zcl::Bytes bytes = hex(payload);
        const auto page = client::pageIn(bytes, *store.nextTariffQuestion());
        QVERIFY(page);
        store.apply(*page, core::UtcInstant());
    }
    void refuse(Status status) { store.apply(*store.nextTariffQuestion(), status, core::UtcInstant()); }
    void readCalendar(const QByteArray &tier = "01")
    {
        answer("00000000 01000000 02000000 00000000 00 00 00 00 00 01");
        answer("00000000 01000000 02000000 01 01 00 01 00 0000 " + tier);
        refuse(Status::NotFound); // special days
        answer("00000000 01000000 05000000 00 01 01 01 03 446179");
    }
    void scaleThresholds(const QByteArray &divisor)
    {
        Saying(Price, 0x0615, DataType::Enum8, "00").to(store);
        Saying(Price, 0x0202, DataType::Uint24, "010000").to(store);
        Saying(Price, 0x0203, DataType::Uint24, divisor).to(store);
    }
};

} // namespace

/// What a store makes of what a meter says of its tariff.
class TariffKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACalendarOnceThereIsATariff()
    {
        Bench bench;
        QVERIFY(!bench.store.nextTariffQuestion());
        bench.publishTariff(5);
        QVERIFY((bench.snapshot().tariffIdentity.value == client::TariffIdentity{5, 1}));
        bench.readCalendar();
        QVERIFY(!bench.store.nextTariffQuestion());
        QVERIFY(bench.snapshot().tariffCalendar.quality == Quality::Live);
        QCOMPARE(bench.snapshot().tariffCalendar.value.calendarId, 2U);
        QVERIFY(bench.snapshot().tierLabels.quality == Quality::Live);
        QCOMPARE(bench.snapshot().tierLabels.value.at(1), std::string("Day"));
    }

    void doubtsTheCalendarOfAnotherTariff_data()
    {
        QTest::addColumn<int>("tariffId");
        QTest::addColumn<int>("event");
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("isDoubted");
        QTest::newRow("the same") << 5 << 1 << 0 << false;
        QTest::newRow("another number") << 6 << 1 << 0 << true;
        QTest::newRow("another event") << 5 << 2 << 0 << true;
        QTest::newRow("one of generation") << 6 << 2 << 1 << false;
    }
    void doubtsTheCalendarOfAnotherTariff()
    {
        QFETCH(const int, tariffId);
        QFETCH(const int, event);
        QFETCH(const int, type);
        Bench bench;
        bench.publishTariff(5);
        bench.readCalendar();
        bench.publishTariff(std::uint32_t(tariffId), std::uint32_t(event), std::uint8_t(type));
        QTEST(bench.snapshot().tariffCalendar.quality == Quality::Late, "isDoubted");
        QTEST(bench.snapshot().tierLabels.quality == Quality::Late, "isDoubted");
        QTEST(bench.isAskedFor(se::GetCalendar::Id), "isDoubted");
        QVERIFY(bench.snapshot().tariffCalendar.isKnown());
    }

    void saysNothingNewWhereNothingIs()
    {
        Bench bench;
        bench.publishTariff(5);
        bench.readCalendar();
        const QSignalSpy changes(&bench.store, &client::MeterStore::snapshotChanged);
        bench.publishTariff(5);
        bench.store.readTariffAgain();
        bench.readCalendar();
        QCOMPARE(changes.size(), 0);
        bench.store.readTariffAgain();
        bench.readCalendar("02");
        QCOMPARE(changes.size(), 1);
    }

    void takesARefusalForAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("quality");
        QTest::newRow("there is none") << int(Status::NotFound) << int(Quality::Unsupported);
        QTest::newRow("no such cluster") << int(Status::UnsupportedCluster) << int(Quality::Unsupported);
        QTest::newRow("a failure") << int(Status::Failure) << int(Quality::Invalid);
    }
    void takesARefusalForAnAnswer()
    {
        QFETCH(const int, status);
        QFETCH(const int, quality);
        Bench bench;
        bench.publishTariff(5);
        bench.refuse(Status(status));
        QCOMPARE(int(bench.snapshot().tariffCalendar.quality), quality);
        QVERIFY(bench.isAskedFor(se::GetTierLabels::Id));
        bench.refuse(Status(status));
        QCOMPARE(int(bench.snapshot().tierLabels.quality), quality);
        QVERIFY(!bench.store.nextTariffQuestion());
    }

    void doesNotAskForNamesOfATariffWithoutANumber()
    {
        Bench bench;
        bench.store.apply(se::GetTariffInformation(), Status::UnsupportedClusterCommand, core::UtcInstant());
        QVERIFY(bench.snapshot().tariffIdentity.quality == Quality::Unsupported);
        QVERIFY(bench.snapshot().tierLabels.quality == Quality::Unsupported);
        bench.store.readTariffAgain();
        bench.refuse(Status::UnsupportedCluster);
        QVERIFY(!bench.store.nextTariffQuestion());
    }

    void readsAgainAfterAPriceThatIsNotTheTariffs()
    {
        Bench bench;
        Saying(Price, 0x0616, DataType::Uint16, "3a03").to(bench.store);
        Saying(Price, 0x0617, DataType::Map8, "50").to(bench.store);
        Saying(Price, 0x0410, DataType::Uint32, "01000000").to(bench.store);
        bench.publishTariff(5);
        bench.readCalendar();
        bench.publishPrice(1);
        QVERIFY(!bench.store.nextTariffQuestion());
        bench.publishPrice(2);
        QVERIFY(bench.isAskedFor(se::GetCalendar::Id));
        bench.readCalendar();
        bench.publishPrice(2); // known by now
        QVERIFY(!bench.store.nextTariffQuestion());
    }

    void keepsRegistersAndThresholdsOfPricesThatThereAre()
    {
        Bench bench;
        const auto &registers = bench.snapshot().tariffRegisters;
        const auto &thresholds = bench.snapshot().blockThresholds;
        Saying(Price, 0x0110, DataType::Uint48, "e80300000000").to(bench.store);
        Saying(Metering, 0x0100, DataType::Uint48, "e80300000000").to(bench.store);
        QVERIFY(registers.empty() && thresholds.empty()); // their scales are not known
        bench.scaleThresholds("640000");                  // 100
        Saying(Metering, 0x0300, DataType::Enum8, "00").to(bench.store);
        Saying(Metering, 0x0301, DataType::Uint24, "010000").to(bench.store);
        Saying(Metering, 0x0302, DataType::Uint24, "e80300").to(bench.store);
        Saying(Price, 0x0110, DataType::Uint48, "e80300000000").to(bench.store);
        Saying(Price, 0x0121, DataType::Uint48, "e80300000000").to(bench.store);
        Saying(Price, 0x011F, DataType::Uint8, "01").to(bench.store); // BlockThresholdCount
        QCOMPARE(thresholds.size(), 2U);
        QVERIFY(thresholds.at({1, 1}).value == core::fromWattHours(10'000));
        QVERIFY(thresholds.contains({2, 2}));
        for (const int id : {0x0100, 0x0101, 0x0102, 0x0104, 0x015E, 0x0710, 0x0723, 0x0910})
            Saying(Metering, id, DataType::Uint48, "e80300000000").to(bench.store);
        QCOMPARE(registers.size(), 5U); // 1, 2, 3, 48 and block 4 of 2; no received ones
        QVERIFY(registers.at({48, 1}).value == core::fromWattHours(1'000) && registers.contains({2, 4}));
        Saying(Metering, 0x015E, Status::UnsupportedAttribute).to(bench.store);
        QCOMPARE(registers.size(), 4U);
        Saying(Price, 0x0616, DataType::Uint16, "3a03").to(bench.store);
        Saying(Price, 0x0617, DataType::Map8, "50").to(bench.store);
        Saying(Price, 0x0410, DataType::Uint32, "01000000").to(bench.store);
        Saying(Price, 0x0411, DataType::Uint32, "01000000").to(bench.store);
        Saying(Price, 0x0611, DataType::Uint8, "01").to(bench.store);
        Saying(Price, 0x0612, DataType::Uint8, "01").to(bench.store);
        QCOMPARE(registers.size(), 1U); // a tier of two blocks
        QCOMPARE(thresholds.size(), 1U);
    }
};

QTEST_APPLESS_MAIN(TariffKeeperTest)
#include "tariffkeepertest.moc"
