#include "tests/support/displayedhome.h"

#include "tests/support/tworatetariff.h"

#include <QLabel>

namespace meterglass::test {

namespace {

constexpr han::HanAddress Display{0x3C4D, 1};
constexpr han::HanAddress Meter{0x1A2B, 1};

} // namespace

DisplayedHome::DisplayedHome(const core::Household &household, core::UtcSecond start,
                             core::MeterConfiguration configuration, core::MeterDiary diary)
    : clock(start, alarms),
      meter(std::move(configuration), household, zone, start, std::move(diary)),
      network(alarms),
      meterDoor(network.meterEnd()),
      esme(meter, Meter, Display, meterDoor, clock, alarms),
      capture(network.displayEnd(), clock, alarms),
      ledger(Meter, network.displayEnd(), clock, alarms),
      exchange(Display, network.displayEnd(), alarms),
      store(alarms),
      client(Meter, exchange, store, clock, alarms),
      window(store, clock, alarms, zone, {})
{
    QObject::connect(&clock, &core::BenchClock::adjusted, &esme, &virtualhan::VirtualEsme::followClock);
    QObject::connect(&clock, &core::BenchClock::adjusted, &client, &client::EsmeClient::followClock);
    QObject::connect(&clock, &core::BenchClock::adjusted, &window, &ui::DisplayWindow::refresh);
    window.explainFrom(ledger, [] { return ui::LinkStatus{.display = Display}; });
    window.resize(800, 480);
    window.show();
}

core::MeterConfiguration DisplayedHome::plainMeter()
{
    core::MeterConfiguration configuration;
    configuration.manufacturerName = "Test";
    configuration.modelIdentifier = "Plain";
    configuration.serialNumber = "T1";
    configuration.mpan = "2200012345678";
    configuration.lowMediumThreshold = core::Power(500);
    configuration.mediumHighThreshold = core::Power(2500);
    configuration.initialImport = core::fromWattHours(1'000'000);
    return configuration;
}

core::MeterConfiguration DisplayedHome::meterWithTwoRates()
{
    core::MeterConfiguration configuration = plainMeter();
    configuration.tariff = twoRateTariff("Two rates");
    configuration.account.paymentMode = core::PaymentMode::Prepayment;
    configuration.account.lowCreditThreshold = core::Money(500'000);
    configuration.account.emergencyCreditLimit = core::Money(500'000);
    configuration.account.emergencyCreditThreshold = core::Money(200'000);
    configuration.account.debtRecoveryRate = core::Money(10'000);
    configuration.initialBalance = core::Money(3'000'000);
    configuration.initialTimeDebt = core::Money(5'000'000);
    return configuration;
}

QString DisplayedHome::text(const QByteArray &objectName) const
{
    const auto *label = window.findChild<QLabel *>(QLatin1String(objectName));
    if (!label)
        qFatal("the window has no label %s", objectName.constData());
    return label->text().remove(QChar(0x200B));
}

long long DisplayedHome::now() const
{
    return std::chrono::floor<std::chrono::seconds>(clock.now()).time_since_epoch().count();
}

} // namespace meterglass::test
