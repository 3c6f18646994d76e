#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using meterglass::test::Call;
using meterglass::test::call;

namespace {

QStringList simulateUntil(const QString &time)
{
    return {QStringLiteral("simulate"), QStringLiteral("--json"), QStringLiteral("--until"), time};
}

QJsonObject object(const Call &result)
{
    return QJsonDocument::fromJson(result.out).object();
}

} // namespace

class SimulateCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheMeterHolds_data()
    {
        QTest::addColumn<QString>("until");
        QTest::newRow("a winter's morning") << QStringLiteral("2026-01-06T08:00");
        QTest::newRow("a summer's evening") << QStringLiteral("2026-07-01T18:30:30");
        QTest::newRow("midnight") << QStringLiteral("2026-07-01");
        QTest::newRow("a second before midnight") << QStringLiteral("2026-06-30T23:59:59");
        QTest::newRow("the day the clocks go forward") << QStringLiteral("2026-03-29T12:00");
        QTest::newRow("the repeated hour, again") << QStringLiteral("2026-10-25T01:30:00Z");
        QTest::newRow("far ahead") << QStringLiteral("2099-12-31T23:59:59");
    }
    void showsWhatTheMeterHolds()
    {
        QFETCH(QString, until);
        const Call result = call(simulateUntil(until));
        QVERIFY2(result.exitCode == 0 && result.errors.isEmpty(), result.told().constData());
        const QJsonObject display = object(result).value(QStringLiteral("display")).toObject();
        const QJsonObject meter = object(result).value(QStringLiteral("meter")).toObject();
        for (const char *name : {"activePower",
                                 "importToday",
                                 "importThisWeek",
                                 "importThisMonth",
                                 "activeImportRegister",
                                 "activeExportRegister",
                                 "reactiveImportRegister",
                                 "reactiveExportRegister",
                                 "dailyConsumption",
                                 "importProfile",
                                 "exportProfile",
                                 "reactiveImportProfile",
                                 "reactiveExportProfile",
                                 "tariff",
                                 "tariffId",
                                 "tierLabels",
                                 "tariffRegisters",
                                 "blockThresholds",
                                 "calendarName",
                                 "calendarReference",
                                 "calendarSeasons",
                                 "calendarWeekProfiles",
                                 "calendarDayProfiles",
                                 "calendarSpecialDays",
                                 "standingCharge",
                                 "prices",
                                 "activePrice",
                                 "activePriceTier",
                                 "nextPriceChange",
                                 "costToday",
                                 "costThisWeek",
                                 "costThisMonth",
                                 "supplyState",
                                 "disablementSuspended",
                                 "paymentMode",
                                 "balance",
                                 "emergencyCredit",
                                 "emergencyCreditAvailable",
                                 "accumulatedDebt",
                                 "timeDebt",
                                 "siteId",
                                 "firmwareVersion",
                                 "hardwareVersion",
                                 "supplierId",
                                 "supplierName",
                                 "supplierContact",
                                 "customerIdNumber",
                                 "messages",
                                 "powerEventLog",
                                 "eventLog",
                                 "dailyReadLog",
                                 "billingDataLog",
                                 "prepaymentDailyReadLog",
                                 "prepaymentBillingDataLog"}) {
            const QJsonObject reading = display.value(QLatin1String(name)).toObject();
            QVERIFY2(meter.contains(QLatin1String(name)), name);
            QVERIFY2(reading.value(QStringLiteral("value")) == meter.value(QLatin1String(name)), name);
            QVERIFY2(reading.value(QStringLiteral("quality")) == QStringLiteral("live"), name);
        }
        for (const char *name : {"importPreviousDays", "importPreviousWeeks", "importPreviousMonths",
                                 "costPreviousDays", "costPreviousWeeks", "costPreviousMonths"}) {
            QJsonArray values;
            for (const auto reading : display.value(QLatin1String(name)).toArray())
                values.append(reading.toObject().value(QStringLiteral("value")));
            QVERIFY2(values.size() >= 5 && meter.value(QLatin1String(name)) == values, name);
        }
        QVERIFY(object(result).value(QStringLiteral("until")) == meter.value(QStringLiteral("time")));
    }

    void holdsWhatTheRecordingSays()
    {
        // The sample in force at 2013-04-16 07:00:00 UTC, Tuesday 08:00 in London.
        QFile file(QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        constexpr qint64 Recorded = 1'366'095'600;
        qint64 load = -1;
        for (file.readLine(); !file.atEnd();) {
            const QByteArrayList columns = file.readLine().trimmed().split(',');
            if (columns[0].toLongLong() <= Recorded)
                load = columns[1].toLongLong();
        }
        const Call result = call(simulateUntil(QStringLiteral("2026-01-06T08:00")));
        const QJsonObject meter = object(result).value(QStringLiteral("meter")).toObject();
        QCOMPARE(meter.value(QStringLiteral("activePower")).toInteger(), load);
        QVERIFY(meter.value(QStringLiteral("time")) == QStringLiteral("2026-01-06T08:00:00Z"));
    }

    void takesTheSameMomentInEveryForm_data()
    {
        QTest::addColumn<QString>("until");
        QTest::newRow("with seconds") << QStringLiteral("2026-07-01T18:30:00");
        QTest::newRow("in UTC") << QStringLiteral("2026-07-01T17:30Z");
        QTest::newRow("with an offset") << QStringLiteral("2026-07-01T19:30+02:00");
    }
    void takesTheSameMomentInEveryForm()
    {
        QFETCH(QString, until);
        QCOMPARE(call(simulateUntil(until)).out, call(simulateUntil(QStringLiteral("2026-07-01T18:30"))).out);
    }

    void isTheSameInEveryZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("Auckland") << QStringLiteral("Pacific/Auckland");
        QTest::newRow("Los Angeles") << QStringLiteral("America/Los_Angeles");
        QTest::newRow("UTC") << QStringLiteral("UTC");
    }
    void isTheSameInEveryZone()
    {
        QFETCH(QString, zone);
        for (const QString &until : {QStringLiteral("2026-07-01T18:30"), QStringLiteral("2026-10-25")}) {
            const Call here = call(simulateUntil(until), {}, QStringLiteral("Europe/London"));
            QVERIFY(here.exitCode == 0 && !here.out.isEmpty());
            QCOMPARE(call(simulateUntil(until), {}, zone).out, here.out);
        }
    }

    void saysHowMuchIsPaidAndUntilWhen()
    {
        // The default tariff's day from 07:30 to 00:30 UTC, in 10^-5 GBP a kWh.
        const Call result = call(simulateUntil(QStringLiteral("2026-01-06T08:00")));
        const QJsonObject display = object(result).value(QStringLiteral("display")).toObject();
        const auto valueOf = [&display](const char *name) {
            return display.value(QLatin1String(name)).toObject().value(QStringLiteral("value"));
        };
        QCOMPARE(valueOf("activePrice").toInteger(), 27690);
        QCOMPARE(valueOf("activePriceLabel").toString(), QStringLiteral("Rate 1"));
        QCOMPARE(valueOf("nextPriceChange").toString(), QStringLiteral("2026-01-07T00:30:00Z"));
        QCOMPARE(valueOf("standingCharge").toInteger(), 53800);
        QCOMPARE(valueOf("tariff").toString(), QStringLiteral("Day and Night"));
        QCOMPARE(valueOf("prices").toArray().size(), 2);
        QCOMPARE(QJsonDocument(valueOf("calendarDayProfiles").toArray()).toJson(QJsonDocument::Compact),
                 QByteArray("[[{\"start\":\"00:30\",\"tier\":2},{\"start\":\"07:30\",\"tier\":1}]]"));
        QCOMPARE(valueOf("tierLabels").toArray().at(1).toObject().value(QStringLiteral("label")).toString(),
                 QStringLiteral("Rate 2"));
        QCOMPARE(valueOf("importProfile").toArray().size(), 397 * 48);
    }

    void showsTheMessageAndTheLogs()
    {
        const Call result = call(simulateUntil(QStringLiteral("2026-01-06T08:00")));
        const QJsonObject display = object(result).value(QStringLiteral("display")).toObject();
        const auto valueOf = [&display](const char *name) {
            return display.value(QLatin1String(name)).toObject().value(QStringLiteral("value")).toArray();
        };
        QCOMPARE(valueOf("messages").size(), 1);
        const QJsonObject message = valueOf("messages").first().toObject();
        QCOMPARE(message.value(QStringLiteral("id")).toInt(), 2); // of yesterday, 09:30
        QCOMPARE(message.value(QStringLiteral("importance")).toString(), QStringLiteral("high"));
        QVERIFY(!message.value(QStringLiteral("text")).toString().isEmpty());
        QCOMPARE(valueOf("dailyReadLog").size(), 31);
        QCOMPARE(valueOf("dailyReadLog").first().toObject().value(QStringLiteral("at")).toString(),
                 QStringLiteral("2026-01-06T00:00:00Z"));
        QCOMPARE(valueOf("billingDataLog").size(), 12);
        QCOMPARE(valueOf("billingDataLog").first().toObject().value(QStringLiteral("at")).toString(),
                 QStringLiteral("2026-01-01T00:00:00Z"));
    }

    void printsTextWithoutJson()
    {
        const Call result = call({QStringLiteral("simulate"), QStringLiteral("--until"), QStringLiteral("2026-07-01")});
        QVERIFY2(result.exitCode == 0 && result.out.startsWith("2026-06-30T23:00:00Z\n"), result.told().constData());
        QVERIFY2(result.out.contains("activePower") && result.out.contains("live"), result.told().constData());
    }
};

QTEST_GUILESS_MAIN(SimulateCommandTest)
#include "simulatecommandtest.moc"
