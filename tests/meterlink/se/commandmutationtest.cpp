#include "meterlink/se/decodedframe.h"
#include "tests/meterlink/zcl/goldenframes.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <tuple>

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

/// The first steps and those that change one bit: what a byte of a long list of frames is changed by.
constexpr auto SomeSteps = std::to_array<int>({1, 2, 4, 8, 16, 32, 64, 128, 255});

/// Every golden frame with a command, cut and changed everywhere: a value that encodes to the same bytes or an error.
class CommandMutationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryChange_data() { addFrames(QStringLiteral("se/commandframes.txt"), 10); }
    void survivesEveryChange()
    {
        std::vector<int> steps(255);
        std::iota(steps.begin(), steps.end(), 1);
        survives(steps);
    }

    void survivesSomeChangesOfEveryCommand_data() { addFrames(QStringLiteral("se/everycommand.txt"), 4 * 149); }
    void survivesSomeChangesOfEveryCommand() { survives(SomeSteps); }

    void knowsEveryCommandByAFrame()
    {
        std::set<std::tuple<zcl::ClusterId, zcl::Direction, std::uint8_t>> seen;
        for (const GoldenFrame &frame : test::goldenFrames(QStringLiteral("se/everycommand.txt"))) {
            const zcl::Header header = zcl::decodeFrame(frame.bytes)->header;
            seen.insert({zcl::ClusterId(frame.cluster.toUShort(nullptr, 16)), header.direction, header.command});
        }
        QCOMPARE(seen.size(), std::size_t(149));
    }

private:
    static void addFrames(const QString &file, int atLeast)
    {
        QTest::addColumn<int>("cluster");
        QTest::addColumn<zcl::Bytes>("bytes");
        const QList<GoldenFrame> frames = test::goldenFrames(file);
        QVERIFY(frames.size() >= atLeast);
        for (const GoldenFrame &frame : frames)
            QTest::newRow(frame.sentence.constData()) << frame.cluster.toInt(nullptr, 16) << frame.bytes;
    }

    template<typename Steps>
    static void survives(const Steps &steps)
    {
        QFETCH(const int, cluster);
        QFETCH(const zcl::Bytes, bytes);
        const zcl::ClusterId id{static_cast<std::uint16_t>(cluster)};
        std::string json;
        const auto again = se::appendDecodedFrame(json, bytes, {id, std::nullopt, true});
        QVERIFY2(again, json.c_str());
        QCOMPARE(test::toHex(*again), test::toHex(bytes));
        QVERIFY(isJson(json));
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            const zcl::Bytes prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY2(isKept(id, prefix, json) && isJson(json), test::toHex(prefix).constData());
        }
        for (std::size_t index = 0; index < bytes.size(); ++index) {
            zcl::Bytes changed = bytes;
            for (const int step : steps) {
                changed[index] = static_cast<std::uint8_t>(bytes[index] + step);
                QVERIFY2(isKept(id, changed, json), test::toHex(changed).constData());
            }
            QVERIFY2(isJson(json), json.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(CommandMutationTest)
#include "commandmutationtest.moc"
