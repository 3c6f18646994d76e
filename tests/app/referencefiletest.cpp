#include "app/verify/referencefile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

class ReferenceFileTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    app::Argument<judge::Reference> reading(const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QStringLiteral("reference.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        return app::referenceFrom(path);
    }

private Q_SLOTS:
    void readsReadings()
    {
        const auto reference = reading("time,energy_wh,uncertainty_percent\r\n"
                                       "2026-07-01T10:00:00Z,1000.5,0\r\n"
                                       "2026-07-01T11:15+01:00,1500,0.2\r\n"
                                       "\r\n"
                                       "2026-07-01T12:00,1500,0.3\r\n");
        QVERIFY2(reference, reference ? "" : qPrintable(reference.error().reason));
        QCOMPARE(reference->name, std::string("reference.csv"));
        QCOMPARE(reference->spans.size(), std::size_t(2));
        const core::UtcSecond ten = std::chrono::sys_days(std::chrono::year(2026) / 7 / 1) + 10h;
        const judge::ReferenceSpan &first = reference->spans[0];
        QVERIFY(first.from == ten && first.until == ten + 15min);
        QCOMPARE(first.wattHours, 499.5);
        QCOMPARE(first.uncertaintyPercent, 0.2);
        const judge::ReferenceSpan &second = reference->spans[1];
        QVERIFY(second.from == ten + 15min && second.until == ten + 1h); // noon in London is 11:00 UTC in July
        QCOMPARE(second.wattHours, 0.0);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        const QByteArray header("time,energy_wh\n");
        const QByteArray reading("2026-07-01T10:00Z,1000\n");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("line 1: expected the header");
        QTest::newRow("no header") << reading << QStringLiteral("line 1: expected the header");
        QTest::newRow("no time") << header + "ten,5\n" << QStringLiteral("line 2: \"ten\" is not");
        QTest::newRow("no energy") << header + "2026-07-01T10:00Z,\n" << QStringLiteral("line 2: expected a number");
        QTest::newRow("not finite") << header + "2026-07-01T10:00Z,inf\n"
                                    << QStringLiteral("line 2: expected a number");
        QTest::newRow("negative") << header + "2026-07-01T10:00Z,-1\n" << QStringLiteral("line 2: expected a number");
        QTest::newRow("a column too many") << header + "2026-07-01T10:00Z,1,1\n"
                                           << QStringLiteral("line 2: expected 2 columns, found 3");
        QTest::newRow("time repeats") << header + reading + reading << QStringLiteral("line 3: its time");
        QTest::newRow("energy falls") << header + reading + "2026-07-01T11:00Z,999\n"
                                      << QStringLiteral("line 3: its energy");
        QTest::newRow("uncertainty") << QByteArray("time,energy_wh,uncertainty_percent\n2026-07-01T10:00Z,1,101\n")
                                     << QStringLiteral("line 2: expected a number from 0 to 100");
        QTest::newRow("one reading") << header + reading << QStringLiteral("fewer than two readings");
    }
    void saysWhatIsWrong()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, told);
        const auto reference = reading(text);
        QVERIFY(!reference);
        QVERIFY2(reference.error().reason.contains(told), qPrintable(reference.error().reason));
        QVERIFY(reference.error().reason.contains(QLatin1String("reference.csv")));
    }

    void saysThatThereIsNoFile()
    {
        const auto reference = app::referenceFrom(m_folder.filePath(QStringLiteral("none.csv")));
        QVERIFY(!reference);
        QVERIFY(reference.error().reason.contains(QLatin1String("none.csv")));
    }
};

QTEST_GUILESS_MAIN(ReferenceFileTest)
#include "referencefiletest.moc"
