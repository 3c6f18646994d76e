#include "meterlink/se/commandcodec.h"

#include "meterlink/se/keyestablishmentcommands.h"
#include "meterlink/se/meteringcommands.h"
#include "meterlink/se/prepaymentcommands.h"
#include "meterlink/se/pricecommands.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using test::hex;
using test::hexOf;

namespace {

/// The first PublishPrice of tests/data/se/commandframes.txt without its header.
const QByteArray Whole = "00000000065261746520 31804a371c78000031003a0351210000 0031a4012b6c0000ffffffffffff"
                         "ffffffffffff00000000000000";
constexpr std::size_t BytesOfTheTail = 13;

} // namespace

/// Single commands; the values were put into the bytes by hand, tshark 4.0.17 reads them the same.
class CommandCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        const zcl::Bytes payload = hex(Whole);
        const auto price = se::decodeCommand<se::PublishPrice>(payload);
        QVERIFY(price);
        QCOMPARE(price->providerId, 0U);
        QCOMPARE(price->rateLabel.text(), std::string("Rate 1"));
        QCOMPARE(price->issuerEventId, 0x1C374A80U);
        QCOMPARE(price->currentTime, 0x31000078U);
        QCOMPARE(int(price->unitOfMeasure), 0);
        QCOMPARE(int(price->currency), 826);
        QCOMPARE(int(price->priceTrailingDigitAndPriceTier), 0x51);
        QCOMPARE(int(price->numberOfPriceTiersAndRegisterTier), 0x21);
        QCOMPARE(price->startTime, 0x31000000U);
        QCOMPARE(int(price->durationInMinutes), 420);
        QCOMPARE(price->price, 27691U);
        QVERIFY(price->alternateCostDelivered == 0xFFFF'FFFFU);
        QVERIFY(price->numberOfBlockThresholds == 0);
        QVERIFY(price->extendedRegisterTier == 0);
        QCOMPARE(hexOf(se::encodeCommand(*price)), hexOf(payload));
    }

    void endsWhereALaterReleaseBegins_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("fields");
        QTest::newRow("before alternateCostDelivered") << 0 << 0;
        QTest::newRow("after alternateCostDelivered") << 4 << 1;
        QTest::newRow("after the fields of SE 1.0") << 6 << 3;
        QTest::newRow("after the fields of SE 1.1") << 8 << 5;
        QTest::newRow("after all") << 13 << 10;
    }
    void endsWhereALaterReleaseBegins()
    {
        QFETCH(const int, bytes);
        QFETCH(const int, fields);
        zcl::Bytes payload = hex(Whole);
        payload.resize(payload.size() - BytesOfTheTail + std::size_t(bytes));
        const auto price = se::decodeCommand<se::PublishPrice>(payload);
        QVERIFY(price);
        const int present = price->alternateCostDelivered.has_value() + price->alternateCostUnit.has_value()
            + price->alternateCostTrailingDigit.has_value() + price->numberOfBlockThresholds.has_value()
            + price->priceControl.has_value() + price->numberOfGenerationTiers.has_value()
            + price->generationTier.has_value() + price->extendedNumberOfPriceTiers.has_value()
            + price->extendedPriceTier.has_value() + price->extendedRegisterTier.has_value();
        QCOMPARE(present, fields);
        QCOMPARE(hexOf(se::encodeCommand(*price)), hexOf(payload));
    }

    void saysWhereAPayloadIsWrong_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("offset");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("inside the first field") << QByteArray("000000") << 0;
        QTest::newRow("before the label") << QByteArray("00000000") << 4;
        QTest::newRow("inside the label") << QByteArray("00000000 06 5261") << 4;
        QTest::newRow("after the label") << QByteArray("00000000 02 5261") << 7;
        QTest::newRow("a byte too many") << QByteArray(Whole + "00") << 53;
    }
    void saysWhereAPayloadIsWrong()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const int, offset);
        const zcl::Bytes bytes = hex(payload);
        const auto price = se::decodeCommand<se::PublishPrice>(bytes);
        QVERIFY(!price);
        QCOMPARE(int(price.error().offset), offset);
    }

    void keepsAnInvalidString()
    {
        zcl::Bytes payload = hex(Whole);
        payload[4] = 0xFF;
        payload.erase(payload.begin() + 5, payload.begin() + 11);
        const auto price = se::decodeCommand<se::PublishPrice>(payload);
        QVERIFY(price && price->rateLabel.isInvalid() && price->rateLabel.octets().empty());
        QCOMPARE(hexOf(se::encodeCommand(*price)), hexOf(payload));
    }

    void readsAListAsLongAsItsCount()
    {
        const zcl::Bytes payload = hex("0000 00000031 02 0807 0300 e80300 ffffff 010000");
        const auto response = se::decodeCommand<se::GetSampledDataResponse>(payload);
        QVERIFY(response);
        QCOMPARE(int(response->sampleRequestInterval), 1800);
        QCOMPARE(response->samples.size(), 3U);
        QCOMPARE(response->samples[0], 1000U);
        QCOMPARE(response->samples[1], 0xFF'FFFFU);
        QCOMPARE(response->samples[2], 1U);
        QCOMPARE(hexOf(se::encodeCommand(*response)), hexOf(payload));
    }

    void refusesAListOfAnotherLength_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("offset");
        QTest::newRow("a sample is missing") << QByteArray("0000 00000031 02 0807 0300 e80300 ffffff") << 11;
        QTest::newRow("a sample too many") << QByteArray("0000 00000031 02 0807 0100 e80300 ffffff") << 14;
        QTest::newRow("half a sample") << QByteArray("0000 00000031 02 0807 0100 e803") << 11;
    }
    void refusesAListOfAnotherLength()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const int, offset);
        const zcl::Bytes bytes = hex(payload);
        const auto response = se::decodeCommand<se::GetSampledDataResponse>(bytes);
        QVERIFY(!response);
        QCOMPARE(int(response.error().offset), offset);
    }

    void walksRecords()
    {
        const zcl::Bytes payload = hex("01000000 804a371c 00000031 02000000 00 01 01 0110270000 022c1f0000");
        const auto matrix = se::decodeCommand<se::PublishPriceMatrix>(payload);
        QVERIFY(matrix);
        QCOMPARE(matrix->payload.size(), 2U);
        std::vector<se::PriceMatrixEntry> entries;
        for (const se::PriceMatrixEntry &entry : matrix->payload)
            entries.push_back(entry);
        const std::vector<se::PriceMatrixEntry> expected = {{1, 10000}, {2, 7980}};
        QVERIFY(entries == expected);
        QCOMPARE(hexOf(se::encodeRecords(expected)), hexOf(matrix->payload.raw()));
        QCOMPARE(hexOf(se::encodeCommand(*matrix)), hexOf(payload));
    }

    void walksRecordsWithStringsAndListsInThem()
    {
        const zcl::Bytes topUps = hex("00 01 02 3132 88130000 00000031 00 ffffffff 00000031");
        const auto log = se::decodeCommand<se::PublishTopUpLog>(topUps);
        QVERIFY(log);
        QCOMPARE(log->topUpPayload.size(), 2U);
        auto topUp = log->topUpPayload.begin();
        QCOMPARE((*topUp).topUpCode.text(), std::string("12"));
        QCOMPARE((*++topUp).topUpAmount, -1);
        QVERIFY(!(topUp == log->topUpPayload.end()));
        QVERIFY(++topUp == log->topUpPayload.end());

        const zcl::Bytes thresholds =
            hex("01000000 804a371c 00000031 02000000 00 01 00 12 40420f000000 80841e000000 20");
        const auto blocks = se::decodeCommand<se::PublishBlockThresholds>(thresholds);
        QVERIFY(blocks);
        QCOMPARE(blocks->payload.size(), 2U);
        QCOMPARE((*blocks->payload.begin()).blockThreshold[1], 2'000'000U);
    }

    void readsNoRecordsFromNothing()
    {
        const se::RecordsView<se::TopUp> none;
        QVERIFY(none.begin() == none.end());
        QCOMPARE(none.size(), 0U);
    }

    /// SE 1.1 has the number of tiers and ends after the control; SE 1.2 has three more fields instead.
    void readsBothFormsOfABlockPeriod()
    {
        const zcl::Bytes early = hex("01000000 02000000 00000031 3c0000 53 01");
        const auto old = se::decodeCommand<se::PublishBlockPeriod>(early);
        QVERIFY(old && old->numberOfPriceTiersAndNumberOfBlockThresholds == 0x53);
        QCOMPARE(int(old->blockPeriodControl), 1);
        QVERIFY(!old->blockPeriodDurationType);
        QCOMPARE(hexOf(se::encodeCommand(*old)), hexOf(early));

        const zcl::Bytes late = hex("01000000 02000000 00000031 3c0000 01 02 00 01");
        const auto current = se::decodeCommand<se::PublishBlockPeriod>(late);
        QVERIFY(current && !current->numberOfPriceTiersAndNumberOfBlockThresholds);
        QVERIFY(current->blockPeriodDurationType == 2 && current->tariffResolutionPeriod == 1);
        QCOMPARE(hexOf(se::encodeCommand(*current)), hexOf(late));
    }

    void readsBothFormsOfARefusedTopUp()
    {
        const zcl::Bytes result = hex("02");
        const auto alone = se::decodeCommand<se::ConsumerTopUpResponse>(result);
        QVERIFY(alone && alone->resultType == 2 && !alone->topUpValue && !alone->creditRemaining);
        const zcl::Bytes whole = hex("02 00000000 00 18fcffff");
        const auto all = se::decodeCommand<se::ConsumerTopUpResponse>(whole);
        QVERIFY(all && all->topUpValue == 0 && all->creditRemaining == -1000);
    }

    void saysWhereARecordIsWrong_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("offset");
        const QByteArray head = "01000000 804a371c 00000031 02000000 00 01 01";
        QTest::newRow("inside the second price") << QByteArray(head + "0110270000 022c1f") << 25;
        QTest::newRow("after the second tier") << QByteArray(head + "0110270000 02") << 25;
    }
    void saysWhereARecordIsWrong()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const int, offset);
        const zcl::Bytes bytes = hex(payload);
        const auto matrix = se::decodeCommand<se::PublishPriceMatrix>(bytes);
        QVERIFY(!matrix);
        QCOMPARE(int(matrix.error().offset), offset);
    }

    void refusesASnapshotThatIsNotOfItsType_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("offset");
        const QByteArray head = "00000000 00000031 01 00 01 01000000 ";
        QTest::newRow("a tier is missing") << QByteArray(head + "04 010000000000 02 020000000000") << 23;
        QTest::newRow("a byte too many") << QByteArray(head + "04 010000000000 00 02") << 23;
        QTest::newRow("data where there is none") << QByteArray(head + "80 01") << 16;
    }
    void refusesASnapshotThatIsNotOfItsType()
    {
        QFETCH(const QByteArray, payload);
        QFETCH(const int, offset);
        const zcl::Bytes bytes = hex(payload);
        const auto snapshot = se::decodeCommand<se::PublishSnapshot>(bytes);
        QVERIFY(!snapshot);
        QCOMPARE(int(snapshot.error().offset), offset);
    }

    void keepsASnapshotOfAnUnknownType()
    {
        const zcl::Bytes payload = hex("00000000 00000031 01 00 01 01000000 42 010203");
        const auto snapshot = se::decodeCommand<se::PublishSnapshot>(payload);
        QVERIFY(snapshot);
        QCOMPARE(hexOf(snapshot->snapshotPayload.raw()), QByteArray("01 02 03"));
        QCOMPARE(hexOf(se::encodeCommand(*snapshot)), hexOf(payload));
    }

    void wantsKeysOfTheLengthsThatThereAre_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isRead");
        QTest::newRow("suite 1") << 22 << true;
        QTest::newRow("suite 2") << 37 << true;
        QTest::newRow("a byte short of suite 2") << 36 << false;
        QTest::newRow("nothing") << 0 << false;
    }
    void wantsKeysOfTheLengthsThatThereAre()
    {
        QFETCH(const int, length);
        QFETCH(const bool, isRead);
        const zcl::Bytes key(std::size_t(length), 0xA5);
        QCOMPARE(se::decodeCommand<se::EphemeralDataRequest>(key).hasValue(), isRead);
    }
};

QTEST_APPLESS_MAIN(CommandCodecTest)
#include "commandcodectest.moc"
