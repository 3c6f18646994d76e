#include "ui/style/theme.h"

#include <QTest>

using meterglass::ui::contrastRatio;
using meterglass::ui::Theme;

class ThemeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
        // WebAIM's contrast checker gives 4.48 for #777777 on white.
        QVERIFY(std::abs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.005);
    }

    void textAndSignalsKeepSevenToOneOnBothSurfaces_data()
    {
        QTest::addColumn<QColor>("colour");
        QTest::addColumn<QColor>("surface");
        for (const auto &[name, theme] : {std::pair("light", Theme::light()), std::pair("dark", Theme::dark())}) {
            for (const QColor &surface : {theme.page, theme.card}) {
                for (const QColor &colour :
                     {theme.text, theme.secondary, theme.energy, theme.money, theme.low, theme.medium, theme.high})
                    QTest::addRow("%s: %s on %s", name, qPrintable(colour.name()), qPrintable(surface.name()))
                        << colour << surface;
            }
        }
    }
    void textAndSignalsKeepSevenToOneOnBothSurfaces()
    {
        QFETCH(const QColor, colour);
        QFETCH(const QColor, surface);
        QVERIFY2(contrastRatio(colour, surface) >= 7.0, qPrintable(QString::number(contrastRatio(colour, surface))));
    }

    void theNeedleStandsOutFromItsTrack_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::newRow("light") << Theme::light();
        QTest::newRow("dark") << Theme::dark();
    }
    void theNeedleStandsOutFromItsTrack()
    {
        QFETCH(const Theme, theme);
        for (const QColor &colour : {theme.energy, theme.low, theme.medium, theme.high, theme.text})
            QVERIFY2(contrastRatio(colour, theme.line) >= 3.0, qPrintable(colour.name()));
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "themetest.moc"
