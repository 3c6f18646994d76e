#include "ui/display/messages/messagefigures.h"

#include "tests/ui/support/accountsaying.h"

#include <QTest>

#include <optional>

using namespace meterglass;
using namespace std::chrono_literals;
using Reply = ui::MessageFigures::Reply;

/// What a supplier's messages say on the display, and what became of the reply.
class MessageFiguresTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;
    ui::MessageMemory m_memory;

    ui::MessagesFigures figures() const
    {
        const ui::Moment moment{m_meter->clock.now(), m_meter->alarms.now()};
        return ui::messagesFigures(m_meter->store.snapshot(), m_memory, moment, m_meter->zone,
                                   QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    ui::MessageFigures first() const { return figures().messages.at(0); }
    ui::MessageMemory::Key keyOf(std::uint32_t id) const
    {
        for (const auto &message : m_meter->store.snapshot().messages.value) {
            if (message.id == id)
                return ui::MessageMemory::keyOf(message);
        }
        return {};
    }
    int countNew(bool areShown = false) const { return ui::countNew(m_meter->store.snapshot(), m_memory, areShown); }

private Q_SLOTS:
    void init()
    {
        m_meter.emplace();
        m_memory = {};
    }

    void saysWhyThereAreNone()
    {
        QCOMPARE(figures().emptyTitle, QStringLiteral("Waiting for your meter"));
        test::sayNoMessages(*m_meter);
        QCOMPARE(figures().emptyTitle, QStringLiteral("No messages"));
        QCOMPARE(figures().emptyText, QStringLiteral("When your supplier writes, it will be here."));
        m_meter->store.apply(se::GetLastMessage(), zcl::Status::UnsupportedCluster, m_meter->clock.now());
        QCOMPARE(figures().emptyText, QStringLiteral("Your meter does not give messages."));
    }

    void importanceIsAWordAndAShape_data()
    {
        QTest::addColumn<int>("importance");
        QTest::addColumn<QString>("word");
        QTest::addColumn<ui::Mark>("mark");
        QTest::newRow("low") << 0 << QStringLiteral("Information") << ui::Mark::Plain;
        QTest::newRow("medium") << 1 << QStringLiteral("Notice") << ui::Mark::Notice;
        QTest::newRow("high") << 2 << QStringLiteral("Important") << ui::Mark::Important;
        QTest::newRow("critical") << 3 << QStringLiteral("Urgent") << ui::Mark::Urgent;
    }
    void importanceIsAWordAndAShape()
    {
        QFETCH(const int, importance);
        QFETCH(const QString, word);
        QFETCH(const ui::Mark, mark);
        test::sayMessage(*m_meter, {.text = "Text", .importance = importance});
        QCOMPARE(first().importance, word);
        QCOMPARE(first().mark, mark);
        QCOMPARE(first().text, QStringLiteral("Text"));
    }

    void theNewestIsFirstAndSaysWhenItCame()
    {
        test::sayMessage(*m_meter, {.id = 1, .text = "Old", .startsIn = -12 * 86'400});
        test::sayMessage(*m_meter, {.id = 2, .text = "Older", .startsIn = -14 * 3600 - 3 * 60});
        test::sayMessage(*m_meter, {.id = 3, .text = "Now"});
        const auto messages = figures().messages;
        QCOMPARE(messages[0].when, QStringLiteral("Today 14:02"));
        QCOMPARE(messages[1].when, QStringLiteral("Yesterday 23:59"));
        QCOMPARE(messages[2].when, QStringLiteral("Monday 9 November 14:02"));
        QCOMPARE(messages[0].status, QString());
        QCOMPARE(messages[1].status, QStringLiteral("Earlier message"));
    }

    void aReplyIsAskedSentAndConfirmed()
    {
        test::sayMessage(*m_meter, {.id = 9, .text = "Please confirm", .wantsConfirmation = true});
        QCOMPARE(first().reply, Reply::Asked);
        QCOMPARE(first().status, QString());
        m_memory.sentAt[keyOf(9)] = m_meter->clock.now();
        QCOMPARE(first().reply, Reply::None);
        QCOMPARE(first().status, QStringLiteral("Sending…"));
        m_meter->alarms.advance(60s);
        QCOMPARE(first().status, QStringLiteral("Not sent yet. It is sent again when your meter answers."));
        test::sayConfirmed(*m_meter, 9);
        ui::noteConfirmations(m_memory, m_meter->store.snapshot(), m_meter->clock.now());
        m_meter->alarms.advance(5min);
        ui::noteConfirmations(m_memory, m_meter->store.snapshot(), m_meter->clock.now());
        QCOMPARE(first().status, QStringLiteral("Confirmed 14:03"));
    }

    void whatAnotherDeviceConfirmedHasNoTime()
    {
        test::sayMessage(*m_meter, {.id = 9, .text = "Please confirm", .wantsConfirmation = true});
        test::sayConfirmed(*m_meter, 9);
        ui::noteConfirmations(m_memory, m_meter->store.snapshot(), m_meter->clock.now());
        QCOMPARE(first().reply, Reply::None);
        QCOMPARE(first().status, QStringLiteral("Confirmed"));
    }

    void whatIsOverAsksForNothing()
    {
        test::sayMessage(*m_meter, {.id = 1, .text = "Short", .wantsConfirmation = true, .minutes = 30});
        m_meter->alarms.advance(30min);
        QCOMPARE(first().reply, Reply::None);
        QCOMPARE(first().status, QStringLiteral("Ended 14:32"));
        test::sayMessage(*m_meter, {.id = 2, .text = "Wrong", .wantsConfirmation = true});
        test::cancelMessage(*m_meter, 2);
        QCOMPARE(first().reply, Reply::None);
        QCOMPARE(first().status, QStringLiteral("Withdrawn by your supplier"));
    }

    void aMessageIsNewUntilItWasSeenAndCountsWhileItAsks()
    {
        test::sayMessage(*m_meter, {.id = 1, .text = "First"});
        test::sayMessage(*m_meter, {.id = 2, .text = "Second", .wantsConfirmation = true});
        QCOMPARE(countNew(), 2);
        QCOMPARE(countNew(true), 1);
        for (const auto &message : m_meter->store.snapshot().messages.value)
            m_memory.seen.insert(ui::MessageMemory::keyOf(message));
        QVERIFY(!first().isNew);
        QCOMPARE(countNew(), 1);
        m_memory.sentAt[keyOf(2)] = m_meter->clock.now();
        QCOMPARE(countNew(), 0);
        // The same id with another start is another message.
        test::sayMessage(*m_meter, {.id = 2, .text = "Third", .wantsConfirmation = true, .startsIn = 60});
        QVERIFY(first().isNew);
        QCOMPARE(first().reply, Reply::Asked);
        QCOMPARE(countNew(), 1);
    }

    void aLongWordMayBeBroken()
    {
        test::sayMessage(*m_meter, {.text = "aaaaaaaaaaaaaaaaaaaabb aaaaaaaaaaaaaaaaaaaa"});
        QCOMPARE(first().text, QStringLiteral("aaaaaaaaaaaaaaaaaaaa\u200Bb\u200Bb aaaaaaaaaaaaaaaaaaaa"));
    }
};

QTEST_MAIN(MessageFiguresTest)
#include "messagefigurestest.moc"
