#include "ui/bench/attributes/valueentry.h"

#include "meterlink/zcl/hex.h"

#include <QTest>

using namespace meterglass;
using zcl::DataType;

class ValueEntryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<QByteArray>("raw");
        const auto row = [](const char *name, const char *text, DataType type, const char *raw) {
            QTest::newRow(name) << QString::fromUtf8(text) << int(type) << QByteArray(raw);
        };
        row("decimal", "826", DataType::Uint16, "3a03");
        row("hexadecimal", "0x033A", DataType::Uint16, "3a03");
        row("the greatest of 48 bits", "281474976710655", DataType::Uint48, "ffffffffffff");
        row("the greatest of 64 bits", "18446744073709551615", DataType::Uint64, "ffffffffffffffff");
        row("the least of 24 bits", "-8388608", DataType::Int24, "000080");
        row("the least of 64 bits", "-9223372036854775808", DataType::Int64, "0000000000000080");
        row("true", "True", DataType::Bool, "01");
        row("a bitmap", "0x81", DataType::Map8, "81");
        row("a text with its length", "Day", DataType::CharString, "03446179");
        row("an empty text", "", DataType::OctetString, "00");
        row("a Welsh text", "dŵr", DataType::CharString, "0464c5b572");
        row("a key in bytes", "00112233 44556677 8899aabb ccddeeff", DataType::Key128,
            "00112233445566778899aabbccddeeff");
    }
    void readsWhatIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        QFETCH(QByteArray, raw);
        const ui::ValueEntry entry = ui::valueEntry(text, DataType(type));
        QVERIFY2(entry.value, qPrintable(entry.remark));
        QCOMPARE(QByteArray::fromStdString(zcl::hexOf(entry.value->view().raw)), raw);
        QVERIFY(entry.remark.isEmpty());
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("remark");
        QTest::newRow("too great") << "256" << int(DataType::Uint8) << "A number from 0 to 255.";
        QTest::newRow("negative") << "-1" << int(DataType::Uint8) << "A number from 0 to 255.";
        QTest::newRow("one below") << "-129" << int(DataType::Int8) << "A number from -128 to 127.";
        QTest::newRow("a word") << "two" << int(DataType::Uint8) << "A number from 0 to 255.";
        QTest::newRow("nothing") << "" << int(DataType::Uint8) << "A number from 0 to 255.";
        QTest::newRow("neither true nor false") << "yes" << int(DataType::Bool) << "true or false.";
        QTest::newRow("half a byte") << "001" << int(DataType::Key128) << "16 bytes in hexadecimal.";
        QTest::newRow("a long text") << QString(255, u'x') << int(DataType::CharString) << "At most 254 bytes of text.";
        QTest::newRow("no type") << "1" << int(DataType::NoData) << "0 bytes in hexadecimal.";
        QTest::newRow("an unknown type") << "1" << 0x4C << "The type is not known: read the attribute first.";
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        QFETCH(QString, remark);
        const ui::ValueEntry entry = ui::valueEntry(text, DataType(type));
        QVERIFY(!entry.value);
        QCOMPARE(entry.remark, remark);
    }

    void typesBackWhatItShows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::newRow("a number") << "431" << int(DataType::Uint24);
        QTest::newRow("a negative number") << "-431" << int(DataType::Int24);
        QTest::newRow("false") << "false" << int(DataType::Bool);
        QTest::newRow("a text") << "Day and Night" << int(DataType::OctetString);
    }
    void typesBackWhatItShows()
    {
        QFETCH(QString, text);
        QFETCH(int, type);
        const ui::ValueEntry entry = ui::valueEntry(text, DataType(type));
        QCOMPARE(ui::editableText(entry.value->view()), text);
    }
};

QTEST_GUILESS_MAIN(ValueEntryTest)
#include "valueentrytest.moc"
