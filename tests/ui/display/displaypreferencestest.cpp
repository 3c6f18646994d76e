#include "ui/display/displaypreferences.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace meterglass::ui;

class DisplayPreferencesTest final : public QObject
{
    Q_OBJECT
private:
    const QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(QStringLiteral("meterglass.ini"));

private Q_SLOTS:
    void whatWasChosenIsRemembered()
    {
        const DisplayOptions usual;
        const DisplayOptions chosen{.theme = ThemeChoice::Dark,
                                    .largeFigure = LargeFigure::Cost,
                                    .usageUnit = UsageUnit::Money,
                                    .textScale = 2.0,
                                    .panel = PanelSize::TenInch,
                                    .locale = {QLocale::Welsh, QLocale::UnitedKingdom}};
        {
            QSettings settings(m_path, QSettings::IniFormat);
            QCOMPARE(savedPreferences(settings), usual);
            savePreferences(settings, usual, chosen);
        }
        QSettings settings(m_path, QSettings::IniFormat);
        QCOMPARE(savedPreferences(settings), chosen);
        savePreferences(settings, chosen, usual);
        QCOMPARE(savedPreferences(settings), usual);
    }

    void whatWasNotChosenIsNotKept()
    {
        QSettings settings(m_path, QSettings::IniFormat);
        settings.clear();
        // The command line said dark; the person chose the larger words.
        const DisplayOptions before{.theme = ThemeChoice::Dark};
        DisplayOptions chosen = before;
        chosen.textScale = 2.0;
        savePreferences(settings, before, chosen);
        QCOMPARE(savedPreferences(settings), DisplayOptions{.textScale = 2.0});
    }

    void anUnknownWordIsNoChoice()
    {
        QSettings settings(m_path, QSettings::IniFormat);
        settings.setValue(QStringLiteral("display/theme"), QStringLiteral("purple"));
        settings.setValue(QStringLiteral("display/language"), QStringLiteral("tlh"));
        QCOMPARE(savedPreferences(settings).theme, ThemeChoice::System);
        QCOMPARE(savedPreferences(settings).locale.language(), QLocale::English);
    }
};

QTEST_GUILESS_MAIN(DisplayPreferencesTest)
#include "displaypreferencestest.moc"
