#include "meterlink/ezsp/ezspjson.h"

#include "tests/meterlink/ezsp/goldenezsp.h"

#include <QTest>

using namespace meterglass;
using test::GoldenEzsp;
using test::hex;
using test::hexOf;

namespace {

QJsonObject said(zcl::ByteView bytes, const ezsp::EzspDecodeOptions &options)
{
    std::string text;
    const auto result = ezsp::appendDecodedEzsp(text, bytes, options);
    QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
    if (result.hasValue() == object.contains(QLatin1String("error")))
        qFatal("the result and the object disagree");
    return object;
}

QByteArray textOf(const QJsonValue &object)
{
    return QJsonDocument(object.toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

/// What `decode --layer ezsp` says of a frame.
class EzspJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheGoldenFramesFields()
    {
        for (const GoldenEzsp &golden : test::goldenEzsp()) {
            const QJsonObject object = said(golden.bytes, {golden.version, golden.direction, true});
            QCOMPARE(golden.sentence() + textOf(object.value(u"fields")), golden.sentence() + textOf(golden.fields));
            QCOMPARE(object.value(u"command").toString().toLatin1(), golden.name);
            QCOMPARE(object.value(u"commandId").toInt(), int(golden.id));
            QCOMPARE(object.value(u"sequence").toInt(), int(golden.sequence));
            QCOMPARE(object.value(u"version").toInt(), int(golden.version));
            QCOMPARE(hex(object.value(u"reencoded").toString().toLatin1()), golden.bytes);
            const bool isCommand = golden.direction == ezsp::EzspDirection::FromHost;
            QCOMPARE(object.value(u"kind").toString().toLatin1(), QByteArray(isCommand ? "command" : "callback"));
        }
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("names");
        const auto row = [](const char *sentence, const char *bytes, int version, const char *names) {
            QTest::newRow(sentence) << QByteArray(bytes) << version << QByteArray(names);
        };
        row("a status of 8 bits", "2A 90 01 19 00 90", 13, R"({"status":"NETWORK_UP"})");
        row("a status of 32 bits", "2A 90 01 19 00 15 00 00 00", 14, R"({"status":"NETWORK_UP"})");
        row("a configuration", "2A 00 52 0D", 4, R"({"configId":"CONFIG_SECURITY_LEVEL"})");
        row("a value without a name", "2A 00 52 FE", 4, "{}");
        row("bits of a structure", "2A 00 01 34 00 00 2B 1A 09 01 02 07 01 01 60 01 00 00 00 11 00", 13,
            R"({"apsFrame.options":["APS_OPTION_ENCRYPTION","APS_OPTION_RETRY","APS_OPTION_ENABLE_ROUTE_DISCOVERY"],)"
            R"("type":"OUTGOING_DIRECT"})");
    }
    void names()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, version);
        QFETCH(const QByteArray, names);
        QCOMPARE(textOf(said(hex(bytes), {ezsp::EzspVersion(version), {}, false}).value(u"names")), names);
    }

    void tellsWhatAnAnswersHeaderSays()
    {
        const QJsonObject object = said(hex("07 F7 01 05 00"), {13, {}, false});
        QCOMPARE(textOf(object),
                 QByteArray(R"({"callbackPending":true,"command":"nop","commandId":5,"direction":"server","fields":{},)"
                            R"("kind":"callback","layer":"ezsp","networkIndex":3,"overflow":true,"sequence":7,)"
                            R"("truncated":true,"version":13})"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("offset");
        QTest::newRow("another side") << QByteArray("2A 90 01 19 00 90") << 1;
        QTest::newRow("no such frame") << QByteArray("2A 00 01 FF FF") << 4;
        QTest::newRow("too short") << QByteArray("2A 00 01 53 00 0C 02") << 6;
        QTest::newRow("too long") << QByteArray("2A 00 01 53 00 0C 02 00 00") << 8;
        QTest::newRow("of version 4") << QByteArray("2A 00 53 0C 02 00") << 2;
        QTest::newRow("nothing") << QByteArray() << 0;
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, offset);
        const QJsonObject object = said(hex(bytes), {8, ezsp::EzspDirection::FromHost, true});
        const QJsonValue error = object.value(u"error");
        QCOMPARE(error[u"offset"].toInt(-1), offset);
        QVERIFY(!error[u"what"].toString().isEmpty());
        QVERIFY(!object.contains(u"fields") && !object.contains(u"reencoded"));
    }
};

QTEST_APPLESS_MAIN(EzspJsonTest)
#include "ezspjsontest.moc"
