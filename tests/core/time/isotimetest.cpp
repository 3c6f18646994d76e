#include "core/time/isotime.h"

#include <QTest>

using namespace meterglass::core;
using namespace std::chrono;

class IsoTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAMoment_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<UtcSecond>("expected");
        const auto row = [](const char *sentence, const char *text, UtcSecond expected) {
            QTest::newRow(sentence) << QString::fromLatin1(text) << expected;
        };
        row("a winter's time in London", "2026-01-06T08:00", sys_days(2026y / 1 / 6) + 8h);
        row("a summer's time in London", "2026-07-01T18:30:15", sys_days(2026y / 7 / 1) + 17h + 30min + 15s);
        row("a winter's date", "2026-01-06", sys_days(2026y / 1 / 6));
        row("a summer's date", "2026-07-01", sys_days(2026y / 6 / 30) + 23h);
        row("in UTC", "2026-07-01T18:30Z", sys_days(2026y / 7 / 1) + 18h + 30min);
        row("east of London", "2026-07-01T18:30+05:30", sys_days(2026y / 7 / 1) + 13h);
        row("west of London", "2026-07-01T18:30:00-0800", sys_days(2026y / 7 / 2) + 2h + 30min);
        row("in the hour that is skipped", "2026-03-29T01:30", sys_days(2026y / 3 / 29) + 1h);
        row("in the hour that is repeated", "2026-10-25T01:30", sys_days(2026y / 10 / 25) + 30min);
        row("on 29 February", "2028-02-29T12:00", sys_days(2028y / 2 / 29) + 12h);
        row("the first", "2001-01-01", sys_days(2001y / 1 / 1));
        row("the last", "2099-12-31T23:59:59", sys_days(2099y / 12 / 31) + 23h + 59min + 59s);
    }
    void readsAMoment()
    {
        QFETCH(QString, text);
        const auto moment = parseIsoTime(text, m_zone);
        QVERIFY2(moment, moment ? "" : qPrintable(moment.error()));
        QTEST(moment.value(), "expected");
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("says");
        const QString form = QStringLiteral("is not a time such as");
        for (const char *text : {"",
                                 "now",
                                 "2026",
                                 "2026-07",
                                 "2026-7-1",
                                 "2026-02-30",
                                 "2026-02-29T12:00",
                                 "2026-13-01",
                                 "2026-07-01T24:00",
                                 "2026-07-01T18:60",
                                 "2026-07-01T18:30:60",
                                 "2026-07-01T18",
                                 "2026-07-01 18:30",
                                 "2026-07-01T18:30:00.5",
                                 "2026-07-01T18:30z",
                                 "2026-07-01T18:30+24:00",
                                 "2026-07-01Z",
                                 "2026-07-01\n",
                                 " 2026-07-01",
                                 "+2026-07-01",
                                 "20260701T1830"})
            QTest::newRow(text) << form;
        QTest::newRow("2000-12-31T23:59:59") << QStringLiteral("between the years 2001 and 2099");
        QTest::newRow("2100-01-01") << QStringLiteral("between the years 2001 and 2099");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QString, says);
        const auto moment = parseIsoTime(QString::fromLatin1(QTest::currentDataTag()), m_zone);
        QVERIFY(!moment);
        QVERIFY2(moment.error().contains(says), qPrintable(moment.error()));
    }

private:
    const HomeZone m_zone;
};

QTEST_APPLESS_MAIN(IsoTimeTest)
#include "isotimetest.moc"
