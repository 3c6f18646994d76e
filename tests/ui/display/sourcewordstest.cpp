#include "ui/display/source/joinentry.h"
#include "ui/display/source/sourcerows.h"
#include "ui/display/source/troublewords.h"

#include <QSet>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;
using ezsp::CoordinatorPhase;
using ezsp::CoordinatorTrouble;
using ezsp::SerialTrouble;

namespace {

// coordinator-protocols.md: a code of 16 octets and its CRC.
const QString Code = QStringLiteral("83FED3407A939723A5C639B26916D505C3B5");
const QString Number = QStringLiteral("90C5D60011223344");

ui::PortStatus at(CoordinatorPhase phase, bool isReading = false)
{
    ui::PortStatus port;
    port.port = QStringLiteral("/dev/ttyUSB0");
    port.name = QStringLiteral("Nabu Casa SkyConnect v1.0");
    port.coordinator.phase = phase;
    port.isReading = isReading;
    return port;
}

ui::LinkStatus linkTo(const ui::PortStatus &port)
{
    ui::LinkStatus link;
    link.port = port;
    return link;
}

QStringList valuesOf(const std::vector<ui::CardRow> &rows)
{
    QStringList values;
    for (const ui::CardRow &row : rows)
        values << (row.value.isEmpty() ? QString(row.name % u' ' % row.detail) : row.value);
    return values;
}

} // namespace

