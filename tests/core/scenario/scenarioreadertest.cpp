#include "core/scenario/scenarioreader.h"

#include <QDir>
#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

const QDir Cases(QStringLiteral(METERGLASS_TEST_DATA "/scenario"));

QByteArray caseNamed(const char *name)
{
    return contentOf(Cases.filePath(QString::fromLatin1(name)));
}

void addFiles(const QDir &folder, const QString &pattern)
{
    QTest::addColumn<QString>("path");
    const QStringList names = folder.entryList({pattern});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        if (!name.endsWith(QStringLiteral(".schema.json")))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

Scenario readGood(const char *name)
{
    auto scenario = readScenario(caseNamed(name), HomeZone());
    if (!scenario)
        qFatal("%s: %s", name, qPrintable(scenario.error().text()));
    return std::move(scenario).value();
}

} // namespace

/// The cases are described in tests/data/scenario/README.md; the schema's verdict on them is schema_judge.py's.
class ScenarioReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsShipped_data() { addFiles(QDir(QStringLiteral(METERGLASS_SCENARIOS)), QStringLiteral("*.json")); }
    void readsWhatIsShipped()
    {
        QFETCH(QString, path);
        const auto scenario = readScenario(contentOf(path), m_zone);
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().text()));
        QCOMPARE(QString::fromStdString(scenario->name), QFileInfo(path).baseName());
        QVERIFY(!scenario->description.empty());
        QVERIFY(scenario->meter.tariff);
    }

    void readsWhatIsGood_data() { addFiles(Cases, QStringLiteral("good-*.json")); }
    void readsWhatIsGood()
    {
        QFETCH(QString, path);
        const auto scenario = readScenario(contentOf(path), m_zone);
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().text()));
    }

    /// Each line of refusals.txt, and so each bad file.
    void refusesWithPathAndReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        QStringList named;
        const QString table = QString::fromUtf8(caseNamed("refusals.txt"));
        for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList columns = line.split(QStringLiteral(" | "));
            if (line.startsWith(u'#'))
                continue;
            QCOMPARE(columns.size(), 3);
            named += columns[0];
            QTest::newRow(qPrintable(columns[0])) << columns[1] << columns[2];
        }
        named.sort();
        QCOMPARE(Cases.entryList({QStringLiteral("bad-*"), QStringLiteral("beyondschema-*")}, QDir::Files, QDir::Name),
                 named);
    }
    void refusesWithPathAndReason()
    {
        QFETCH(QString, path);
        QFETCH(QString, words);
        const auto scenario = readScenario(caseNamed(QTest::currentDataTag()), m_zone);
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().path, path);
        QVERIFY2(scenario.error().reason.contains(words), qPrintable(scenario.error().text()));
        QVERIFY2(!scenario.error().text().contains(u'\n'), qPrintable(scenario.error().text()));
    }

    void hasDefaultsForWhatIsNotThere()
    {
        const Scenario scenario = readGood("good-smallest.json");
        QVERIFY(scenario.description.empty());
        QCOMPARE(scenario.seed, 1U);
        QVERIFY(scenario.start == ScenarioMoment(UtcSecond(sys_days(2026y / 1 / 1))));
        QVERIFY(scenario.meter.manufacturerName == "Meterglass" && scenario.meter.mpan == "2200012345678");
        QVERIFY(scenario.meter.lowMediumThreshold == Power(500) && scenario.meter.mediumHighThreshold == Power(2500));
        QVERIFY(scenario.meter.initialImport == Energy() && !scenario.meter.tariff);
        QVERIFY(scenario.meter.account == AccountSettings() && scenario.meter.billing == BillingCalendar());
        QVERIFY(scenario.events.empty());
    }

    void readsEveryPartOfTheMeter()
    {
        const Scenario scenario = readGood("good-every-part.json");
        QCOMPARE(scenario.seed, std::uint64_t(1) << 53);
        MeterConfiguration meter;
        meter.manufacturerName = "M";
        meter.serialNumber = "S1";
        meter.mpan = "1234567890123";
        meter.firmwareVersion = 2;
        meter.hardwareVersion = 3;
        meter.supplier = {4, "N", "C", "I"};
        meter.initialImport = fromWattHours(1);
        meter.initialExport = fromWattHours(2);
        meter.initialReactiveImport = ReactiveEnergy(3 * 3600);
        meter.initialReactiveExport = ReactiveEnergy(4 * 3600);
        meter.tariff = scenario.meter.tariff;
        meter.billing = {BillingCalendar::Period::Quarterly, sys_days(2026y / 2 / 28)};
        meter.account = {.paymentMode = PaymentMode::Prepayment,
                         .lowCreditThreshold = Money(-1),
                         .emergencyCreditLimit = Money(2),
                         .emergencyCreditThreshold = Money(3),
                         .disablementThreshold = Money(-4),
                         .debtRecoveryRate = Money(5),
                         .debtPeriod = AccountSettings::DebtPeriod::Hourly,
                         .suspendsDebtDisabled = true,
                         .suspendsDebtEmergency = true};
        meter.initialBalance = Money(-5);
        meter.initialTimeDebt = Money(6);
        QVERIFY(scenario.meter == meter);
    }

    void readsEveryPartOfATariff()
    {
        Tariff tariff;
        tariff.name = "T";
        tariff.prices = {Price(20'000), Price(10'000)};
        tariff.blockSets = {{{100, 200}, {Price(1), Price(2), Price(3)}}};
        tariff.switching.seasons = {{DatePattern::everyYear(1, 1), 1}};
        tariff.switching.weekProfiles = {{1, 1, 1, 1, 1, 1, 1}};
        tariff.switching.dayProfiles = {{{0min, TariffAction::timeOfUse(1)}, {7h + 30min, TariffAction::blocks(1)}}};
        tariff.switching.specialDays = {{DatePattern::everyYear(12, 25), 1}};
        tariff.standingCharge.perDay = Money(50'000);
        QVERIFY(readGood("good-every-part.json").meter.tariff == tariff);
    }

    void readsHomesAndMoments()
    {
        const Scenario scenario = readGood("good-every-part.json");
        QVERIFY(scenario.start == ScenarioMoment(MonthsBefore{3, 12h}));
        const std::vector<Scenario::Span> household{{std::nullopt, Scenario::ModelledHome{"refit-house-20"}},
                                                    {DaysBefore{2, 6h + 30min + 15s}, Scenario::Recording{"load.csv"}},
                                                    {DaysBefore{1, 0s}, Scenario::ModelledHome{"ukdale-house-2"}}};
        QVERIFY(scenario.household == household);
        // 18:30 in London's summer, with the offset said.
        QVERIFY(readGood("good-time-with-an-offset.json").start
                == ScenarioMoment(UtcSecond(sys_days(2026y / 7 / 1) + 17h + 30min)));
    }

    void readsEveryCommand()
    {
        const Scenario scenario = readGood("good-every-part.json");
        SupplierMessage message{"M", SupplierMessage::Importance::Critical, true, 60min};
        const std::vector<MeterCommand> commands{metercommand::TopUp{Money(1)},
                                                 metercommand::ActivateEmergencyCredit{},
                                                 metercommand::EnableSupply{},
                                                 metercommand::ResetBalance{},
                                                 metercommand::SetTimeDebt{Money(0)},
                                                 metercommand::ConfigureAccount{},
                                                 metercommand::ChangeTariff{*scenario.meter.tariff},
                                                 metercommand::SetNonDisablementPeriod{true},
                                                 metercommand::ShowMessage{message},
                                                 metercommand::CancelMessage{},
                                                 metercommand::ChangeSupplier{{0, "O", "", ""}},
                                                 metercommand::CutPower{60s}};
        QCOMPARE(scenario.events.size(), commands.size());
        for (std::size_t index = 0; index < commands.size(); ++index)
            QVERIFY2(scenario.events[index].command == commands[index], qPrintable(QString::number(index)));
        const Scenario::Event &first = scenario.events.front();
        QVERIFY(first.at == ScenarioMoment(DayOfScenario{3, 18h + 30min}));
        QVERIFY(first.everyDays == 7 && first.until == ScenarioMoment(DaysBefore{0, 0s}));
        QVERIFY(!scenario.events.back().everyDays && !scenario.events.back().until);
    }

    /// As far as its last bracket, which ends it.
    void refusesEveryPrefix()
    {
        const QByteArray whole = caseNamed("good-every-part.json").trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto scenario = readScenario(whole.first(length), m_zone);
            if (scenario || !scenario.error().reason.startsWith(QStringLiteral("line ")))
                QFAIL(qPrintable(QStringLiteral("of %1 bytes").arg(length)));
        }
    }

    void survivesEveryFlippedBit()
    {
        const QByteArray whole = caseNamed("good-every-part.json");
        for (qsizetype index = 0; index < whole.size(); ++index) {
            QByteArray flipped = whole;
            flipped[index] = char(flipped[index] ^ (1 << (index % 8)));
            const auto scenario = readScenario(flipped, m_zone);
            QVERIFY(scenario || !scenario.error().reason.isEmpty());
        }
    }

private:
    const HomeZone m_zone;
};

QTEST_APPLESS_MAIN(ScenarioReaderTest)
#include "scenarioreadertest.moc"
