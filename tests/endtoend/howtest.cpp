#include "tests/support/displayedhome.h"
#include "tests/support/hex.h"
#include "tests/support/stephousehold.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>

using namespace meterglass;
using namespace std::chrono_literals;

namespace {

const core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 14h;

/// The newest captured frame of Metering that holds InstantaneousDemand, found by its bytes: id 0x0400 and type int24,
/// with a status between them in a response.
QByteArray newestDemandFrame(const capture::CaptureRing &capture)
{
    QByteArray newest;
    for (const capture::CapturedFrame &captured : capture.frames()) {
        const QByteArray bytes = test::hexOf(captured.frame.payload);
        const bool isOfMetering = captured.frame.cluster == zcl::ClusterId(0x0702);
        if (isOfMetering && (bytes.contains("00 04 2a") || bytes.contains("00 04 00 2a")))
            newest = bytes;
    }
    return newest;
}

} // namespace

class HowTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::StepHousehold> m_household;
    std::optional<test::DisplayedHome> m_home;

    QString pageShown() const { return m_home->window.findChild<QStackedWidget *>()->currentWidget()->objectName(); }
    QAbstractButton *button(const QByteArray &name) const
    {
        return m_home->window.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void init()
    {
        m_household.emplace(Start, 2h, 7);
        m_home.emplace(*m_household, Start, test::DisplayedHome::meterWithTwoRates());
        m_home->client.start();
        m_home->alarms.advance(31min);
    }
    void cleanup()
    {
        m_home.reset();
        m_household.reset();
    }

    void everyFigureOfTheFirstPageIsExplained()
    {
        QTest::mouseClick(button("now.how"), Qt::LeftButton);
        QCOMPARE(pageShown(), QStringLiteral("page.how"));
        const QStringList titles{QStringLiteral("Power now"), QStringLiteral("Cost of an hour"),
                                 QStringLiteral("Today"),     QStringLiteral("Cost today"),
                                 QStringLiteral("Price now"), QStringLiteral("Meter reading")};
        for (qsizetype i = 0; i < titles.size(); ++i)
            QCOMPARE(m_home->text("how." + QByteArray::number(i) + ".title"), titles[i]);
    }

    void aFigureIsTracedToItsFrame()
    {
        const QString shown(m_home->text("now.power") % u' ' % m_home->text("now.powerUnit"));
        QTest::mouseClick(button("now.how"), Qt::LeftButton);
        QCOMPARE(m_home->text("how.0.value"), shown);
        QCOMPARE(m_home->text("how.0.source.0"), QStringLiteral("Metering 0x0400 InstantaneousDemand"));
        const QByteArray frame = newestDemandFrame(m_home->capture);
        QVERIFY(!frame.isEmpty());
        QCOMPARE(m_home->text("how.0.frame.0"), QStringLiteral("in the frame ") + QString::fromLatin1(frame));
        // The bytes of the value stand in the frame, and say the watts that the figure shows.
        const QByteArray raw = m_home->text("how.0.raw.0").section(u' ', 0, 2).toLatin1();
        QVERIFY(frame.contains(QByteArray("2a " + raw)));
        const auto octets = test::hex(raw);
        const int watts = octets.at(0) | octets.at(1) << 8 | octets.at(2) << 16;
        const int hundredths = (watts + 5) / 10;
        QCOMPARE(m_home->text("how.0.value"), QStringLiteral("%1 kW").arg(hundredths / 100.0, 0, 'f', 2));
    }

    void theOtherPagesAreExplainedToo_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("source");
        QTest::newRow("usage") << QByteArray("usage") << QStringLiteral("Saturday 21 November")
                               << QStringLiteral("Metering 0x0401 CurrentDayConsumptionDelivered");
        QTest::newRow("account") << QByteArray("account") << QStringLiteral("Your balance")
                                 << QStringLiteral("Prepayment 0x0001 CreditRemaining");
    }
    void theOtherPagesAreExplainedToo()
    {
        QFETCH(const QByteArray, page);
        QFETCH(const QString, title);
        QFETCH(const QString, source);
        QTest::mouseClick(button("nav." + page), Qt::LeftButton);
        QTest::mouseClick(button(page + ".how"), Qt::LeftButton);
        QCOMPARE(pageShown(), QStringLiteral("page.how"));
        QCOMPARE(m_home->text("how.0.title"), title);
        QCOMPARE(m_home->text("how.0.source.0"), source);
        QVERIFY(m_home->text("how.0.frame.0").startsWith(QStringLiteral("in the frame 18 ")));
        QTest::mouseClick(button("how.back"), Qt::LeftButton);
        QCOMPARE(pageShown(), QStringLiteral("page.") + QString::fromLatin1(page));
    }

    void goesOnWhileItIsLookedAt()
    {
        QTest::mouseClick(button("now.how"), Qt::LeftButton);
        const QString before = m_home->text("how.0.raw.0");
        m_home->alarms.advance(2min);
        QVERIFY(m_home->text("how.0.raw.0") != before);
    }

    void theWayBackIsAlwaysThere()
    {
        QTest::mouseClick(button("now.how"), Qt::LeftButton);
        QTest::mouseClick(button("how.back"), Qt::LeftButton);
        QCOMPARE(pageShown(), QStringLiteral("page.now"));
        QTest::keyClick(&m_home->window, Qt::Key_Question);
        QCOMPARE(pageShown(), QStringLiteral("page.how"));
        QTest::keyClick(&m_home->window, Qt::Key_Escape);
        QCOMPARE(pageShown(), QStringLiteral("page.now"));
        QTest::keyClick(&m_home->window, Qt::Key_Question);
        QTest::mouseClick(button("nav.usage"), Qt::LeftButton);
        QCOMPARE(pageShown(), QStringLiteral("page.usage"));
        // More has no figures to explain.
        QTest::mouseClick(button("nav.more"), Qt::LeftButton);
        QTest::keyClick(&m_home->window, Qt::Key_Question);
        QCOMPARE(pageShown(), QStringLiteral("page.more"));
    }

    void aLongPressOpensTheFigureUnderTheFinger()
    {
        auto *card = m_home->window.findChild<QWidget *>(QStringLiteral("now.reading.card"));
        QTest::mousePress(card, Qt::LeftButton);
        QTest::qWait(1000); // the hold that Qt asks for is 700 ms
        QTest::mouseRelease(card, Qt::LeftButton);
        QCOMPARE(pageShown(), QStringLiteral("page.how"));
        const auto *title = m_home->window.findChild<QLabel *>(QStringLiteral("how.5.title"));
        QCOMPARE(title->text(), QStringLiteral("Meter reading"));
        QVERIFY(!title->visibleRegion().isEmpty());
        QVERIFY(m_home->window.findChild<QLabel *>(QStringLiteral("how.0.title"))->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(HowTest)
#include "howtest.moc"
