#include "meterlink/client/eventlogreader.h"
#include "meterlink/client/receivedevents.h"
#include "meterlink/client/receivedmessages.h"
#include "meterlink/client/snapshotplaces.h"
#include "meterlink/client/snapshotreader.h"
#include "meterlink/client/snapshotvalues.h"
#include "meterlink/se/commandcodec.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::client;
using namespace std::chrono_literals;

namespace {

constexpr core::UtcSecond Now = std::chrono::sys_days(std::chrono::year(2026) / 1 / 6);

/// A message as its payload carries it. @param hexadecimal of the text, with its length
ReceivedMessage received(std::uint32_t id, const QByteArray &text, const QByteArray &control = "00",
                         const QByteArray &duration = "ffff")
{
    const zcl::Bytes payload = test::hex(QByteArray::number(id, 16).rightJustified(2, '0') + "000000" + control
                                         + "00000000" + duration + text);
    const auto command = se::decodeCommand<se::DisplayMessage>(payload);
    return command ? messageIn(*command, Now) : ReceivedMessage();
}

/// A page of a log of `total` entries, the newest first: entry n happened n seconds after `Now`.
zcl::Bytes pageOf(int total, int newest, int count)
{
    std::vector<se::LoggedEvent> events;
    for (int number = newest; number > newest - count; --number) {
        se::LoggedEvent event;
        event.eventTime = 820'972'800U + static_cast<std::uint32_t>(number);
        event.eventId = 0x8154;
        events.push_back(event);
    }
    const zcl::Bytes records = se::encodeRecords(events);
    se::PublishEventLog page;
    page.totalNumberOfEvents = static_cast<std::uint16_t>(total);
    page.totalCommands = 1;
    page.logPayloadControl = static_cast<std::uint8_t>(count << 4);
    page.logPayload = se::RecordsView<se::LoggedEvent>(records, events.size());
    return se::encodeCommand(page);
}

void put(ReceivedEventLog &log, const zcl::Bytes &payload, std::size_t offset)
{
    const auto page = se::decodeCommand<se::PublishEventLog>(payload);
    QVERIFY(page);
    log.put(*page, offset);
}

/// The log holds the entries from `newest` down to `oldest`.
bool holds(const ReceivedEventLog &log, int newest, int oldest)
{
    std::vector<ReceivedEvent> expected;
    for (int number = newest; number >= oldest; --number)
        expected.push_back({Now + std::chrono::seconds(number), 0x8154});
    return log.events() == expected;
}

} // namespace

