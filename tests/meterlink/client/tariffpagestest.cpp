#include "meterlink/client/tariffpages.h"

#include "meterlink/client/tariffquestions.h"
#include "tests/support/hex.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using client::TariffPages;
using client::TariffQuestion;
using test::hex;

namespace {

constexpr han::HanAddress Meter{0x1A2B, 1};
/// Provider, issuer event and calendar.
const QByteArray Ids = "00000000 01000000 02000000 ";
const QByteArray Header = "00000000 01000000 02000000 00000000 00 00 03 544f55 02 02 02";

/// What is asked next, as its command's number and payload.
QByteArray question(const TariffPages &pages)
{
    const auto next = pages.next();
    if (!next)
        return "nothing";
    const han::HanRequest request = client::requestOf(Meter, *next);
    return QByteArray::number(int(request.cluster()), 16) + ' ' + test::hexOf(zcl::Bytes{request.command()}) + ' '
        + test::hexOf(request.payload());
}

/// Answers what is asked next. @param payload of the command that answers
bool answer(TariffPages &pages, const QByteArray &payload)
{
    const zcl::Bytes bytes = hex(payload);
    const auto asked = pages.next();
    const auto page = asked ? client::pageIn(bytes, *asked) : std::nullopt;
    if (page)
        std::visit([&pages](const auto &command) { pages.take(command); }, *page);
    return page.has_value();
}

TariffPages begun()
{
    TariffPages pages;
    pages.beginAnew(std::nullopt);
    return pages;
}

/// All of a calendar of two seasons, weeks and days, whose ids are not their places.
TariffPages gathered(const QByteArray &weekOf, const QByteArray &dayEntries, const QByteArray &specialDay,
                     const QByteArray &season = "ff030eff 03")
{
    TariffPages pages = begun();
    const QByteArrayList payloads = {Header,
                                     Ids + "00 01 " + season + " ff0afe07 07",
                                     Ids + "03 " + weekOf,
                                     Ids + "07 09 09 09 09 09 09 09",
                                     Ids + "04 01 00 01 00 0000 02",
                                     Ids + "09 02 00 01 00 " + dayEntries,
                                     Ids + "00000000 00 01 00 01 " + specialDay};
    for (const QByteArray &payload : payloads) {
        if (!answer(pages, payload))
            qWarning("not read: %s", payload.constData());
    }
    return pages;
}

} // namespace

