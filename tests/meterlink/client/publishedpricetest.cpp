#include "meterlink/client/publishedprice.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::ActivePrice;

namespace {

constexpr core::UtcSecond Epoch2000 = std::chrono::sys_days(std::chrono::year(2000) / 1 / 1);

se::PublishPrice published()
{
    se::PublishPrice price;
    price.rateLabel = se::OctetsView(std::string_view("Night"));
    price.currentTime = 1000;
    price.currency = 826;
    price.priceTrailingDigitAndPriceTier = 0x52;
    price.startTime = 600;
    price.durationInMinutes = 30;
    price.price = 13847;
    return price;
}

} // namespace

class PublishedPriceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysPriceRateAndEnd()
    {
        const auto price = client::activePriceOf(published());
        QVERIFY(price == (ActivePrice{core::Price(13847), "Night", 2, Epoch2000 + 600s + 30min}));
    }

    void beginsNowWhereItsStartIsNothing()
    {
        se::PublishPrice price = published();
        price.startTime = 0;
        QVERIFY(client::activePriceOf(price)->until == Epoch2000 + 1000s + 30min);
        price.durationInMinutes = 0xFFFF;
        QVERIFY(!client::activePriceOf(price)->until);
    }

    void countsTiersBeyondFifteen()
    {
        se::PublishPrice price = published();
        price.priceTrailingDigitAndPriceTier = 0x5F;
        QCOMPARE(client::activePriceOf(price)->tier, 15);
        price.extendedPriceTier = std::uint8_t(3);
        QCOMPARE(client::activePriceOf(price)->tier, 18);
    }

    void honoursTheDecimals()
    {
        se::PublishPrice price = published();
        price.priceTrailingDigitAndPriceTier = 0x31;
        QCOMPARE(client::activePriceOf(price)->price.count(), 1'384'700);
    }

    void takesNoNumberForAPriceThatIsNone()
    {
        se::PublishPrice none = published();
        none.price = 0xFFFF'FFFF;
        QVERIFY(!client::activePriceOf(none));
        se::PublishPrice euros = published();
        euros.currency = 978;
        QVERIFY(!client::activePriceOf(euros));
        se::PublishPrice volume = published();
        volume.unitOfMeasure = 1;
        QVERIFY(!client::activePriceOf(volume));
    }
};

QTEST_APPLESS_MAIN(PublishedPriceTest)
#include "publishedpricetest.moc"
