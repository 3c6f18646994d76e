#include "meterlink/se/commandcodec.h"

#include "meterlink/se/meteringcommands.h"
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
};

QTEST_APPLESS_MAIN(CommandCodecTest)
#include "commandcodectest.moc"
