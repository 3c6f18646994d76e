#include "meterlink/coordinator/faultyline.h"

#include "core/time/manualalarms.h"
#include "tests/meterlink/ezsp/naiveash.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;
using namespace std::chrono_literals;

namespace {

const QByteArray Data = "DATA 5 3 0 00800002";
const QByteArray Next = "DATA 6 3 0 00800003";

QByteArray bytes(const QByteArray &words)
{
    return NaiveAsh::frames(words).replace('\n', ' ');
}

} // namespace

/// What each fault of the line makes of frames, at a rate of 1; frames are those of a slow writer of their own.
class FaultyLineTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void befalls_data();
    void befalls();
    void deliversAByteAtATime();
    void doesNothingAtARateOfNought();
    void strikesAsOftenAsItsRateSays();
    void knowsEachFaultByItsName();
};

void FaultyLineTest::befalls_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("arrives"); // milliseconds, and what is there by then
    const auto row = [](const char *fault, const QByteArray &sent, const QByteArray &arrives) {
        QTest::newRow(fault) << QByteArray(fault) << sent << arrives;
    };
    row("drop-ack", "ACK 1;" + Data, "0: " + bytes(Data));
    row("delay-ack", "ACK 1;" + Data, "300: " + bytes("ACK 1;" + Data));
    row("bad-crc", Data, "0: " + bytes(Data).replace(" 7e", " 00 7e"));
    row("duplicate", Data, "0: " + bytes(Data + ";DATA 5 3 1 00800002"));
    row("out-of-order", Data + ';' + Next, "0: " + bytes(Next + ';' + Data));
    row("nak", Data, "0: " + bytes("NAK 3;" + Data));
    row("merge", Data + ";ACK 3", "20: " + bytes(Data + ";ACK 3"));
    row("xoff-flood", Data, "0: " + QByteArray("13 ").repeated(64) + "11 " + bytes(Data));
    row("escaped-control", Data, "0: 7d 73" + bytes(Data).mid(2));
    row("second-rstack", "RSTACK 0b", "0: " + bytes("RSTACK 0b") + "\n1000: " + bytes("RSTACK 0b"));
    row("error-before-rstack", "RSTACK 0b", "0: " + bytes("ERROR 03") + "\n0: " + bytes("RSTACK 0b"));
    QTest::newRow("out-of-order, with no other behind it")
        << QByteArray("out-of-order") << Data << "50: " + bytes(Data);
}

void FaultyLineTest::befalls()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QByteArray, sent);
    QFETCH(const QByteArray, arrives);
    core::ManualAlarms alarms;
    coordinator::FaultPlan plan;
    const auto known = coordinator::faultNamed(fault.toStdString());
    QVERIFY(known);
    plan.setRate(*known, 1);
    QByteArrayList arrived;
    coordinator::FaultyLine line(plan, alarms, [&](const zcl::Bytes &piece) {
        const auto at = std::chrono::duration_cast<std::chrono::milliseconds>(alarms.now().time_since_epoch());
        arrived += QByteArray::number(qlonglong(at.count())) + ": " + hexOf(piece);
    });
    for (const QByteArray &frame : sent.split(';'))
        line.send(hex(NaiveAsh::frames(frame)));
    alarms.advance(2s);
    QCOMPARE(arrived.join('\n'), arrives);
}

void FaultyLineTest::deliversAByteAtATime()
{
    core::ManualAlarms alarms;
    coordinator::FaultPlan plan;
    plan.setRate(coordinator::Fault::Split, 1);
    QByteArrayList arrived;
    coordinator::FaultyLine line(plan, alarms, [&](const zcl::Bytes &piece) { arrived += hexOf(piece); });
    line.send(hex(NaiveAsh::frames(Data)));
    QVERIFY(arrived.isEmpty());
    alarms.advance(3ms);
    QCOMPARE(arrived.size(), 3);
    alarms.advance(1s);
    QCOMPARE(arrived.join(' '), bytes(Data));
}

void FaultyLineTest::doesNothingAtARateOfNought()
{
    core::ManualAlarms alarms;
    coordinator::FaultPlan plan;
    for (const coordinator::FaultInfo &info : coordinator::faults())
        plan.setRate(info.fault, 0);
    QByteArrayList arrived;
    coordinator::FaultyLine line(plan, alarms, [&](const zcl::Bytes &piece) { arrived += hexOf(piece); });
    for (const QByteArray &frame : {Data, Next, QByteArray("ACK 3"), QByteArray("RSTACK 0b")})
        line.send(hex(NaiveAsh::frames(frame)));
    QCOMPARE(arrived.join(' '), bytes(Data + ';' + Next + ";ACK 3;RSTACK 0b"));
}

/// 10,000 occasions at 0.3: 3,000, give or take four standard deviations of 46.
void FaultyLineTest::strikesAsOftenAsItsRateSays()
{
    coordinator::FaultPlan plan;
    plan.setRate(coordinator::Fault::Nak, 0.3);
    int struck = 0;
    for (int occasion = 0; occasion < 10'000; ++occasion)
        struck += plan.strikes(coordinator::Fault::Nak) ? 1 : 0;
    QVERIFY2(std::abs(struck - 3000) < 184, qPrintable(QString::number(struck)));
}

void FaultyLineTest::knowsEachFaultByItsName()
{
    for (const coordinator::FaultInfo &info : coordinator::faults()) {
        QVERIFY(coordinator::faultNamed(info.name) == info.fault);
        QVERIFY(&coordinator::infoOf(info.fault) == &info);
    }
    QVERIFY(!coordinator::faultNamed("drop"));
}

QTEST_GUILESS_MAIN(FaultyLineTest)
#include "faultylinetest.moc"