/// How a calendar is put together from the commands it is spread over.
class TariffPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForNothingBeforeItBegins() { QCOMPARE(question(TariffPages()), QByteArray("nothing")); }

    void asksForOnePartAfterTheOther()
    {
        TariffPages pages;
        pages.beginAnew(5);
        QCOMPARE(question(pages), QByteArray("707 00 00 00 00 00 ff ff ff ff 01 00 ff ff ff ff"));
        QVERIFY(answer(pages, Header));
        QCOMPARE(question(pages), QByteArray("707 03 ff ff ff ff 02 00 00 00"));
        QVERIFY(answer(pages, Ids + "00 02 ff0301ff 01"));
        QCOMPARE(question(pages), QByteArray("707 03 ff ff ff ff 02 00 00 00")); // the second page is missing
        QVERIFY(answer(pages, Ids + "01 02 ff0a01ff 02"));
        QCOMPARE(question(pages), QByteArray("707 02 ff ff ff ff 02 00 00 00 01 01"));
        QVERIFY(answer(pages, Ids + "01 01 01 01 01 01 02 02"));
        QCOMPARE(question(pages), QByteArray("707 02 ff ff ff ff 02 00 00 00 02 01"));
        QVERIFY(answer(pages, Ids + "02 01 01 01 01 01 02 02"));
        QCOMPARE(question(pages), QByteArray("707 01 ff ff ff ff 02 00 00 00 01 01"));
        QVERIFY(answer(pages, Ids + "01 02 01 02 00 0e01 01")); // the second page of the first day came first
        QCOMPARE(question(pages), QByteArray("707 01 ff ff ff ff 02 00 00 00 01 01"));
        QVERIFY(answer(pages, Ids + "01 02 00 02 00 1e00 02"));
        QCOMPARE(question(pages), QByteArray("707 01 ff ff ff ff 02 00 00 00 02 01"));
        QVERIFY(answer(pages, Ids + "02 01 00 01 00 0000 03"));
        QCOMPARE(question(pages), QByteArray("707 04 01 00 00 00 00 00 ff ff ff ff 02 00 00 00"));
        QVERIFY(!pages.isCalendarWhole());
        pages.refuse(*pages.next()); // there are none
        QVERIFY(pages.isCalendarWhole() && !pages.areLabelsWhole());
        QCOMPARE(question(pages), QByteArray("700 0a 05 00 00 00"));
        QVERIFY(answer(pages, "00000000 01000000 05000000 00 01 02 01 03 446179 02 05 4e69676874"));
        QCOMPARE(question(pages), QByteArray("nothing"));
        QVERIFY((pages.labels() == client::TierLabels{{1, "Day"}, {2, "Night"}}));

        const auto calendar = pages.calendar();
        QVERIFY(calendar && calendar->calendarId == 2 && calendar->name == "TOU");
        const core::SwitchingTable &table = calendar->table;
        QVERIFY(table.reference == core::TimeReference::Utc);
        using core::TariffAction;
        QVERIFY((table.dayProfiles[0]
                 == core::SwitchingTable::DayProfile{{30min, TariffAction::timeOfUse(2)},
                                                     {4h + 30min, TariffAction::timeOfUse(1)}}));
        QVERIFY((table.seasons[1] == core::SwitchingTable::Season{core::DatePattern::everyYear(10, 1), 2}));
        QVERIFY(table.specialDays.empty());
    }

    void numbersProfilesByTheirPlace()
    {
        const auto calendar = gathered("04 04 04 04 04 09 09", "0000 05 2c01 06", "7e0c19ff 09").calendar();
        QVERIFY(calendar);
        const core::SwitchingTable &table = calendar->table;
        QVERIFY((table.weekProfiles[0] == core::SwitchingTable::WeekProfile{1, 1, 1, 1, 1, 2, 2}));
        QVERIFY((table.weekProfiles[1] == core::SwitchingTable::WeekProfile{2, 2, 2, 2, 2, 2, 2}));
        QCOMPARE(table.seasons[1].weekProfile, 2);
        QVERIFY((table.seasons[1].start == core::DatePattern{{}, 10, core::DatePattern::LastDay, 7}));
        QVERIFY((table.specialDays
                 == std::vector<core::SwitchingTable::SpecialDay>{{core::DatePattern{2026, 12, 25, {}}, 2}}));
    }

    void takesTheMonthsOfSummerTime()
    {
        const auto calendar =
            gathered("04 04 04 04 04 09 09", "0000 05 2c01 06", "7e0c19ff 09", "fffefe07 03").calendar();
        QVERIFY(calendar);
        QVERIFY((calendar->table.seasons[0].start == core::DatePattern{{}, 3, core::DatePattern::LastDay, 7}));
    }

    void makesNothingOfACalendarWithoutSense_data()
    {
        QTest::addColumn<QByteArray>("week");
        QTest::addColumn<QByteArray>("day");
        QTest::addColumn<QByteArray>("specialDay");
        QTest::addColumn<bool>("isSensible");
        const QByteArray week = "04 04 04 04 04 09 09";
        const QByteArray day = "0000 05 2c01 06";
        const QByteArray special = "7e0c19ff 09";
        QTest::newRow("of which all is well") << week << day << special << true;
        QTest::newRow("with a week of a day that there is not")
            << QByteArray("04 04 04 04 04 09 08") << day << special << false;
        QTest::newRow("with a special day of a day that there is not")
            << week << day << QByteArray("7e0c19ff 03") << false;
        QTest::newRow("with a date that never comes") << week << day << QByteArray("ff021eff 09") << false;
        QTest::newRow("with month 13") << week << day << QByteArray("ff0d01ff 09") << false;
        QTest::newRow("with a month's second last day") << week << day << QByteArray("ff02fdff 09") << false;
        QTest::newRow("with entries out of order") << week << QByteArray("2c01 05 0000 06") << special << false;
        QTest::newRow("with an entry twice") << week << QByteArray("0000 05 0000 06") << special << false;
        QTest::newRow("with an entry at 24:00") << week << QByteArray("0000 05 a005 06") << special << false;
        QTest::newRow("with an entry of no tier") << week << QByteArray("0000 05 2c01 00") << special << false;
        QTest::newRow("with a day without entries") << week << QByteArray("") << special << false;
    }
    void makesNothingOfACalendarWithoutSense()
    {
        QFETCH(const QByteArray, week);
        QFETCH(const QByteArray, day);
        QFETCH(const QByteArray, specialDay);
        const TariffPages pages = gathered(week, day, specialDay);
        QVERIFY(pages.isCalendarWhole());
        QTEST(pages.calendar().has_value(), "isSensible");
        QCOMPARE(question(pages), QByteArray("nothing"));
    }

    void takesACalendarOfOneDay()
    {
        TariffPages pages = begun();
        QVERIFY(answer(pages, "00000000 01000000 02000000 00000000 00 02 00 00 00 01"));
        QVERIFY(answer(pages, Ids + "01 01 00 01 00 0000 01"));
        pages.refuse(*pages.next());
        const auto calendar = pages.calendar();
        QVERIFY(calendar);
        core::SwitchingTable always = core::SwitchingTable::always(core::TariffAction::timeOfUse(1));
        always.reference = core::TimeReference::Local;
        QVERIFY(calendar->table == always);
    }

    void ignoresWhatIsOfAnotherCalendar()
    {
        TariffPages pages = begun();
        QVERIFY(answer(pages, Header));
        const QByteArray asked = question(pages);
        QVERIFY(answer(pages, "00000000 01000000 03000000 00 01 ff0301ff 01"));
        QVERIFY(answer(pages, "00000000 09000000 02000000 00 01 ff0301ff 01"));
        QCOMPARE(question(pages), asked);
        pages.beginAnew(std::nullopt);
        QVERIFY(answer(pages, "00000000 01000000 02000000 00000000 03 00 00 01 01 01")); // of friendly credit
        QVERIFY(question(pages).startsWith("707 00"));
    }

    void ignoresAPageBeyondTheLast()
    {
        TariffPages pages = begun();
        QVERIFY(answer(pages, Header));
        const QByteArray asked = question(pages);
        QVERIFY(answer(pages, Ids + "01 01 ff0301ff 01"));
        QVERIFY(answer(pages, Ids + "00 00 ff0301ff 01"));
        QCOMPARE(question(pages), asked);
    }

    void endsWhereTheMeterRefuses()
    {
        TariffPages pages;
        pages.beginAnew(5);
        pages.refuse(*pages.next());
        QVERIFY(question(pages).startsWith("700 0a"));
        pages.refuse(*pages.next());
        QCOMPARE(question(pages), QByteArray("nothing"));
        QVERIFY(!pages.isCalendarWhole() && !pages.calendar() && !pages.areLabelsWhole());
    }
};

QTEST_APPLESS_MAIN(TariffPagesTest)
#include "tariffpagestest.moc"
