#include "core/meter/singleelementmeter.h"
#include "core/scenario/scenariodiary.h"
#include "core/scenario/scenarioreader.h"
#include "core/time/isotime.h"
#include "tests/support/steadyhousehold.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meterglass;
using namespace meterglass::core;
using namespace Qt::StringLiterals;

namespace {

const QString Cases = QStringLiteral(METERGLASS_TEST_DATA "/books");

QString nameOf(SupplyState supply)
{
    switch (supply) {
    case SupplyState::Enabled:
        return QStringLiteral("enabled");
    case SupplyState::Disabled:
        return QStringLiteral("disabled");
    case SupplyState::Armed:
        return QStringLiteral("armed");
    }
    return {};
}

/// As in the files: by number, from 1, as far as the file asks.
template<typename Numbers, typename Convert>
QJsonObject byNumber(const Numbers &numbers, Convert convert)
{
    QJsonObject json;
    for (std::size_t index = 0; index < numbers.size(); ++index)
        json.insert(QString::number(index + 1), convert(numbers[index]));
    return json;
}

QJsonObject energiesOf(const SingleElementMeter &meter)
{
    const std::int64_t import = meter.activeImportWattHours();
    return {{"import"_L1, qint64(import)},
            {"importToday"_L1, qint64(meter.importHistory().days().current(import))},
            {"importPreviousDay"_L1, qint64(meter.importHistory().days().previous().front())},
            {"halfHours"_L1, qint64(meter.importProfile().size())}};
}

QJsonObject costsOf(const CostBook &costs)
{
    const auto number = [](std::int64_t value) { return qint64(value); };
    const auto numbers = [&number](const auto &values) {
        QJsonArray json;
        for (const std::int64_t value : values)
            json += number(value);
        return json;
    };
    return {{"costToday"_L1, number(costs.today().count())},
            {"costThisWeek"_L1, number(costs.thisWeek().count())},
            {"costThisMonth"_L1, number(costs.thisMonth().count())},
            {"costPreviousDay"_L1, number(costs.previousDays().front())},
            {"costPreviousWeek"_L1, number(costs.previousWeeks().front())},
            {"costPreviousMonth"_L1, number(costs.previousMonths().front())},
            {"activePrice"_L1, number(costs.activePrice().count())},
            {"timeOfUse"_L1, byNumber(costs.registers().timeOfUse, number)},
            {"blocks"_L1, byNumber(costs.registers().blocks, numbers)},
            {"counters"_L1, byNumber(costs.registers().counters, number)}};
}

QJsonObject accountOf(const AccountState &account)
{
    return {{"balance"_L1, qint64(account.balance.count())},
            {"accumulatedDebt"_L1, qint64(account.accumulatedDebt.count())},
            {"timeDebt"_L1, qint64(account.timeDebt.count())},
            {"emergencyCreditUsed"_L1, qint64(account.emergencyCreditUsed.count())},
            {"emergencyCreditActivated"_L1, account.isEmergencyCreditActivated},
            {"supply"_L1, nameOf(account.supply)}};
}

/// What of `held` the file asks for; of objects by number, the numbers it asks for.
QJsonValue asked(const QJsonValue &held, const QJsonValue &expected)
{
    if (!expected.isObject())
        return held;
    QJsonObject part;
    for (const QString &key : expected.toObject().keys())
        part.insert(key, held.toObject().value(key));
    return part;
}

} // namespace

/// The cases of tests/data/books, each worked by hand with its arithmetic (rows E-4, E-9, E-10, E-11).
class WorkedBooksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasWorkedByHand_data()
    {
        QTest::addColumn<QJsonObject>("worked");
        const QDir folder(Cases);
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << QJsonDocument::fromJson(file.readAll()).object();
        }
    }
    void holdsWhatWasWorkedByHand()
    {
        QFETCH(const QJsonObject, worked);
        const HomeZone zone;
        const auto scenario = readScenario(QJsonDocument(worked.value("scenario"_L1).toObject()).toJson(), zone);
        QVERIFY2(scenario, scenario ? "" : qPrintable(scenario.error().text()));
        const auto until = parseIsoTime(worked.value("until"_L1).toString(), zone);
        QVERIFY(until);
        const UtcSecond start = startOf(*scenario, *until, zone);
        const test::SteadyHousehold household{Power(worked.value("watts"_L1).toInteger())};
        SingleElementMeter meter(scenario->meter, household, zone, start,
                                 diaryOf(scenario->events, {*until, start}, *until, zone));
        meter.advanceTo(*until);
        compare(booksOf(meter), worked.value("expected"_L1).toObject());
    }

private:
    static QJsonObject booksOf(const SingleElementMeter &meter)
    {
        QJsonObject books = energiesOf(meter);
        for (const QJsonObject &part : {costsOf(*meter.costs()), accountOf(meter.costs()->account().state())}) {
            for (auto item = part.begin(); item != part.end(); ++item)
                books.insert(item.key(), item.value());
        }
        return books;
    }

    static void compare(const QJsonObject &books, const QJsonObject &expected)
    {
        QVERIFY(!expected.isEmpty());
        for (auto item = expected.begin(); item != expected.end(); ++item) {
            QVERIFY2(books.contains(item.key()), qPrintable(item.key()));
            const QJsonValue held = asked(books.value(item.key()), item.value());
            const auto said = [](const QJsonValue &value) { return QJsonDocument(QJsonArray{value}).toJson(); };
            QVERIFY2(held == item.value(),
                     QByteArray(item.key().toUtf8() + ": " + said(held) + "not " + said(item.value())));
        }
    }
};

QTEST_APPLESS_MAIN(WorkedBooksTest)
#include "workedbookstest.moc"
