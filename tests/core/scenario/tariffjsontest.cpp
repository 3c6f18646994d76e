#include "core/scenario/tariffjson.h"

#include "core/scenario/accountjson.h"
#include "tests/support/randomtariff.h"

#include <QJsonDocument>
#include <QTest>

using namespace meterglass::core;
using namespace meterglass::test;
using namespace std::chrono_literals;

namespace {

/// Over text, as a store keeps it.
QJsonObject kept(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

class TariffJsonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void comesBackAsItWas()
    {
        QFETCH(unsigned, seed);
        Random random(seed);
        Tariff tariff = randomTariff(random);
        tariff.name = QString(between(random, 0, 12), QChar(0xE9)).toStdString();
        tariff.counterReset = Tariff::CounterReset(between(random, 0, 1));
        tariff.standingCharge = {
            Money(between(random, 0, 1) == 0 ? std::int64_t(0xFFFFFFFE) : between(random, 0, 99999)),
            StandingCharge::Timing(between(random, 0, 2)), StandingCharge::Periods(between(random, 0, 1))};
        tariff.switching.seasons.front().start = {between(random, 1900, 2154), {}, {}, {}};
        const auto read = tariffFrom(kept(toJson(tariff)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == tariff);
    }

    /// Written by hand after the schema.
    void isWrittenInTheSchemasWords()
    {
        Tariff tariff;
        tariff.name = "Blocks";
        tariff.prices = {Price(27'690)};
        tariff.blockSets = {{{100}, {Price(1), Price(2)}}};
        tariff.counterReset = Tariff::CounterReset::Daily;
        tariff.switching = SwitchingTable::always(TariffAction::blocks(1));
        tariff.switching.dayProfiles[0].push_back({23h + 30min, TariffAction::timeOfUse(1)});
        tariff.switching.reference = TimeReference::Local;
        tariff.switching.specialDays = {{{2026, 3, DatePattern::LastDay, 7}, 1}};
        tariff.standingCharge = {Money(53'800), StandingCharge::Timing::DayPast, StandingCharge::Periods::DayOnly};
        const QByteArray expected = R"({
            "name": "Blocks",
            "timeOfUsePrices": [27690],
            "blockSets": [{"thresholds": [100], "prices": [1, 2]}],
            "counterReset": "daily",
            "switchingTable": {
                "timeReference": "local",
                "seasons": [{"start": {"month": 1, "day": 1}, "weekProfile": 1}],
                "weekProfiles": [[1, 1, 1, 1, 1, 1, 1]],
                "dayProfiles": [[{"start": "00:00", "blocks": 1}, {"start": "23:30", "timeOfUse": 1}]],
                "specialDays": [{"date": {"year": 2026, "month": 3, "day": "last", "weekday": "sunday"},
                                 "dayProfile": 1}]
            },
            "standingCharge": {"perDay": 53800, "timing": "dayPast", "periods": "dayOnly"}
        })";
        QCOMPARE(toJson(tariff), QJsonDocument::fromJson(expected).object());
    }

    void refusesATariffWithItsPath()
    {
        QJsonObject json = toJson(Tariff{.name = "T",
                                         .prices = {Price(1)},
                                         .blockSets = {},
                                         .switching = SwitchingTable::always(TariffAction::timeOfUse(2)),
                                         .standingCharge = {}});
        const auto read = tariffFrom(json);
        QVERIFY(!read);
        QCOMPARE(read.error().path, QStringLiteral("switchingTable.dayProfiles[0][0].timeOfUse"));
    }

    void keepsAccountSettings_data()
    {
        QTest::addColumn<AccountSettings>("settings");
        QTest::newRow("new ones") << AccountSettings();
        QTest::newRow("all at their ends") << AccountSettings{.paymentMode = PaymentMode::Prepayment,
                                                              .lowCreditThreshold = Money(-LargestBalance),
                                                              .emergencyCreditLimit = Money(LargestBalance),
                                                              .emergencyCreditThreshold = Money(LargestBalance),
                                                              .disablementThreshold = Money(-LargestBalance),
                                                              .debtRecoveryRate = Money(LargestBalance),
                                                              .debtPeriod = AccountSettings::DebtPeriod::Hourly,
                                                              .suspendsDebtDisabled = true,
                                                              .suspendsDebtEmergency = false};
        QTest::newRow("the other switch") << AccountSettings{.lowCreditThreshold = Money(1),
                                                             .emergencyCreditLimit = Money(2),
                                                             .emergencyCreditThreshold = Money(3),
                                                             .disablementThreshold = Money(4),
                                                             .debtRecoveryRate = Money(5),
                                                             .suspendsDebtEmergency = true};
    }
    void keepsAccountSettings()
    {
        QFETCH(AccountSettings, settings);
        const auto read = accountSettingsFrom(kept(toJson(settings)));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(*read == settings);
    }

    void refusesAccountSettingsWithTheirPath()
    {
        const auto read = accountSettingsFrom({{QStringLiteral("debtRecoveryRate"), -1}});
        QVERIFY(!read);
        QCOMPARE(read.error().path, QStringLiteral("debtRecoveryRate"));
    }
};

QTEST_APPLESS_MAIN(TariffJsonTest)
#include "tariffjsontest.moc"
