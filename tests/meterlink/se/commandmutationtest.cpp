#include "meterlink/se/decodedframe.h"
#include "meterlink/se/text.h"
#include "meterlink/zcl/hex.h"
#include "tests/meterlink/zcl/goldenframes.h"

#include <QTest>

using namespace meterglass;
using test::GoldenFrame;

namespace {

/// @return nothing where the frame was refused with an error that points into it, else the frame encoded again
std::optional<QString> understood(zcl::ClusterId cluster, zcl::ByteView bytes)
{
    const QJsonObject json = se::decodedFrame(bytes, {cluster, std::nullopt, true});
    if (!json.contains(QLatin1String("error")))
        return json.value(QLatin1String("reencoded")).toString();
    const QJsonObject error = json.value(QLatin1String("error")).toObject();
    const qint64 offset = error.value(QLatin1String("offset")).toInteger(-1);
    if (offset < 0 || offset > qint64(bytes.size()) || error.value(QLatin1String("what")).toString().isEmpty())
        qFatal("the error does not point into the frame");
    return std::nullopt;
}

bool isKept(zcl::ClusterId cluster, zcl::ByteView bytes)
{
    const auto again = understood(cluster, bytes);
    return !again || *again == se::textOf(zcl::hexOf(bytes));
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
        QVERIFY(understood(id, bytes).has_value());
        for (std::size_t length = 0; length <= bytes.size(); ++length) {
            const zcl::Bytes prefix(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY2(isKept(id, prefix), test::toHex(prefix).constData());
        }
        for (std::size_t index = 0; index < bytes.size(); ++index) {
            zcl::Bytes changed = bytes;
            for (int step = 1; step <= 255; ++step) {
                changed[index] = static_cast<std::uint8_t>(bytes[index] + step);
                QVERIFY2(isKept(id, changed), test::toHex(changed).constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(CommandMutationTest)
#include "commandmutationtest.moc"
