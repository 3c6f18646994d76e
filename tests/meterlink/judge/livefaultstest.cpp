#include "app/defaulthome.h"
#include "app/verify/examination.h"
#include "meterlink/judge/judgement.h"

#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using core::MeterFault;
using judge::Verdict;

Q_DECLARE_METATYPE(MeterFault)
Q_DECLARE_METATYPE(Verdict)

namespace {

/// The midnight after the clocks went forward on Sunday 29 March 2026: a week ends with it, and local midnight is not
/// that of UTC.
core::UtcSecond midnight()
{
    return std::chrono::sys_days(std::chrono::year(2026) / 3 / 29) + 23h;
}

std::vector<judge::Judgement> judgementsOf(std::optional<MeterFault> fault)
{
    const core::HomeZone zone;
    auto examination =
        app::Examination::overMidnight(app::defaultHome(midnight() - app::Examination::Before, zone), midnight());
    if (fault)
        examination.bench().drive(core::driveaction::SwitchFault{*fault, true});
    examination.run();
    return judge::judge(examination.transcript(), zone);
}

QByteArray say(const judge::Judgement &judgement)
{
    return QByteArray::fromStdString(judgement.check + ": " + judgement.finding.reason);
}

} // namespace

/// A live meter with each of the bench's faults, under the eyes of the judge.
class LiveFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodMeterIsFoundGood()
    {
        for (const judge::Judgement &judgement : judgementsOf(std::nullopt))
            QVERIFY2(judgement.finding.verdict == Verdict::Supported, say(judgement));
    }

    void isFound_data()
    {
        QTest::addColumn<MeterFault>("fault");
        QTest::addColumn<QString>("check");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](MeterFault fault, const char *check, Verdict verdict = Verdict::Wrong) {
            QTest::newRow(core::rowOf(fault).name.data()) << fault << QString::fromLatin1(check) << verdict;
        };
        row(MeterFault::SwappedTiers, "tier-registers");
        row(MeterFault::CostTooHigh, "cost-of-today");
        row(MeterFault::CostStandsStill, "cost-of-today");
        row(MeterFault::HalfHoursOneMore, "daily-log");
        row(MeterFault::HalfHoursDoubled, "half-hours");
        row(MeterFault::ReadingChangesLog, "reading");
        row(MeterFault::RegisterFalls, "register-rises");
        row(MeterFault::RegisterCountsHalf, "half-hours");
        row(MeterFault::DayEndsAtUtcMidnight, "midnight");
        row(MeterFault::YesterdayOneMore, "previous-days");
        row(MeterFault::LastWeekOneLess, "previous-weeks");
        row(MeterFault::LastMonthOneMore, "previous-months");
        row(MeterFault::PushEvery5s, "push-pace");
        row(MeterFault::NoPush, "push-on-change");
        row(MeterFault::WritesAccepted, "writes");
        row(MeterFault::UnsecuredReadsGranted, "unsecured-reads");
        row(MeterFault::ClockOff, "clock");
        row(MeterFault::WrongType, "item-InstantaneousDemand");
        row(MeterFault::NoExportRegister, "item-CurrentSummationReceived", Verdict::Missing);
        row(MeterFault::SupplyUnknown, "item-SupplyStatus");
        row(MeterFault::Zeros, "writes");
        row(MeterFault::Stalls, "previous-weeks", Verdict::Missing);
        row(MeterFault::Silent, "item-CurrentSummationDelivered", Verdict::Missing);
    }
    void isFound()
    {
        QFETCH(const MeterFault, fault);
        QFETCH(const QString, check);
        QFETCH(const Verdict, verdict);
        const auto judgements = judgementsOf(fault);
        const auto found = std::find_if(judgements.begin(), judgements.end(), [&check](const judge::Judgement &each) {
            return QString::fromStdString(each.check) == check;
        });
        QVERIFY(found != judgements.end());
        QVERIFY2(found->finding.verdict == verdict, say(*found));
    }
};

QTEST_GUILESS_MAIN(LiveFaultsTest)
#include "livefaultstest.moc"
