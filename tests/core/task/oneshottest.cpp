#ifndef Q_MOC_RUN // moc 6.4 cannot read <coroutine> as the first header
#include "core/task/oneshot.h"
#endif
#include "tests/support/await.h"

#include <QTest>

#include <memory>
#include <string>

using meterglass::core::OneShot;
using meterglass::test::await;

namespace {

using Text = OneShot<std::string>;

QCoro::Task<std::string> waitOn(std::shared_ptr<Text> oneShot)
{
    co_return co_await oneShot->settled();
}

QCoro::Task<int> settledBeforehand(std::shared_ptr<int> steps)
{
    OneShot<bool> ready;
    ready.settle(true);
    ++*steps;
    co_await ready.settled();
    ++*steps;
    co_return *steps;
}

/// Moves only, as the largest of what travels does.
QCoro::Task<int> takePointer(std::shared_ptr<OneShot<std::unique_ptr<int>>> oneShot)
{
    const std::unique_ptr<int> value = co_await oneShot->settled();
    co_return *value;
}

} // namespace

class OneShotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatWasSettledBeforeTheWait()
    {
        const auto oneShot = std::make_shared<Text>();
        oneShot->settle("early");
        const auto result = await(waitOn(oneShot));
        QVERIFY(result.isDone());
        QCOMPARE(result.value(), std::string("early"));
    }

    void doesNotSuspendWhenReady()
    {
        const auto steps = std::make_shared<int>(0);
        const auto result = await(settledBeforehand(steps));
        QCOMPARE(*steps, 2);
        QVERIFY(result.isDone());
    }

    void resumesOnTheSpotWhenSettled()
    {
        const auto oneShot = std::make_shared<Text>();
        const auto result = await(waitOn(oneShot));
        QVERIFY(!result.isDone());
        oneShot->settle(std::string(1000, 'x'));
        QVERIFY(result.isDone());
        QCOMPARE(result.value(), std::string(1000, 'x'));
    }

    void keepsTheFirstOfTwo_data()
    {
        QTest::addColumn<bool>("isWaitedFor");
        QTest::newRow("settled twice before the wait") << false;
        QTest::newRow("settled twice after the wait began") << true;
    }
    void keepsTheFirstOfTwo()
    {
        QFETCH(bool, isWaitedFor);
        const auto oneShot = std::make_shared<Text>();
        auto result = isWaitedFor ? std::optional(await(waitOn(oneShot))) : std::nullopt;
        oneShot->settle("first");
        oneShot->settle("second");
        if (!result)
            result = await(waitOn(oneShot));
        QVERIFY(result->isDone());
        QCOMPARE(result->value(), std::string("first"));
    }

    void carriesWhatOnlyMoves()
    {
        const auto oneShot = std::make_shared<OneShot<std::unique_ptr<int>>>();
        const auto result = await(takePointer(oneShot));
        oneShot->settle(std::make_unique<int>(42));
        QVERIFY(result.isDone());
        QCOMPARE(result.value(), 42);
    }
};

QTEST_APPLESS_MAIN(OneShotTest)
#include "oneshottest.moc"