/// What a display makes of messages and event logs that came as bytes.
class ReceivedRecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageIsWhatItsBytesSay()
    {
        const ReceivedMessage message = received(7, "024869", "8c", "0a00");
        QCOMPARE(message.id, 7U);
        QCOMPARE(message.text, std::string("Hi"));
        QVERIFY(message.importance == ReceivedMessage::Importance::Critical);
        QVERIFY(message.start == Now && message.until == Now + 10min);
        QVERIFY(message.wantsConfirmation && !message.isConfirmed && message.isActive);
        QVERIFY(!received(7, "024869").until);
        QVERIFY(received(7, "02486901").isConfirmed);
    }

    void hostileTextIsHarmless_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("no text") << QByteArray("00") << QByteArray();
        QTest::newRow("the invalid string") << QByteArray("ff") << QByteArray();
        QTest::newRow("a pound sign") << QByteArray("02c2a3") << QByteArray("\xC2\xA3");
        QTest::newRow("half a pound sign") << QByteArray("0241c2") << QByteArray("A\xEF\xBF\xBD");
        QTest::newRow("a byte that UTF-8 never has") << QByteArray("0341ff42")
                                                     << QByteArray("A\xEF\xBF\xBD"
                                                                   "B");
        QTest::newRow("a zero byte") << QByteArray("03410042") << QByteArray("A\0B", 3);
    }
    void hostileTextIsHarmless()
    {
        QFETCH(const QByteArray, wire);
        QFETCH(const QByteArray, shown);
        QCOMPARE(QByteArray::fromStdString(received(1, wire).text), shown);
    }

    void aTextThatIsLongerThanItsFrameIsRefused()
    {
        const zcl::Bytes payload = test::hex("01000000"
                                             "00"
                                             "00000000"
                                             "ffff"
                                             "fe4869");
        QVERIFY(!se::decodeCommand<se::DisplayMessage>(payload));
    }

    void aLaterMessageTakesThePlaceOfTheOneBefore()
    {
        ReceivedMessages messages = withMessage({}, received(1, "0131"));
        messages = withMessage(messages, received(2, "0132"));
        QCOMPARE(messages.size(), std::size_t(2));
        QCOMPARE(messages[0].text, std::string("2"));
        QVERIFY(messages[0].isActive && !messages[1].isActive);
        QVERIFY(withMessage(messages, received(2, "0132")) == messages); // read again
        messages = withConfirmed(messages, 2);
        QVERIFY(messages[0].isConfirmed && !messages[1].isConfirmed);
        QVERIFY(withoutActive(messages, 1) == messages); // over already
        QVERIFY(!withoutActive(messages, 2)[0].isActive);
        QVERIFY(!withoutActive(messages)[0].isActive);
        // A meter that counts anew: the same id, another text.
        messages = withMessage(messages, received(1, "0133"));
        QCOMPARE(messages.size(), std::size_t(3));
        QVERIFY(messages[0].isActive && !messages[0].isConfirmed);
    }

    void keepsTheNewestMessages()
    {
        ReceivedMessages messages;
        for (std::uint32_t id = 1; id <= 99; ++id)
            messages = withMessage(messages, received(id, "0131"));
        QCOMPARE(messages.size(), std::size_t(32));
        QCOMPARE(messages.front().id, received(99, "0131").id);
    }

    void readsALogInPages()
    {
        ReceivedEventLog log;
        put(log, pageOf(12, 12, 8), 0);
        QVERIFY(!log.isComplete() && holds(log, 12, 5));
        QCOMPARE(log.nextOffset(), std::size_t(7)); // the last one again
        put(log, pageOf(12, 5, 5), 7);
        QVERIFY(log.isComplete() && holds(log, 12, 1));
    }

    void whatIsNewComesBeforeWhatIsKnown()
    {
        ReceivedEventLog log;
        put(log, pageOf(12, 12, 8), 0);
        put(log, pageOf(12, 5, 5), 7);
        put(log, pageOf(15, 15, 8), 0);
        QVERIFY(log.isComplete() && holds(log, 15, 1));
        put(log, pageOf(15, 16, 8), 0); // a full log forgets its oldest
        QVERIFY(log.isComplete() && holds(log, 16, 2));
        put(log, pageOf(15, 40, 8), 0); // more than a page is new
        QVERIFY(!log.isComplete() && holds(log, 40, 33));
        put(log, pageOf(0, 0, 0), 0); // cleared
        QVERIFY(log.isComplete() && log.events().empty());
    }

    void beginsAgainWhereSomethingWasLoggedMeanwhile()
    {
        ReceivedEventLog log;
        put(log, pageOf(12, 12, 8), 0);
        put(log, pageOf(13, 6, 6), 7);
        QVERIFY(log.events().empty() && !log.isComplete());
        QCOMPARE(log.nextOffset(), std::size_t(0));
    }

    void readsSnapshotsUntilOneIsKnown()
    {
        SnapshotReader reader;
        MeterSnapshot snapshot;
        const auto take = [&](SnapshotOutcome outcome, std::uint32_t id, std::size_t total) {
            const auto question = reader.next(Now);
            if (outcome == SnapshotOutcome::New)
                snapshot.dailyReadLog.value.put({Now + std::chrono::seconds(id), id}, {}, total);
            reader.answered(*question, outcome, snapshot, Now);
        };
        const auto asked = [&reader] {
            const auto question = reader.next(Now);
            return question
                ? QByteArray::number(question->log.isOfAccount) + ' ' + QByteArray::number(question->log.causes, 16)
                    + ' ' + QByteArray::number(question->asked.snapshotOffset)
                : QByteArray("nothing");
        };
        QCOMPARE(asked(), QByteArray("0 1 0"));
        take(SnapshotOutcome::New, 3, 3);
        QCOMPARE(asked(), QByteArray("0 1 1"));
        take(SnapshotOutcome::New, 2, 3);
        take(SnapshotOutcome::New, 1, 3);
        QCOMPARE(asked(), QByteArray("0 703a 0"));
        take(SnapshotOutcome::Refused, 0, 0);
        QCOMPARE(asked(), QByteArray("1 1 0"));
        take(SnapshotOutcome::Unusable, 0, 0);
        QCOMPARE(asked(), QByteArray("1 703a 0"));
        take(SnapshotOutcome::Refused, 0, 0);
        QCOMPARE(asked(), QByteArray("nothing"));
        QVERIFY(!reader.next(Now + 24h));
        QVERIFY(reader.next(Now + 24h + 5s)); // a midnight later
        QVERIFY(reader.next(Now - 24h));      // the clock was set back
        reader.readAgain();
        QCOMPARE(asked(), QByteArray("0 1 0"));
        take(SnapshotOutcome::New, 4, 3); // the oldest is gone
        QCOMPARE(asked(), QByteArray("0 1 1"));
        take(SnapshotOutcome::Known, 3, 3);
        QCOMPARE(asked(), QByteArray("0 703a 0"));
        QCOMPARE(snapshot.dailyReadLog.value.records().begin()->first.id, 2U);
    }

    void aSnapshotIsAllItsCommands_data()
    {
        QTest::addColumn<QByteArrayList>("pages");
        QTest::addColumn<int>("tiers");
        const QByteArray head = "07000000"
                                "0000ef30"
                                "01";
        const QByteArray first = head
            + "00"
              "02"
              "01000000"
              "04"
              "e80300000000"
              "01"
              "010000000000";
        const QByteArray second = head
            + "01"
              "02"
              "01000000"
              "04"
              "e80300000000"
              "01"
              "020000000000";
        QTest::newRow("in their order") << QByteArrayList{first, second} << 2;
        QTest::newRow("the last one first") << QByteArrayList{second, first} << 2;
        QTest::newRow("one is missing") << QByteArrayList{first} << -1;
        QTest::newRow("one stands twice") << QByteArrayList{first, first} << -1;
        QTest::newRow("one is of another snapshot") << QByteArrayList{first, "08" + second.mid(2)} << -1;
        QTest::newRow("of received energy") << QByteArrayList{head
                                                              + "00"
                                                                "01"
                                                                "01000000"
                                                                "05"
                                                                "e80300000000"
                                                                "00"}
                                            << -1;
        QTest::newRow("without tiers") << QByteArrayList{head
                                                         + "00"
                                                           "01"
                                                           "01000000"
                                                           "04"
                                                           "e80300000000"
                                                           "00"}
                                       << 0;
    }
    void aSnapshotIsAllItsCommands()
    {
        QFETCH(const QByteArrayList, pages);
        QFETCH(const int, tiers);
        MeterScale scale;
        for (const int id : {0x0300, 0x0301, 0x0302}) {
            const int value = id == 0x0302 ? 1000 : id - 0x0300;
            const auto type = id == 0x0300 ? zcl::DataType::Enum8 : zcl::DataType::Uint24;
            const zcl::Value raw = zcl::Value::ofUnsigned(type, std::uint64_t(value));
            scale.apply(
                {zcl::ClusterId(0x0702), zcl::AttributeId(std::uint16_t(id)), zcl::Status::Success, raw.view()});
        }
        QVERIFY(scale.isKnown());
        std::vector<zcl::Bytes> frames;
        for (const QByteArray &page : pages)
            frames.push_back(test::hex(page));
        std::vector<se::PublishSnapshot> commands;
        for (const zcl::Bytes &frame : frames) {
            const auto command = se::decodeCommand<se::PublishSnapshot>(frame);
            QVERIFY(command);
            commands.push_back(*command);
        }
        const auto record = registersIn(commands, scale);
        QCOMPARE(record.has_value(), tiers >= 0);
        if (!record)
            return;
        QVERIFY(record->activeImport == core::fromWattHours(1000) && record->cause == 1);
        QCOMPARE(record->tiers.size(), std::size_t(tiers));
        for (std::size_t index = 0; index < record->tiers.size(); ++index)
            QVERIFY(record->tiers[index] == core::fromWattHours(std::int64_t(index) + 1));
    }

    void asksForBothLogsUntilTheyAreRead()
    {
        EventLogReader reader;
        MeterSnapshot snapshot;
        auto asked = reader.next(snapshot, Now);
        QVERIFY(asked && asked->eventControlLogId == 2 && asked->eventOffset == 0 && asked->numberOfEvents == 8);
        reader.answered(*asked, true, snapshot, Now); // there is none
        asked = reader.next(snapshot, Now);
        QVERIFY(asked && asked->eventControlLogId == 6);
        put(snapshot.eventLog.value, pageOf(12, 12, 8), 0);
        reader.answered(*asked, false, snapshot, Now);
        asked = reader.next(snapshot, Now);
        QVERIFY(asked && asked->eventControlLogId == 6 && asked->eventOffset == 7);
        put(snapshot.eventLog.value, pageOf(12, 5, 5), 7);
        reader.answered(*asked, false, snapshot, Now);
        QVERIFY(!reader.next(snapshot, Now));
        QVERIFY(!reader.next(snapshot, Now + EventLogReader::Interval - 1s));
        QVERIFY(reader.next(snapshot, Now + EventLogReader::Interval));
        reader.readAgain();
        QVERIFY(reader.next(snapshot, Now));
    }

    void aLogThatNeverComesIsLeft()
    {
        EventLogReader reader;
        MeterSnapshot snapshot;
        int questions = 0;
        for (auto asked = reader.next(snapshot, Now); asked; asked = reader.next(snapshot, Now)) {
            QVERIFY(++questions < 10);
            put((snapshot.*eventLogOf(asked->eventControlLogId)).value, pageOf(50, 0, 0), asked->eventOffset);
            reader.answered(*asked, false, snapshot, Now);
        }
    }
};

QTEST_APPLESS_MAIN(ReceivedRecordsTest)
#include "receivedrecordstest.moc"
