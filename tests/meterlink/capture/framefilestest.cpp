#include "meterlink/capture/frameexport.h"
#include "meterlink/capture/frameimport.h"
#include "meterlink/capture/pcapngwriter.h"
#include "meterlink/capture/wiresharkkeys.h"
#include "tests/meterlink/capture/frametraffic.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using namespace meterglass::capture;
using Traffic = test::FrameTraffic;

namespace {

void fill(FrameLog &log)
{
    log.append(Traffic::asked(0, "00 11 00 0004"));
    log.append(Traffic::answered(120, "18 11 01 0004 00 2a af0100"));
    log.append(Traffic::frame(500, Traffic::Meter, Traffic::Display, "18 23 0a 0004 20 03", 0x0000,
                              han::Security::NetworkKey));
    log.append(Traffic::frame(600, Traffic::Meter, 0xFFFC, "18 24 0a 0000 e2 00000000", 0x000A, han::Security::None));
    log.append(Traffic::asked(700, "00 12 00 0004"));
}

void append(zcl::Bytes &file, const zcl::Bytes &more)
{
    file.insert(file.end(), more.begin(), more.end());
}

zcl::Bytes fileOf(const FrameLog &log, const AirKeys &keys)
{
    FrameExport made(log, keys);
    zcl::Bytes file = FrameExport::header();
    for (std::size_t index = 0; index < log.size(); ++index)
        append(file, made.packet(index));
    return file;
}

/// @return whether it was read to its end
bool read(const zcl::Bytes &file, const AirKeys &keys, FrameLog &log, std::size_t atOnce = 2)
{
    FrameImport import(file, keys);
    while (!import.advance(log, atOnce)) { }
    FrameImport::settle(log);
    return !import.error();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What tshark shows of the folder's capture with the folder's keys: time, sequence number, demand.
QByteArray tsharkOf(const QTemporaryDir &folder)
{
    QProcess tshark;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    tshark.setProcessEnvironment(environment);
    tshark.start(QStringLiteral("tshark"),
                 {QStringLiteral("-r"), folder.filePath(QStringLiteral("frames.pcapng")), QStringLiteral("-T"),
                  QStringLiteral("fields"), QStringLiteral("-E"), QStringLiteral("separator=,"), QStringLiteral("-e"),
                  QStringLiteral("frame.time_epoch"), QStringLiteral("-e"), QStringLiteral("zbee_zcl.cmd.tsn"),
                  QStringLiteral("-e"), QStringLiteral("zbee_zcl.attr.int24")});
    tshark.waitForFinished(-1);
    return tshark.readAllStandardOutput();
}

/// All of a row but where its bytes lie.
bool isSame(FrameRow left, FrameRow right)
{
    left.place = right.place = 0;
    return left == right;
}

} // namespace

class FrameFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasSaved()
    {
        FrameLog log;
        fill(log);
        log.settle(Traffic::monotonic(100'000));
        const AirKeys keys = AirKeys::random();
        const zcl::Bytes file = fileOf(log, keys);
        FrameLog again;
        QVERIFY(read(file, keys, again));
        QCOMPARE(again.size(), log.size());
        for (std::size_t index = 0; index < log.size(); ++index) {
            QVERIFY2(isSame(again.row(index), log.row(index)), qPrintable(QString::number(index)));
            QVERIFY(again.frame(index) == log.frame(index));
        }
        QVERIFY(fileOf(again, keys) == file);
    }

    void keepsSealedWhatItHasNoKeyFor()
    {
        FrameLog log;
        fill(log);
        const zcl::Bytes file = fileOf(log, AirKeys::random());
        FrameLog sealed;
        QVERIFY(read(file, AirKeys(), sealed));
        QCOMPARE(sealed.size(), log.size());
        QVERIFY(sealed.row(0).kind == FrameRow::Kind::Sealed);
        QCOMPARE(sealed.row(0).source, Traffic::Display);
        QCOMPARE(sealed.row(0).destination, Traffic::Meter);
        QVERIFY(sealed.row(0).is(FrameRow::IsSent));
        QVERIFY(sealed.row(3).kind == FrameRow::Kind::Zcl); // in clear
        // Sealed frames are written as they came.
        FrameLog again;
        QVERIFY(read(fileOf(sealed, AirKeys::random()), AirKeys(), again));
        for (std::size_t index = 0; index < 3; ++index)
            QCOMPARE(test::hexOf(again.bytes(index)), test::hexOf(sealed.bytes(index)));
    }

    void passesOverAcknowledgements()
    {
        zcl::Bytes file = FrameExport::header();
        RadioPacket packet;
        packet.frame = test::hex("0200 33 0000"); // IEEE 802.15.4: frame control, sequence, check
        append(file, pcapng::packet(packet));
        FrameLog log;
        FrameImport import(file, AirKeys());
        QVERIFY(import.advance(log, 10));
        QCOMPARE(log.size(), std::size_t(0));
        QCOMPARE(import.passedOver(), std::uint64_t(1));
    }

    void keepsWhatADamagedFileStillHas()
    {
        FrameLog log;
        fill(log);
        const AirKeys keys = AirKeys::random();
        const zcl::Bytes file = fileOf(log, keys);
        const std::size_t start = FrameExport::header().size();
        std::size_t most = 0;
        for (std::size_t size = start + 1; size < file.size(); ++size) {
            const zcl::Bytes cut(file.begin(), file.begin() + std::ptrdiff_t(size));
            FrameLog part;
            const bool isWhole = read(cut, keys, part);
            QVERIFY(part.size() < log.size());
            QVERIFY(part.size() >= most); // the more of the file, the more frames
            most = part.size();
            FrameImport import(cut, keys);
            FrameLog other;
            QVERIFY(import.advance(other, 100));
            QCOMPARE(isWhole, !import.error().has_value());
            if (import.error())
                QVERIFY(import.error()->offset <= size);
        }
        QCOMPARE(most, log.size() - 1);
    }

    void readsTimesThatAreFarApart()
    {
        zcl::Bytes file = FrameExport::header();
        for (const std::int64_t second : {0LL, 253'000'000'000LL, 5LL}) {
            FrameLog log;
            fill(log);
            FrameExport made(log, AirKeys::random());
            RadioPacket packet;
            packet.at = RadioPacket::Time(std::chrono::seconds(second));
            packet.frame = test::hex("618801621a00002b1a080000002b1a1e010001020709010101180b0a00042ad204007d36");
            append(file, pcapng::packet(packet));
        }
        FrameLog log;
        QVERIFY(read(file, AirKeys(), log));
        QCOMPARE(log.size(), std::size_t(3));
    }

    void tsharkDecryptsWhatWasSaved()
    {
        FrameLog log;
        fill(log);
        const AirKeys keys = AirKeys::random();
        const QTemporaryDir folder;
        const zcl::Bytes file = fileOf(log, keys);
        write(folder.filePath(QStringLiteral("frames.pcapng")),
              QByteArray(reinterpret_cast<const char *>(file.data()), qsizetype(file.size())));
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("wireshark")));
        write(folder.filePath(QStringLiteral("wireshark/zigbee_pc_keys")),
              QByteArray::fromStdString(wiresharkKeyTable(keys)));
        // Sequence numbers, and the demand of the answer: see fill().
        QCOMPARE(tsharkOf(folder),
                 QByteArray("1782905400.000000000,17,\n1782905400.120000000,17,431\n1782905400.500000000,35,\n"
                            "1782905400.600000000,36,\n1782905400.700000000,18,\n"));
    }

    void readsATableOfKeys()
    {
        const AirKeys keys = AirKeys::random();
        const auto read = readWiresharkKeyTable(wiresharkKeyTable(keys));
        QVERIFY(read);
        QVERIFY(read->network == keys.network);
        QVERIFY(read->links == keys.links);
        // As Wireshark writes its own file: a comment, bytes with colons, the other order.
        const auto other =
            readWiresharkKeyTable("# This file is automatically generated, DO NOT MODIFY.\n"
                                  "\"aa:46:89:c7:0b:e0:fa:f0:c9:be:53:4a:bd:9f:4c:dc\",\"Normal\",\"a meter\"\r\n"
                                  "\"0f0e0d0c0b0a09080706050403020100\",\"Reverse\",\"network\"\n");
        QVERIFY(other);
        QCOMPARE(test::hexOf(other->network.octets()), QByteArray("00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f"));
        QCOMPARE(other->links.size(), std::size_t(1));
        for (const char *wrong : {"", "\"00\",\"Normal\",\"\"", "\"000102030405060708090a0b0c0d0e0f\"", "key", "\""})
            QVERIFY(!readWiresharkKeyTable(wrong));
    }
};

QTEST_GUILESS_MAIN(FrameFilesTest)
#include "framefilestest.moc"
