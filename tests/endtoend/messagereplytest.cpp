#include "app/builtinhome.h"
#include "core/time/benchclock.h"
#include "core/time/manualalarms.h"
#include "tests/support/displayedhome.h"
#include "tests/support/steadyhousehold.h"
#include "ui/display/displaywindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 2 / 3) + 9h;

/// A supplier's message a minute after the meter was fitted.
app::FittedHome homeWithAMessage()
{
    core::SupplierMessage message;
    message.text = "Network works near you on Friday, 09:00-11:00: power may be off.";
    message.importance = core::SupplierMessage::Importance::High;
    message.wantsConfirmation = true;
    return {std::make_unique<test::SteadyHousehold>(core::Power(300)),
            Start,
            test::DisplayedHome::plainMeter(),
            {{Start + 60s, core::metercommand::ShowMessage{message}}}};
}

} // namespace

/// A supplier's message on the display, and the reply at the meter (row I-8).
class MessageReplyTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClickOnTheDisplayIsAConfirmationAtTheMeter()
    {
        core::ManualAlarms alarms;
        core::BenchClock clock(Start, alarms);
        const core::HomeZone zone;
        app::BuiltInHome home(homeWithAMessage(), clock, alarms, zone);
        ui::DisplayWindow window(home.reader().store(), clock, alarms, zone, {});
        connect(&window, &ui::DisplayWindow::messageAcknowledged, &window,
                [&home](std::uint32_t id) { home.reader().acknowledge(id); });
        window.show();
        home.start();
        alarms.advance(50s);
        QVERIFY(!home.meter().message());
        alarms.advance(20s);
        QVERIFY(home.meter().message() && !home.meter().message()->confirmedAt);

        QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("nav.messages")), Qt::LeftButton);
        const auto *text = window.findChild<QLabel *>(QStringLiteral("messages.0.text"));
        QCOMPARE(text->text(), QString::fromStdString(home.meter().message()->message.text));
        QTest::mouseClick(window.findChild<QAbstractButton *>(QStringLiteral("messages.0.read")), Qt::LeftButton);
        const auto *status = window.findChild<QLabel *>(QStringLiteral("messages.0.status"));
        QCOMPARE(status->text(), QStringLiteral("Sending…"));
        alarms.advance(1s);
        QCOMPARE(status->text(), QStringLiteral("Confirmed 09:01"));
        const auto confirmed = home.meter().message()->confirmedAt;
        QVERIFY(confirmed && *confirmed >= Start + 70s && *confirmed <= Start + 71s);
    }
};

QTEST_MAIN(MessageReplyTest)
#include "messagereplytest.moc"
