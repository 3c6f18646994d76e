#include "app/benchkeys.h"
#include "app/defaulthome.h"
#include "app/verify/examination.h"
#include "app/verify/portexamination.h"
#include "app/verify/transcriptfile.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"
#include "meterlink/judge/judgement.h"
#include "tests/app/coordinatorprocess.h"

#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using judge::Verdict;

namespace {

constexpr std::chrono::seconds Watch = 60s;
constexpr int LongEnoughMs = 600'000;

std::map<QString, Verdict> verdictsOf(const judge::Transcript &transcript)
{
    std::map<QString, Verdict> verdicts;
    for (const judge::Judgement &judgement : judge::judge(transcript, core::HomeZone()))
        verdicts[QString::fromStdString(judgement.check)] = judgement.finding.verdict;
    return verdicts;
}

app::MeterSearch::Joining theMeter()
{
    const auto code = security::InstallCode::fromText(test::MeterCode.toStdString());
    return {ezsp::Eui64(test::MeterNumber.toULongLong(nullptr, 16)), *code};
}

} // namespace

/// The meter behind the emulated radio, which is another process, on a real serial line.
class PortVerdictsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // The program's, so that both have one file of keys.
        QCoreApplication::setOrganizationName(QStringLiteral("Meterglass"));
        QCoreApplication::setApplicationName(QStringLiteral("Meterglass"));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path()));
    }

    void areThoseOfTheLoopback()
    {
        const QString port = m_folder.filePath(QStringLiteral("radio"));
        test::CoordinatorProcess coordinator(port);
        QVERIFY2(coordinator.isUp(), coordinator.errors().constData());
        auto keys = app::openPortKeys();
        QVERIFY(keys);
        core::QtAlarms alarms;
        const core::SystemClock clock;
        app::PortExamination examination({port, {}}, *keys, clock, alarms, Watch, theMeter());
        bool isFinished = false;
        QObject::connect(&examination, &app::PortExamination::finished, this, [&isFinished] { isFinished = true; });
        examination.start();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished, LongEnoughMs);
        QVERIFY2(examination.failure().isEmpty(), qPrintable(examination.failure()));
        const auto overTheLine = verdictsOf(examination.transcript());

        const auto now = std::chrono::floor<std::chrono::seconds>(clock.now());
        app::Examination other(app::defaultHome(now, core::HomeZone()), now, Watch);
        other.run();
        int supported = 0;
        for (const auto &[check, verdict] : verdictsOf(other.transcript())) {
            const Verdict here = overTheLine.at(check);
            supported += here == Verdict::Supported ? 1 : 0;
            // In so short a watch the load may change in the one and not in the other.
            const bool isUnseen = here == Verdict::Untestable || verdict == Verdict::Untestable;
            QVERIFY2(here == verdict || (check == u"push-on-change" && isUnseen), qPrintable(check));
        }
        QVERIFY2(supported >= 38, qPrintable(QString::number(supported)));
    }

    void saysWhyThereIsNoMeter()
    {
        auto keys = app::openPortKeys();
        core::QtAlarms alarms;
        const core::SystemClock clock;
        app::PortExamination examination({m_folder.filePath(QStringLiteral("nowhere")), {}}, *keys, clock, alarms,
                                         Watch, {});
        bool isFinished = false;
        QObject::connect(&examination, &app::PortExamination::finished, this, [&isFinished] { isFinished = true; });
        examination.start();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished, LongEnoughMs);
        QVERIFY2(examination.failure().contains(QLatin1String("The radio is not plugged in.")),
                 qPrintable(examination.failure()));
        QCOMPARE(int(examination.exitCode()), 2);
    }

    /// An examination that was killed in the midst of a line goes on from the last whole one.
    void goesOnWithTheFramesOfBefore()
    {
        capture::CapturedFrame frame;
        frame.direction = capture::CapturedFrame::Direction::Received;
        frame.at = core::UtcInstant(1'790'000'000'123ms);
        frame.frame = {{0x1A2B, 1}, {0x0000, 1}, 0x0109, zcl::ClusterId{0x0702}, han::Security::LinkKey, {0x18, 0x01}};
        const QString path = m_folder.filePath(QStringLiteral("frames.jsonl"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray line = app::transcriptLine(frame);
        QCOMPARE(line,
                 QByteArray(R"({"at":1790000000123,"bytes":"1801","cluster":1794,"from":[6699,1],"profile":265,)"
                            R"("security":2,"to":[0,1],"way":"received"})"
                            "\n"));
        file.write(line + line.left(30));
        file.close();
        auto kept = app::TranscriptFile::open(path);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().reason));
        QCOMPARE((*kept)->kept().size(), 1U);
        QVERIFY((*kept)->kept().front().frame == frame.frame);
        QCOMPARE((*kept)->append(frame), QString());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), line + line);
    }

    void refusesADamagedTranscript_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("frames");
        QTest::newRow("no time") << QByteArray(R"({"bytes":"18","cluster":0,"from":[0,1],"profile":0,"security":0,)"
                                               R"("to":[0,1],"way":"sent"})");
        QTest::newRow("no way") << QByteArray(R"({"at":1,"bytes":"18","cluster":0,"from":[0,1],"profile":0,)"
                                              R"("security":0,"to":[0,1],"way":"lost"})");
        QTest::newRow("a security that is none")
            << QByteArray(R"({"at":1,"bytes":"18","cluster":0,"from":[0,1],"profile":0,)"
                          R"("security":3,"to":[0,1],"way":"sent"})");
        QTest::newRow("half a byte") << QByteArray(R"({"at":1,"bytes":"1","cluster":0,"from":[0,1],"profile":0,)"
                                                   R"("security":0,"to":[0,1],"way":"sent"})");
    }
    void refusesADamagedTranscript()
    {
        QFETCH(const QByteArray, line);
        const auto transcript = app::transcriptFrom("\n" + line + "\n");
        QVERIFY(!transcript);
        QCOMPARE(transcript.error().reason, QStringLiteral("line 2 is no frame of a transcript"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(PortVerdictsTest)
#include "portverdictstest.moc"
