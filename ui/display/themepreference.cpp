#include "ui/display/themepreference.h"

#include <QSettings>

namespace meterglass::ui {

namespace {

QString keyOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        return QStringLiteral("system");
    }
    return {};
}

QString themeEntry()
{
    return QStringLiteral("display/theme");
}

} // namespace

ThemeChoice savedThemeChoice(const QSettings &settings)
{
    const QString saved = settings.value(themeEntry()).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        if (saved == keyOf(choice))
            return choice;
    }
    return ThemeChoice::System;
}

void saveThemeChoice(QSettings &settings, ThemeChoice choice)
{
    settings.setValue(themeEntry(), keyOf(choice));
}

} // namespace meterglass::ui
