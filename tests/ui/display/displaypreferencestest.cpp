#include "ui/display/displaypreferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass::ui;

class DisplayPreferencesTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasChosenIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("meterglass.ini")), QSettings::IniFormat);
        QCOMPARE(savedPreferences(settings).theme, ThemeChoice::System);
        QCOMPARE(savedPreferences(settings).largeFigure, LargeFigure::Power);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
            saveThemeChoice(settings, choice);
            QCOMPARE(savedPreferences(settings).theme, choice);
        }
        for (const LargeFigure large : {LargeFigure::Cost, LargeFigure::Power}) {
            saveLargeFigure(settings, large);
            QCOMPARE(savedPreferences(settings).largeFigure, large);
        }
        for (const double scale : {2.0, 1.0}) {
            saveTextScale(settings, scale);
            QCOMPARE(savedPreferences(settings).textScale, scale);
        }
        QCOMPARE(savedPreferences(settings).usageUnit, UsageUnit::Energy);
        for (const UsageUnit unit : {UsageUnit::Money, UsageUnit::Energy}) {
            saveUsageUnit(settings, unit);
            QCOMPARE(savedPreferences(settings).usageUnit, unit);
        }
        settings.setValue(QStringLiteral("display/theme"), QStringLiteral("purple"));
        QCOMPARE(savedPreferences(settings).theme, ThemeChoice::System);
    }
};

QTEST_GUILESS_MAIN(DisplayPreferencesTest)
#include "displaypreferencestest.moc"