/// What is said of a source, each thing in its own plain sentence.
class SourceWordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTroubleHasItsOwnSentenceAndAdvice()
    {
        QSet<QString> sentences;
        int troubles = 0;
        const auto check = [&](const ui::TroubleWords &words) {
            QVERIFY(words.isTrouble() && words.what.endsWith(u'.') && words.advice.endsWith(u'.'));
            sentences.insert(words.what);
            ++troubles;
        };
        for (int trouble = 1; trouble <= int(SerialTrouble::NotAPort); ++trouble)
            check(ui::wordsFor(SerialTrouble(trouble)));
        for (int trouble = 1; trouble <= int(CoordinatorTrouble::ExchangeNotAnswered); ++trouble)
            check(ui::wordsFor(CoordinatorTrouble(trouble)));
        QCOMPARE(troubles, 5 + 24);
        QCOMPARE(sentences.size(), troubles);
        QVERIFY(!ui::wordsFor(SerialTrouble::None).isTrouble());
        QVERIFY(!ui::wordsFor(CoordinatorTrouble::None).isTrouble());
    }

    void thePortIsMendedFirst()
    {
        QCOMPARE(ui::wordsFor(SerialTrouble::Taken, CoordinatorTrouble::NoAnswer).what,
                 QStringLiteral("Another program is using this port."));
        QCOMPARE(ui::wordsFor(SerialTrouble::None, CoordinatorTrouble::NoAnswer).what,
                 QStringLiteral("Nothing on this port answers."));
    }

    void theWayOverAHubIsToldStepByStep_data()
    {
        QTest::addColumn<ui::PortStatus>("port");
        QTest::addColumn<QString>("told");
        const auto row = [](CoordinatorPhase phase, bool isReading, const char *told) {
            ui::PortStatus port = at(phase, isReading);
            port.coordinator.role = ezsp::HanRole::InHomeDisplay;
            QTest::newRow(told) << port << QString::fromLatin1(told);
        };
        using enum CoordinatorPhase;
        row(Starting, false, "Opening the port|not yet|not yet|not yet|not yet");
        row(FindingNetwork, false, "done|Looking for a network that lets devices join|not yet|not yet|not yet");
        row(Joining, false, "done|Joining the home network|not yet|not yet|not yet");
        row(Authenticating, false, "done|done|Agreeing on a key with the hub|not yet|not yet");
        row(NetworkUp, false, "done|done|done|Looking for your meter|not yet");
        row(MeterFound, false, "done|done|done|Asking the hub for a key|not yet");
        row(KeysAgreed, false, "done|done|done|done|Key agreed");
        row(KeysAgreed, true, "done|done|done|done|Reading your meter");
    }
    void theWayOverAHubIsToldStepByStep()
    {
        QFETCH(const ui::PortStatus, port);
        QFETCH(const QString, told);
        QCOMPARE(valuesOf(ui::progressRows(port)).join(u'|'), told);
    }

    void whatASupplierNeedsIsInGroupsOfFour()
    {
        ui::PortStatus port = at(CoordinatorPhase::FindingNetwork);
        port.ownInstallCode = Code;
        QCOMPARE(valuesOf(ui::identityRows(port)),
                 QStringList({QStringLiteral("—"), QStringLiteral("83FE D340 7A93 9723 A5C6 39B2 6916 D505 C3B5")}));
        port.coordinator.eui64 = 0x024D470000000001;
        QCOMPARE(valuesOf(ui::identityRows(port)).front(), QStringLiteral("024D 4700 0000 0001"));
    }

    void progressIsToldStepByStep_data()
    {
        QTest::addColumn<ui::PortStatus>("port");
        QTest::addColumn<QString>("told");
        const auto row = [](CoordinatorPhase phase, bool isReading, const char *told) {
            QTest::newRow(told) << at(phase, isReading) << QString::fromLatin1(told);
        };
        using enum CoordinatorPhase;
        row(Stopped, false, "Not connected|not yet|not yet|not yet|not yet");
        row(Starting, false, "Opening the port|not yet|not yet|not yet|not yet");
        row(Configuring, false, "done|Getting the radio ready|not yet|not yet|not yet");
        row(ScanningEnergy, false, "done|Looking for a quiet channel|not yet|not yet|not yet");
        row(Forming, false, "done|Starting the home network|not yet|not yet|not yet");
        row(NetworkUp, false, "done|done|Waiting for a meter|not yet|not yet");
        row(MeterFound, false, "done|done|done|Meter found|not yet");
        row(Authenticating, false, "done|done|done|Agreeing on a key with the meter|not yet");
        row(KeysAgreed, false, "done|done|done|done|Key agreed");
        row(NetworkUp, true, "done|done|done|done|Reading your meter");
    }
    void progressIsToldStepByStep()
    {
        QFETCH(const ui::PortStatus, port);
        QFETCH(const QString, told);
        QCOMPARE(valuesOf(ui::progressRows(port)).join(u'|'), told);
    }

    void aTroubleStandsBelowTheSteps()
    {
        ui::PortStatus port = at(CoordinatorPhase::Stopped);
        port.serialTrouble = SerialTrouble::Pulled;
        QCOMPARE(valuesOf(ui::progressRows(port)).constLast(),
                 QStringLiteral("The radio was unplugged. Plug it in again."));
        QCOMPARE(valuesOf(ui::sourceRows(linkTo(port))).join(u'|'),
                 QStringLiteral("Nabu Casa SkyConnect v1.0|The radio was unplugged. Plug it in again."));
    }

    void theBuiltInMeterNeedsNoSteps()
    {
        QCOMPARE(valuesOf(ui::sourceRows({})), QStringList{QStringLiteral("the built-in meter")});
    }

    void theSignalIsAWordWhileTheMeterIsRead_data()
    {
        QTest::addColumn<int>("rssi");
        QTest::addColumn<QString>("word");
        QTest::newRow("beside the meter") << -40 << QStringLiteral("Strong");
        QTest::newRow("the weakest that is strong") << -70 << QStringLiteral("Strong");
        QTest::newRow("a wall away") << -71 << QStringLiteral("Fair");
        QTest::newRow("the weakest that is fair") << -85 << QStringLiteral("Fair");
        QTest::newRow("at the edge") << -86 << QStringLiteral("Weak");
    }
    void theSignalIsAWordWhileTheMeterIsRead()
    {
        QFETCH(const int, rssi);
        QFETCH(const QString, word);
        ui::PortStatus port = at(CoordinatorPhase::KeysAgreed, true);
        const core::MonotonicTime now(100s);
        port.signal = ezsp::RadioSignal{200, std::int8_t(rssi), core::MonotonicTime(97s)};
        const ui::CardRow row = ui::signalRow(linkTo(port), now);
        QCOMPARE(row.value, word);
        QCOMPARE(row.detail, QStringLiteral("%1 dBm, link quality 200 of 255, heard 3 s ago").arg(rssi));
        port.isReading = false;
        QCOMPARE(ui::signalRow(linkTo(port), now).value, QStringLiteral("—"));
    }

    void joiningCountsDownToItsLastSecond()
    {
        const core::MonotonicTime ends(180s);
        QCOMPARE(ui::joiningText(ends, core::MonotonicTime(0s)),
                 QStringLiteral("Your meter may join for another 3:00"));
        QCOMPARE(ui::joiningText(ends, core::MonotonicTime(121s)),
                 QStringLiteral("Your meter may join for another 0:59"));
        QCOMPARE(ui::joiningText(ends, core::MonotonicTime(179'500ms)),
                 QStringLiteral("Your meter may join for another 0:01"));
    }

    void anEntryIsLookedAtAsItIsTyped_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char *name, const QString &number, const QString &code, const char *remark) {
            QTest::newRow(name) << number << code << QString::fromLatin1(remark);
        };
        row("nothing yet", {}, {}, "The meter's number has 16 digits: 0 so far.");
        row("a number begun", QStringLiteral("90C5"), {}, "The meter's number has 16 digits: 4 so far.");
        row("a letter for a digit", QStringLiteral("90C5 D6O0"), {},
            "Group 2 of the meter's number has a character other than 0 to 9 and A to F.");
        row("a code begun", Number, QStringLiteral("83FE D3"),
            "The install code has 16, 20, 28 or 36 digits: 6 so far.");
        row("a letter in a code", Number, QStringLiteral("83FE D340 7A9G"),
            "Group 3 of the install code has a character other than 0 to 9 and A to F.");
        row("as many digits as a shorter code has", Number, Code.left(20),
            "20 digits of the install code so far: more follow, or one of them is wrong.");
        row("a code too long", Number, Code + u'0', "The install code is too long: it has at most 36 digits.");
        row("two digits changed places", Number, QStringLiteral("83FED3407A939723A5C639B26916D505C35B"),
            "A digit of the install code is wrong: compare each group with the label.");
        row("both right", QStringLiteral("90:c5:d6:00:11:22:33:44"), ui::inGroups(Code), "The install code is right.");
    }
    void anEntryIsLookedAtAsItIsTyped()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, code);
        QFETCH(const QString, remark);
        const ui::JoinEntry entry = ui::joinEntry(number, code);
        QCOMPARE(entry.remark, remark);
        QCOMPARE(entry.isWhole(), remark == QStringLiteral("The install code is right."));
        if (entry.isWhole())
            QCOMPARE(*entry.device, ezsp::Eui64(0x90C5D60011223344));
    }

    void digitsStandInGroupsOfFour()
    {
        QCOMPARE(ui::inGroups(QStringLiteral("83fe-d3407")), QStringLiteral("83FE D340 7"));
        QCOMPARE(ui::inGroups(QStringLiteral("83FE ")), QStringLiteral("83FE"));
    }
};

QTEST_GUILESS_MAIN(SourceWordsTest)
#include "sourcewordstest.moc"
