#include "meterlink/zcl/hex.h"

#include <QTest>

using namespace meterglass::zcl;

class HexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("either case") << QByteArray("0aFf") << QByteArray("0aff");
        QTest::newRow("colons and blanks between the bytes") << QByteArray(" 18:01 0a\r\n") << QByteArray("18010a");
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, bytes);
        const auto read = bytesFromHex({text.data(), std::size_t(text.size())});
        QVERIFY(read);
        QCOMPARE(QByteArray::fromStdString(hexOf(*read)), bytes);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::newRow("a digit alone") << QByteArray("180") << 3;
        QTest::newRow("a letter that is no digit") << QByteArray("18g0") << 2;
        QTest::newRow("a blank inside a byte") << QByteArray("1 8") << 1;
        QTest::newRow("a prefix of C") << QByteArray("0x18") << 1;
        QTest::newRow("a character beyond ASCII") << QByteArray("18\xc3\xa9") << 2;
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        const auto read = bytesFromHex({text.data(), std::size_t(text.size())});
        QVERIFY(!read);
        QCOMPARE(int(read.error().offset), offset);
    }
};

QTEST_APPLESS_MAIN(HexTest)
#include "hextest.moc"
