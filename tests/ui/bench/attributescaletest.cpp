#include "ui/bench/attributes/attributescale.h"

#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using attributes::AttributeKey;
using zcl::DataType;

namespace {

AttributeKey key(int cluster, int id)
{
    return {zcl::ClusterId(cluster), zcl::AttributeId(id)};
}

attributes::HeardAttribute heard(DataType type, const char *raw)
{
    attributes::HeardAttribute attribute;
    attribute.value = zcl::Value(type, test::hex(raw));
    return attribute;
}

/// Wh, thousandths of a kWh; pounds with 5 decimals.
ui::AttributeScale britishScale()
{
    ui::AttributeScale scale;
    scale.learn(key(0x0702, 0x0300), heard(DataType::Enum8, "00"));
    scale.learn(key(0x0702, 0x0301), heard(DataType::Uint24, "010000"));
    scale.learn(key(0x0702, 0x0302), heard(DataType::Uint24, "E80300"));
    scale.learn(key(0x0700, 0x0616), heard(DataType::Uint16, "3A03"));
    scale.learn(key(0x0700, 0x0617), heard(DataType::Map8, "50"));
    return scale;
}

QString textOf(const ui::AttributeScale &scale, const AttributeKey &attribute, DataType type, const QByteArray &raw)
{
    const zcl::Bytes bytes = test::hex(raw);
    return scale.text(attribute, {type, bytes}, core::HomeZone());
}

} // namespace

class AttributeScaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatANumberMeans_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<int>("id");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, int cluster, int id, DataType type, const char *raw, const char *text) {
            QTest::newRow(name) << cluster << id << int(type) << QByteArray(raw) << QString::fromUtf8(text);
        };
        row("a register", 0x0702, 0x0000, DataType::Uint48, "62E1F1000000", "15,851.874 kWh");
        row("a tier's register", 0x0702, 0x0102, DataType::Uint48, "795508000000", "546.169 kWh");
        row("demand", 0x0702, 0x0400, DataType::Int24, "C20000", "194 W");
        row("export", 0x0702, 0x0400, DataType::Int24, "18FCFF", "-1,000 W");
        row("no demand", 0x0702, 0x0400, DataType::Int24, "000080", "invalid");
        row("reactive energy", 0x0702, 0x0D05, DataType::Uint48, "8D6603000000", "222.861 kvarh");
        row("a price", 0x0700, 0x0410, DataType::Uint32, "2A6C0000", "£0.27690 / kWh");
        row("a standing charge", 0x0700, 0x0301, DataType::Uint32, "28D20000", "£0.53800");
        row("a debt of a balance", 0x0705, 0x0001, DataType::Int32, "606D1DFF", "-£148.48672");
        row("the count of tiers", 0x0700, 0x0611, DataType::Uint8, "02", "2");
        row("a bitmap", 0x0702, 0x0200, DataType::Map8, "04", "0x04");
        row("a label", 0x0700, 0x0610, DataType::OctetString, "03446179", "\"Day\"");
        row("octets that are no text", 0x0702, 0x0308, DataType::OctetString, "0201FF", "01 ff");
        // 2026-07-01 12:00:00 UTC is 836,222,400 s after 2000; London is an hour ahead of it.
        row("a time", 0x0702, 0x0007, DataType::UtcTime, "C0BDD731", "2026-07-01 13:00:00");
    }
    void saysWhatANumberMeans()
    {
        QFETCH(int, cluster);
        QFETCH(int, id);
        QFETCH(int, type);
        QFETCH(QByteArray, raw);
        QFETCH(QString, text);
        QCOMPARE(textOf(britishScale(), key(cluster, id), DataType(type), raw), text);
    }

    void isPlainWhileTheScaleIsNotKnown()
    {
        QCOMPARE(textOf(ui::AttributeScale(), key(0x0702, 0x0000), DataType::Uint48, "62E1F1000000"),
                 QStringLiteral("15851874"));
    }

    void isPlainWhereTheDivisorIsNought()
    {
        ui::AttributeScale scale = britishScale();
        QVERIFY(scale.learn(key(0x0702, 0x0302), heard(DataType::Uint24, "000000")));
        QCOMPARE(textOf(scale, key(0x0702, 0x0400), DataType::Int24, "C20000"), QStringLiteral("194"));
    }
};

QTEST_GUILESS_MAIN(AttributeScaleTest)
#include "attributescaletest.moc"
