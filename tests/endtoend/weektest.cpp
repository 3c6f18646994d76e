#include "tests/support/displayedhome.h"
#include "tests/support/steadyhousehold.h"

#include <QAbstractButton>
#include <QPointingDevice>
#include <QTest>

#include <memory>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

using std::chrono::sys_days;
using std::chrono::year;

/// A home that always uses 1 kW, so that an hour is a kilowatt-hour: what is expected can be counted on the fingers.
const test::SteadyHousehold OneKilowatt{core::Power(1000)};
/// Friday at 11:00 in London, two days before the clocks go back.
const core::UtcSecond Start = sys_days(year(2026) / 10 / 23) + 10h;
const core::UtcSecond MondayMidnight = sys_days(year(2026) / 10 / 26);

enum class Hand { Mouse, Finger, Keys };

} // namespace

/// Somebody lives with the display for a week: by mouse, touch and keyboard, over midnights and a clock change, with the
/// link lost and found again.
class WeekTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::DisplayedHome> m_home;
    std::unique_ptr<QPointingDevice> m_finger;

    /// Quickly up to the moment, and then 15 s in real time, so that every figure has been read anew.
    void liveUntil(core::UtcSecond moment)
    {
        constexpr double Speed = 1000;
        m_home->clock.setSpeed(Speed);
        const std::chrono::duration<double> left = moment - m_home->clock.now();
        m_home->alarms.advance(std::chrono::duration_cast<std::chrono::nanoseconds>(left / Speed));
        m_home->clock.setSpeed(1);
        m_home->alarms.advance(15s);
    }

    void goTo(const char *place, int number, Hand hand)
    {
        auto *target = m_home->window.findChild<QAbstractButton *>(QStringLiteral("nav.%1").arg(QLatin1String(place)));
        switch (hand) {
        case Hand::Mouse:
            QTest::mouseClick(target, Qt::LeftButton);
            break;
        case Hand::Finger: {
            const QPoint middle = target->rect().center();
            QTest::touchEvent(&m_home->window, m_finger.get()).press(0, middle, target);
            QTest::touchEvent(&m_home->window, m_finger.get()).release(0, middle, target);
            break;
        }
        case Hand::Keys:
            QTest::keyClick(&m_home->window, Qt::Key(Qt::Key_0 + number));
            break;
        }
        QVERIFY(target->isChecked());
    }

    /// Looks at each page. @param today in kWh since local midnight
    void lookAround(const char *today, Hand hand)
    {
        goTo("usage", 2, hand);
        QCOMPARE(m_home->text("usage.title"), QStringLiteral("Today"));
        QCOMPARE(m_home->text("usage.value"), QLatin1String(today));
        goTo("account", 3, hand);
        QCOMPARE(m_home->text("account.title"), QStringLiteral("Account"));
        goTo("messages", 4, hand);
        QCOMPARE(m_home->text("messages.empty"), QStringLiteral("No messages"));
        goTo("more", 5, hand);
        QCOMPARE(m_home->text("more.network"), QStringLiteral("Connected"));
        QCOMPARE(m_home->text("more.signal"), QStringLiteral("No radio"));
        QCOMPARE(m_home->text("more.display"), QStringLiteral("0x3c4d"));
        QCOMPARE(m_home->text("more.clock"), QStringLiteral("18:00"));
        // 1,000 kWh when it was fitted, and one for each hour since.
        const auto hours = std::chrono::floor<std::chrono::hours>(m_home->clock.now() - Start).count();
        QCOMPARE(m_home->text("more.reading"), QStringLiteral("1,%1.0 kWh").arg(hours, 3, 10, QLatin1Char('0')));
        goTo("now", 1, hand);
        QCOMPARE(m_home->text("now.today"), QLatin1String(today));
        QCOMPARE(m_home->text("now.power"), QStringLiteral("1.00"));
    }

    void loseTheLinkForAnHour(core::UtcSecond from)
    {
        liveUntil(from);
        m_home->network.setFaults({.loss = 1});
        m_home->alarms.advance(1min);
        QCOMPARE(m_home->text("now.power"), QStringLiteral("—"));
        goTo("more", 5, Hand::Finger);
        QCOMPARE(m_home->text("more.network"), QStringLiteral("Not connected"));
        goTo("now", 1, Hand::Finger);
        liveUntil(from + 1h);
        QCOMPARE(m_home->text("now.power"), QStringLiteral("—"));
        m_home->network.setFaults({});
        m_home->alarms.advance(15s);
        QCOMPARE(m_home->text("now.power"), QStringLiteral("1.00"));
    }

private Q_SLOTS:
    void initTestCase() { m_finger.reset(QTest::createTouchDevice()); }

    void init()
    {
        core::MeterConfiguration configuration = test::DisplayedHome::meterWithTwoRates();
        configuration.account.paymentMode = core::PaymentMode::Credit;
        m_home.emplace(OneKilowatt, Start, std::move(configuration));
        m_home->client.start();
    }

    void aWeekOnTheWall()
    {
        // Saturday 24 October, still summer time: 18:00 in London is 17:00 UTC.
        liveUntil(sys_days(year(2026) / 10 / 24) + 17h);
        lookAround("18.00", Hand::Mouse);
        QCOMPARE(m_home->text("now.date"), QStringLiteral("Saturday 24 October"));
        // Sunday has 25 hours: at 18:00, now UTC, nineteen have passed.
        liveUntil(sys_days(year(2026) / 10 / 25) + 18h);
        lookAround("19.00", Hand::Finger);
        QCOMPARE(m_home->text("now.time"), QStringLiteral("18:00"));

        // Over midnight with the Usage page open: it rolls over by itself, and yesterday had 25 hours.
        goTo("usage", 2, Hand::Keys);
        liveUntil(MondayMidnight - 1min);
        QCOMPARE(m_home->text("usage.value"), QStringLiteral("24.98"));
        liveUntil(MondayMidnight + 30min);
        QCOMPARE(m_home->text("usage.value"), QStringLiteral("0.50"));
        QCOMPARE(m_home->text("usage.remark"), QStringLiteral("Yesterday 25.00 kWh"));

        liveUntil(MondayMidnight + 18h);
        lookAround("18.00", Hand::Keys);
        loseTheLinkForAnHour(MondayMidnight + 24h + 12h);
        liveUntil(MondayMidnight + 24h + 18h);
        lookAround("18.00", Hand::Mouse);
        for (int day = 2; day <= 4; ++day) {
            liveUntil(MondayMidnight + day * 24h + 18h);
            lookAround("18.00", Hand(day % 3));
        }
        QCOMPARE(m_home->text("now.date"), QStringLiteral("Friday 30 October"));
        // This week has had four days and eighteen hours, all of the same.
        goTo("usage", 2, Hand::Finger);
        QTest::mouseClick(m_home->window.findChild<QAbstractButton *>(QStringLiteral("usage.week")), Qt::LeftButton);
        QCOMPARE(m_home->text("usage.value"), QStringLiteral("114.0"));
    }
};

QTEST_MAIN(WeekTest)
#include "weektest.moc"
