#include "ui/style/metrics.h"

#include "ui/style/text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace meterglass::ui;

class MetricsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scaleFollowsTheTighterSideWithinItsLimits_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("hundred");
        QTest::newRow("800x480 is the design") << QSize(800, 480) << 100;
        QTest::newRow("1024x600 by its height") << QSize(1024, 600) << 125;
        QTest::newRow("480x320 at the lower limit") << QSize(480, 320) << 75;
        QTest::newRow("1920x1080 at the upper limit") << QSize(1920, 1080) << 150;
    }
    void scaleFollowsTheTighterSideWithinItsLimits()
    {
        QFETCH(const QSize, window);
        QTEST(Metrics(window, 5.2, 1.0).px(100), "hundred");
    }

    void typeIsLargeEnoughForTheEye_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<double>("density");
        for (const QSize window : {QSize(480, 320), QSize(800, 480), QSize(1024, 600), QSize(1920, 1080)}) {
            for (const double density : {3.8, 5.2, 6.5, 9.0})
                QTest::addRow("%dx%d at %.1f px/mm", window.width(), window.height(), density) << window << density;
        }
    }
    void typeIsLargeEnoughForTheEye()
    {
        QFETCH(const QSize, window);
        QFETCH(const double, density);
        const Metrics metrics(window, density, 1.0);
        for (const TextRole role : {TextRole::Hero, TextRole::Ambient})
            QVERIFY(QFontMetricsF(metrics.font(role)).capHeight() >= 9.3 * density);
        for (const TextRole role : {TextRole::Figure, TextRole::Title, TextRole::Body, TextRole::Label})
            QVERIFY(QFontMetricsF(metrics.font(role)).capHeight() >= 2.0 * density);
        QVERIFY(metrics.touchTarget() >= 9.0 * density);
    }

    void largeTextDoublesWhatIsRead()
    {
        const Metrics normal(QSize(800, 480), 5.2, 1.0);
        const Metrics large(QSize(800, 480), 5.2, 2.0);
        for (const TextRole role : {TextRole::Title, TextRole::Body, TextRole::Label})
            QCOMPARE(large.textSize(role), 2 * normal.textSize(role));
        QCOMPARE(large.arrangement(), Arrangement::Stacked);
    }

    void arrangementFollowsTheWindow()
    {
        QCOMPARE(Metrics(QSize(480, 320), 5.2, 1.0).arrangement(), Arrangement::Folded);
        QCOMPARE(Metrics(QSize(800, 480), 5.2, 1.0).arrangement(), Arrangement::Beside);
        QCOMPARE(Metrics(QSize(1280, 800), 5.2, 1.0).arrangement(), Arrangement::Beside);
        QCOMPARE(Metrics(QSize(1920, 1080), 5.2, 1.0).arrangement(), Arrangement::TwoColumns);
        QCOMPARE(Metrics(QSize(480, 800), 5.2, 1.0).arrangement(), Arrangement::Stacked);
    }

    void robotoIsInstalledInEachWeight()
    {
        for (const TextRole role : {TextRole::Hero, TextRole::Body}) {
            const QFont font = Metrics().font(role);
            QCOMPARE(QFontInfo(font).family(), QStringLiteral("Roboto"));
            QCOMPARE(QFontInfo(font).weight(), int(font.weight()));
        }
        QFont condensed = Metrics().font(TextRole::Ambient);
        condensed.setFamily(QStringLiteral("Roboto Condensed"));
        QCOMPARE(QFontInfo(condensed).family(), QStringLiteral("Roboto Condensed"));
    }

    void digitsHaveOneWidthAndWelshLettersAreThere()
    {
        for (const TextRole role : {TextRole::Hero, TextRole::Figure, TextRole::Body}) {
            const QFontMetricsF metrics(Metrics().font(role));
            for (char16_t digit = u'1'; digit <= u'9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(u'0'));
            for (const QChar letter : QStringLiteral("âêîôûŵŷÂÊÎÔÛŴŶáéíóúẁẃäëïöüẅ£—"))
                QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
        }
    }

    void fittedTextIsNarrowedBeforeItIsShrunk()
    {
        const QFont font = Metrics().font(TextRole::Figure);
        const QString text = QStringLiteral("12,489.6");
        const qreal whole = textWidth(font, text);
        QCOMPARE(fitted(font, text, whole, 10), font);
        const QFont narrower = fitted(font, text, whole * 0.93, 10);
        QCOMPARE(narrower.pixelSize(), font.pixelSize());
        QVERIFY(textWidth(narrower, text) <= whole * 0.93);
        QVERIFY(textWidth(fitted(font, text, whole / 2, 10), text) <= whole / 2);
        QCOMPARE(fitted(font, text, 1, 10).pixelSize(), 10);
    }
};

QTEST_MAIN(MetricsTest)
#include "metricstest.moc"
