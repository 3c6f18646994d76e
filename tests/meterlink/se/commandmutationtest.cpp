#include "meterlink/se/decodedframe.h"
#include "tests/meterlink/zcl/goldenframes.h"

#include <QJsonDocument>
#include <QTest>

using namespace meterglass;
using test::GoldenFrame;

namespace {

/// Whether the frame is refused with an error that points into it, or understood so that it encodes to the same bytes.
bool isKept(zcl::ClusterId cluster, zcl::ByteView bytes, std::string &json)
{
    json.clear();
    const auto again = se::appendDecodedFrame(json, bytes, {cluster, std::nullopt, true});
    if (again)
        return std::equal(again->begin(), again->end(), bytes.begin(), bytes.end());
    return again.error().offset <= bytes.size() && !again.error().what.empty();
}

bool isJson(const std::string &text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).isObject();
}

} // namespace

/// Every golden frame with a command, cut and changed everywhere: a value that encodes to the same bytes or an error.
class CommandMutationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<zcl::Bytes>("bytes");
        const QList<GoldenFrame> frames = test::goldenFrames(QStringLiteral("se/commandframes.txt"));
        QVERIFY(frames.size() >= 10);
        for (const GoldenFrame &frame : frames)
            QTest::newRow(frame.sentence.constData()) << frame.cluster.toInt(nullptr, 16) << frame.bytes;
    }
    void survives()
    {
        QFETCH(const int, cluster);
        QFETCH(const zcl::Bytes, bytes);
        const zcl::ClusterId id{static_cast<std::uint16_t>(cluster)};
        std::string json;
        QVERIFY(se::appendDecodedFrame(json, bytes, {id, std::nullopt, true}));
        QVERIFY(isJson(json));
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            const zcl::Bytes prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY2(isKept(id, prefix, json) && isJson(json), test::toHex(prefix).constData());
        }
        for (std::size_t index = 0; index < bytes.size(); ++index) {
            zcl::Bytes changed = bytes;
            for (int step = 1; step <= 255; ++step) {
                changed[index] = static_cast<std::uint8_t>(bytes[index] + step);
                QVERIFY2(isKept(id, changed, json), test::toHex(changed).constData());
            }
            QVERIFY2(isJson(json), json.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(CommandMutationTest)
#include "commandmutationtest.moc"
