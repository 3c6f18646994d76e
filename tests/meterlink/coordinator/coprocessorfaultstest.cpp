#include "tests/meterlink/coordinator/coprocessorline.h"
#include "tests/meterlink/ezsp/naiveash.h"

#include <QTest>

using namespace meterglass;
using namespace meterglass::test;

/// What the co-processor itself does amiss, in EZSP 13, at a rate of 1.
class CoprocessorFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAmiss_data();
    void answersAmiss();
    void breaksDown_data();
    void breaksDown();
};

void CoprocessorFaultsTest::answersAmiss_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArrayList>("answers");
    const auto row = [](const char *fault, const QByteArray &command, const QByteArrayList &answers) {
        QTest::newRow(fault) << QByteArray(fault) << command << answers;
    };
    row("truncated", "02 00 01 26 00", {"02 82 01 26 00 08 07 06 05"}); // half of getEui64's answer
    row("overflow", "02 00 01 05 00", {"02 81 01 05 00"});
    row("invalid-command", "02 00 01 05 00", {"02 80 01 58 00 31"});
    row("callback-sequence", FormNetwork13, {"00 90 01 19 00 90", "00 80 01 1e 00 00"});
}

void CoprocessorFaultsTest::answersAmiss()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QByteArray, command);
    QFETCH(const QByteArrayList, answers);
    CoprocessorLine line(13);
    line.agree();
    const auto known = coordinator::faultNamed(fault.toStdString());
    QVERIFY(known);
    line.coprocessor().faults().setRate(*known, 1);
    QCOMPARE(line.say(command), answers);
}

void CoprocessorFaultsTest::breaksDown_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QByteArray>("written");
    for (const char *code : {"51", "03", "80"})
        QTest::addRow("error-%s", code) << "error-" + QByteArray(code) << NaiveAsh::frames("ERROR " + QByteArray(code));
    for (const char *code : {"00", "01", "02", "03", "06", "09", "0b"})
        QTest::addRow("reset-%s", code) << "reset-" + QByteArray(code)
                                        << NaiveAsh::frames("RSTACK " + QByteArray(code));
}

void CoprocessorFaultsTest::breaksDown()
{
    QFETCH(const QByteArray, fault);
    QFETCH(const QByteArray, written);
    CoprocessorLine line(13);
    line.agree();
    const auto known = coordinator::faultNamed(fault.toStdString());
    QVERIFY(known);
    line.coprocessor().faults().setRate(*known, 1);
    QByteArrayList frames;
    connect(&line.coprocessor(), &coordinator::NetworkCoprocessor::written, this,
            [&frames](const zcl::Bytes &bytes) { frames += hexOf(bytes); });
    QCOMPARE(line.say("02 00 01 05 00"), QByteArrayList());
    QVERIFY(frames.contains(written));
    line.coprocessor().faults().clear();
    line.reset();
    QCOMPARE(line.say("07 00 05"), QByteArrayList{"07 80 58 30"}); // no version is agreed on
}

QTEST_GUILESS_MAIN(CoprocessorFaultsTest)
#include "coprocessorfaultstest.moc"
