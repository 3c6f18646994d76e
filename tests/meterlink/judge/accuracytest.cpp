#include "meterlink/judge/accuracy.h"

#include "app/defaulthome.h"
#include "app/verify/examination.h"
#include "meterlink/se/clusters.h"
#include "tests/meterlink/judge/tampering.h"
#include "tests/support/steadyhousehold.h"

#include <QTest>

#include <map>

using namespace meterglass;
using namespace std::chrono_literals;
using judge::Verdict;

namespace {

constexpr core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 10h;

struct Watched
{
    judge::Transcript transcript;
    judge::Reference reference;
};

/// Three hours of a home that draws one load.
const Watched &watched(int watts)
{
    static std::map<int, Watched> seen;
    const auto found = seen.find(watts);
    if (found != seen.end())
        return found->second;
    app::FittedHome home = app::defaultHome(Start, core::HomeZone());
    home.household = std::make_unique<test::SteadyHousehold>(core::Power(watts));
    app::Examination examination(std::move(home), Start, 3h);
    examination.run();
    return seen[watts] = {examination.transcript(), examination.reference()};
}

/// As if the meter counted that much more than truly flowed.
judge::Reference withMeterAhead(judge::Reference reference, double percent)
{
    for (judge::ReferenceSpan &span : reference.spans)
        span.wattHours /= 1 + percent / 100;
    return reference;
}

judge::Finding findingAt(std::string_view point, const judge::Transcript &transcript, const judge::Reference &reference)
{
    for (const judge::Judgement &judgement : judge::judgeAccuracy(judge::Readout(transcript), reference)) {
        if (judgement.check == point)
            return judgement.finding;
    }
    return {};
}

} // namespace

/// Limits by EN 50470-3; what the meter counted, and so the errors, by hand: the load times the hours.
class AccuracyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEachLoadPoint_data()
    {
        QTest::addColumn<int>("watts");
        QTest::addColumn<QByteArray>("point");
        QTest::addColumn<double>("ahead");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QByteArray>("words");
        const auto add = [](const char *name, int watts, const char *point, double ahead, Verdict verdict,
                            const char *words) {
            QTest::newRow(name) << watts << QByteArray(point) << ahead << int(verdict) << QByteArray(words);
        };
        add("high, true", 3000, "accuracy-high", 0, Verdict::Supported, "within class C");
        add("high, 0.8 % ahead", 3000, "accuracy-high", 0.8, Verdict::Supported, "within class B");
        add("high, 1.6 % behind", 3000, "accuracy-high", -1.6, Verdict::Supported, "within class A");
        add("high, 2.5 % ahead", 3000, "accuracy-high", 2.5, Verdict::Wrong, "outside of class A");
        add("high, 2.5 % behind", 3000, "accuracy-high", -2.5, Verdict::Wrong, "outside of class A");
        add("middle, true", 800, "accuracy-middle", 0, Verdict::Supported, "within class C");
        add("middle, 3 % ahead", 800, "accuracy-middle", 3, Verdict::Wrong, "outside of class A");
        add("low, true", 100, "accuracy-low", 0, Verdict::Supported, "within class");
        add("low, 6 % ahead", 100, "accuracy-low", 6, Verdict::Wrong, "outside of class A");
        add("another load", 3000, "accuracy-low", 0, Verdict::Untestable, "no such load");
        add("too little to be sure", 100, "accuracy-low", 2.5, Verdict::Untestable, "watch longer");
    }
    void judgesEachLoadPoint()
    {
        QFETCH(const int, watts);
        QFETCH(const QByteArray, point);
        QFETCH(const double, ahead);
        QFETCH(const int, verdict);
        QFETCH(const QByteArray, words);
        const auto &[transcript, reference] = watched(watts);
        const judge::Finding finding = findingAt(point.toStdString(), transcript, withMeterAhead(reference, ahead));
        QVERIFY2(finding.verdict == Verdict(verdict), finding.reason.c_str());
        QVERIFY2(QByteArray::fromStdString(finding.reason).contains(words), finding.reason.c_str());
    }

    void theReferenceIsWhatWasApplied()
    {
        double wattHours = 0;
        for (const judge::ReferenceSpan &span : watched(800).reference.spans)
            wattHours += span.wattHours;
        QCOMPARE(wattHours, 2400.0);
    }

    void anUncertainReferenceProvesLess()
    {
        const auto &[transcript, truth] = watched(3000);
        judge::Reference reference = withMeterAhead(truth, 3);
        QVERIFY(findingAt("accuracy-high", transcript, reference).verdict == Verdict::Wrong);
        for (judge::ReferenceSpan &span : reference.spans)
            span.uncertaintyPercent = 1.5;
        QVERIFY(findingAt("accuracy-high", transcript, reference).verdict == Verdict::Untestable);
    }

    void itsEvidenceProvesItAlone()
    {
        const auto &[transcript, reference] = watched(3000);
        for (const double ahead : {0.0, 2.5}) {
            const judge::Reference other = withMeterAhead(reference, ahead);
            judge::Judgement judgement;
            judgement.finding = findingAt("accuracy-high", transcript, other);
            const judge::Finding again = findingAt("accuracy-high", judge::evidenceOf(judgement, transcript), other);
            QVERIFY(again.verdict == judgement.finding.verdict);
            QCOMPARE(again.reason, judgement.finding.reason);
        }
    }

    void aMeterOfZerosAndASilentOneProveNothing()
    {
        const auto &[transcript, reference] = watched(3000);
        const auto zeros = test::withNumbers(transcript, se::cluster::Metering, se::metering::CurrentSummationDelivered,
                                             [](std::int64_t, core::UtcInstant) { return 0; });
        QVERIFY(findingAt("accuracy-high", zeros, reference).verdict == Verdict::Wrong);
        QVERIFY(findingAt("accuracy-high", {}, reference).verdict == Verdict::Missing);
    }

    void withoutAReferenceNothingIsSaid()
    {
        const judge::Finding finding = findingAt("accuracy-high", watched(3000).transcript, {});
        QVERIFY(finding.verdict == Verdict::Untestable);
        QCOMPARE(finding.reason, std::string("there is no reference to compare the register with"));
    }
};

QTEST_GUILESS_MAIN(AccuracyTest)
#include "accuracytest.moc"
