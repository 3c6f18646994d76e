#include "app/lookoptions.h"

namespace meterglass::app {

namespace {

constexpr QLatin1String ThemeOption("theme");
constexpr QLatin1String TextOption("text");
constexpr QLatin1String DensityOption("density");
constexpr QLatin1String LanguageOption("language");
constexpr double LeastDensity = 1;
constexpr double GreatestDensity = 30;

Argument<ui::ThemeChoice> parseTheme(const QString &name)
{
    if (name == QLatin1String("light"))
        return ui::ThemeChoice::Light;
    if (name == QLatin1String("dark"))
        return ui::ThemeChoice::Dark;
    if (name == QLatin1String("system"))
        return ui::ThemeChoice::System;
    return ArgumentError{QStringLiteral("--theme is light, dark or system")};
}

} // namespace

void addLookOptions(CommandOptions &options)
{
    options.value(ThemeOption, QStringLiteral("THEME"), QStringLiteral("light, dark or system."));
    options.value(TextOption, QStringLiteral("PERCENT"), QStringLiteral("Size of the text: 100 or 200."));
    options.value(
        DensityOption, QStringLiteral("PX"),
        QStringLiteral("Pixels in a millimetre of the panel; 5.2, a 7-inch 800x480 panel, where it is not given."));
    options.value(LanguageOption, QStringLiteral("CODE"), QStringLiteral("en or cy (Welsh)."));
}

Argument<ui::DisplayOptions> lookOf(const CommandOptions &options, const ui::DisplayOptions &saved)
{
    ui::DisplayOptions look = saved;
    if (options.isSet(ThemeOption)) {
        const auto theme = parseTheme(options.valueOf(ThemeOption));
        if (!theme)
            return theme.error();
        look.theme = *theme;
    }
    if (options.isSet(TextOption)) {
        const QString percent = options.valueOf(TextOption);
        if (percent != QLatin1String("100") && percent != QLatin1String("200"))
            return ArgumentError{QStringLiteral("--text is 100 or 200")};
        look.textScale = percent.toInt() / 100.0;
    }
    if (options.isSet(DensityOption)) {
        bool isNumber = false;
        look.panel = ui::PanelSize::Unstated;
        look.density = options.valueOf(DensityOption).toDouble(&isNumber);
        if (!isNumber || !(look.density >= LeastDensity && look.density <= GreatestDensity))
            return ArgumentError{QStringLiteral("--density is pixels in a millimetre, from 1 to 30")};
    }
    if (options.isSet(LanguageOption)) {
        const QString code = options.valueOf(LanguageOption);
        if (code != QLatin1String("en") && code != QLatin1String("cy"))
            return ArgumentError{QStringLiteral("--language is en or cy")};
        look.locale = QLocale(code == QLatin1String("cy") ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom);
    }
    return look;
}

} // namespace meterglass::app
