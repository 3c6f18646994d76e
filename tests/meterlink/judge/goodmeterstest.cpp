#include "app/scenariohome.h"
#include "app/shippedscenarios.h"
#include "app/verify/examination.h"
#include "meterlink/judge/accuracy.h"

#include <QTest>

using namespace meterglass;
using judge::Verdict;

/// The built-in meter in every shipped scenario, over midnights of summer and winter, the changes of the clocks and the
/// ends of weeks and months.
class GoodMetersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsFoundWrong_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        for (const core::Scenario &scenario : app::shippedScenarios()) {
            for (const auto &[month, day] : {std::pair(3, 30), std::pair(7, 1), std::pair(10, 26), std::pair(11, 18)})
                QTest::addRow("%s 2026-%02d-%02d", scenario.name.c_str(), month, day)
                    << QString::fromStdString(scenario.name) << month << day;
        }
    }
    void nothingIsFoundWrong()
    {
        QFETCH(const QString, scenario);
        QFETCH(const int, month);
        QFETCH(const int, day);
        const core::HomeZone zone;
        const auto midnight = zone.startOfDay(
            core::LocalDay((std::chrono::sys_days(std::chrono::year(2026) / month / day)).time_since_epoch()));
        auto home = app::homeOfScenario(scenario, midnight - app::Examination::Before, zone);
        QVERIFY2(home, home ? "" : qPrintable(home.error().reason));
        auto examination = app::Examination::overMidnight(std::move(home).value(), midnight);
        examination.run();
        int supported = 0;
        for (const judge::Judgement &judgement : judge::judge(examination.transcript(), zone)) {
            const Verdict verdict = judgement.finding.verdict;
            QVERIFY2(verdict == Verdict::Supported || verdict == Verdict::Untestable,
                     (judgement.check + ": " + judgement.finding.reason).c_str());
            supported += verdict == Verdict::Supported ? 1 : 0;
        }
        for (const judge::Judgement &judgement :
             judge::judgeAccuracy(judge::Readout(examination.transcript()), examination.reference()))
            QVERIFY2(judgement.finding.verdict != Verdict::Wrong, judgement.finding.reason.c_str());
        QVERIFY2(supported >= 41, qPrintable(QString::number(supported)));
    }
};

QTEST_GUILESS_MAIN(GoodMetersTest)
#include "goodmeterstest.moc"
