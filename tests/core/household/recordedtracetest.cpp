#include "core/household/recordedtrace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass::core;
using namespace std::chrono_literals;

namespace {

UtcSecond at(qint64 seconds)
{
    return UtcSecond(std::chrono::seconds(seconds));
}

const QByteArray Header("unix_utc,aggregate_power\n");

} // namespace

class RecordedTraceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *sentence, const QByteArray &text, int line, const char *what) {
            QTest::newRow(sentence) << text << line << QString::fromLatin1(what);
        };
        row("an empty file", "", 0, "empty");
        row("a header alone", Header, 0, "no samples");
        row("a header without its newline", "unix_utc,power", 0, "no samples");
        row("blank lines alone after the header", Header + "\n\n \n", 0, "no samples");
        row("no header", "1000,5\n1006,5\n", 1, "header");
        row("another header", "time,power\n1000,5\n", 1, "header");
        row("a blank line before the header", "\n" + Header + "1000,5\n", 1, "header");
        row("a page of HTML", "<!DOCTYPE html>\n<html>", 1, "header");
        row("one column", Header + "1000\n", 2, "a time and a load");
        row("another separator", Header + "1000;5\n", 2, "a time and a load");
        row("text for a time", Header + "1000,5\nyesterday,5\n", 3, "\"yesterday\"");
        row("no time", Header + ",5\n", 2, "whole seconds");
        row("a time with a fraction", Header + "1000.5,5\n", 2, "\"1000.5\"");
        row("a time in hexadecimal", Header + "0x10,5\n", 2, "\"0x10\"");
        row("text for a load", Header + "1000,5\n1006,5\n1012,much\n", 4, "\"much\"");
        row("no load", Header + "1000,\n", 2, "watts");
        row("a load with its unit", Header + "1000,5 W\n", 2, "\"5 W\"");
        row("a load of nan", Header + "1000,nan\n", 2, "\"nan\"");
        row("a load of inf", Header + "1000,inf\n", 2, "\"inf\"");
        row("a load of minus inf", Header + "1000,-inf\n", 2, "\"-inf\"");
        row("a load of 1e9", Header + "1000,1e9\n", 2, "\"1e9\"");
        row("a load of 1e999", Header + "1000,1e999\n", 2, "\"1e999\"");
        row("a load just over 1 MW", Header + "1000,1000000.5\n", 2, "watts");
        row("an export just over 1 MW", Header + "1000,-1000001\n", 2, "watts");
        row("a time that repeats", Header + "1000,5\n1006,5\n1006,6\n", 4, "repeats");
        row("a time that runs backward", Header + "1000,5\n1006,5\n1005,6\n", 4, "backward");
        row("blank lines are counted", Header + "1000,5\n\n\n999,6\n", 5, "backward");
        row("the same with CRLF", "unix_utc,power\r\n1000,5\r\n1006,x\r\n", 3, "\"x\"");
        row("a time that fits no number", Header + "92233720368547758080,5\n", 2, "whole seconds");
        row("the last moment there is", Header + "9223372036854775807,5\n", 2, "1970 and 2100");
        row("the first moment there is", Header + "-9223372036854775808,5\n9223372036854775807,5\n", 2,
            "1970 and 2100");
        row("a time in milliseconds", Header + "1365794125000,5\n", 2, "1970 and 2100");
        row("bytes of zero", QByteArray(1000, '\0'), 1, "header");
        row("bytes of zero after the header", Header + QByteArray(1000, '\0'), 2, "a time and a load");
        row("a zero inside a number",
            Header
                + QByteArray("10\0"
                             "00,5\n",
                             8),
            2, "a time and a load");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        const auto trace = RecordedTrace::fromCsv(text);
        QVERIFY(!trace);
        QTEST(trace.error().line, "line");
        QVERIFY2(trace.error().what.contains(what), qPrintable(trace.error().what));
    }

    void quotesShortAndInOneLine()
    {
        const QByteArray garbage = "\x1b[31m\r\x07\t\xff\xfe" + QByteArray(10'000, 'x');
        const auto trace = RecordedTrace::fromCsv(Header + garbage + "\n");
        QVERIFY(!trace);
        QVERIFY2(trace.error().what.size() < 120, qPrintable(trace.error().what));
        for (const QChar character : trace.error().what)
            QVERIFY2(character.isPrint(), qPrintable(trace.error().what));
    }

    void survivesGarbage()
    {
        quint32 state = 12345;
        for (int round = 0; round < 2000; ++round) {
            QByteArray text = round % 2 ? Header : QByteArray();
            for (int index = 0; index < 60; ++index) {
                state = state * 1664525 + 1013904223;
                text += round % 4 < 2 ? char(state >> 24) : "0123456789,.-+e\n\r n"[(state >> 24) % 18];
            }
            const auto trace = RecordedTrace::fromCsv(text);
            QVERIFY2(trace || !trace.error().what.isEmpty(), text.toHex().constData());
        }
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("lines that end in newlines") << Header + "1000,5\n1006,7\n";
        QTest::newRow("no newline at the end") << Header + "1000,5\n1006,7";
        QTest::newRow("CRLF") << QByteArray("unix_utc,power\r\n1000,5\r\n1006,7\r\n");
        QTest::newRow("blanks around the fields") << Header + " 1000 ,\t5\n1006, 7 \n";
        QTest::newRow("blank lines between") << Header + "\n1000,5\n\n1006,7\n\n";
        QTest::newRow("more columns") << QByteArray("unix_utc,power,note\n1000,5,x\n1006,7,\n");
        QTest::newRow("loads with fractions, rounded") << Header + "1000,4.6\n1006,7.4\n";
        QTest::newRow("loads with exponents") << Header + "1000,0.5e1\n1006,7E0\n";
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        const auto trace = RecordedTrace::fromCsv(text);
        QVERIFY2(trace, trace ? "" : qPrintable(trace.error().what));
        QCOMPARE(trace->size(), 2U);
        QVERIFY(trace->begin() == at(1000));
        QVERIFY(trace->end() == at(1012)); // the last holds as long as the one before it
        QVERIFY(trace->loadOf(0) == Power(5));
        QVERIFY(trace->loadOf(1) == Power(7));
    }

    void readsExport()
    {
        const auto trace = RecordedTrace::fromCsv(Header + "1000,-1000000\n");
        QVERIFY(trace);
        QVERIFY(trace->loadOf(0) == Power(-1'000'000));
        QVERIFY(trace->end() == at(1060));
    }

    void findsTheSampleInForce()
    {
        const auto trace = RecordedTrace::fromCsv(Header + "1000,1\n1006,2\n1013,3\n");
        QVERIFY(trace);
        const auto indexAt = [&trace](qint64 seconds) { return trace->indexAt(at(seconds)); };
        QCOMPARE(indexAt(1000), 0U);
        QCOMPARE(indexAt(1005), 0U);
        QCOMPARE(indexAt(1006), 1U);
        QCOMPARE(indexAt(1012), 1U);
        QCOMPARE(indexAt(1013), 2U);
        QCOMPARE(indexAt(1019), 2U);
        QVERIFY(trace->endOf(0) == at(1006));
        QVERIFY(trace->endOf(2) == at(1020));
    }

    void holds_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("one second") << 1 << true;
        QTest::newRow("6 seconds") << 6 << true;
        QTest::newRow("59 seconds") << 59 << true;
        QTest::newRow("60 seconds") << 60 << true;
        QTest::newRow("61 seconds are a hole") << 61 << false;
        QTest::newRow("a day is a hole") << 86400 << false;
    }
    void holds()
    {
        QFETCH(int, gap);
        QFETCH(bool, isKnown);
        const auto trace = RecordedTrace::fromCsv(Header + "1000,5\n" + QByteArray::number(1000 + gap) + ",7\n");
        QVERIFY(trace);
        QCOMPARE(trace->loadOf(0).has_value(), isKnown);
        QVERIFY(trace->loadOf(1) == Power(7));
        QVERIFY(trace->end() == at(1000 + gap + std::min(gap, 60)));
    }

    void saysWhyAFileCannotBeRead()
    {
        const QTemporaryDir folder;
        const auto missing = RecordedTrace::fromFile(folder.filePath(QStringLiteral("missing.csv")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().line, 0);
        QVERIFY2(missing.error().what.contains(QStringLiteral("No such file")), qPrintable(missing.error().what));
        const auto directory = RecordedTrace::fromFile(folder.path());
        QVERIFY(!directory);
        QCOMPARE(directory.error().line, 0);
        QVERIFY2(directory.error().what.contains(QStringLiteral("directory")), qPrintable(directory.error().what));
    }

    void readsTheShippedFile()
    {
        const auto trace =
            RecordedTrace::fromFile(QStringLiteral(METERGLASS_LOADS "/ukdale_house1_aggregate_6s_2013-04-12.csv"));
        QVERIFY(trace);
        QCOMPARE(trace->size(), 63'497U); // resources/loads/README.md
        QVERIFY(trace->begin() == at(1'365'794'125));
        QVERIFY(trace->loadOf(0) == Power(323));
    }
};

QTEST_APPLESS_MAIN(RecordedTraceTest)
#include "recordedtracetest.moc"
