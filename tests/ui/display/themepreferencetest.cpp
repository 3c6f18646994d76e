#include "ui/display/themepreference.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass::ui;

class ThemePreferenceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasChosenIsRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("meterglass.ini")), QSettings::IniFormat);
        QCOMPARE(savedThemeChoice(settings), ThemeChoice::System);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
            saveThemeChoice(settings, choice);
            QCOMPARE(savedThemeChoice(settings), choice);
        }
        settings.setValue(QStringLiteral("display/theme"), QStringLiteral("purple"));
        QCOMPARE(savedThemeChoice(settings), ThemeChoice::System);
    }
};

QTEST_GUILESS_MAIN(ThemePreferenceTest)
#include "themepreferencetest.moc"
