#include "ui/display/displaypreferences.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace meterglass::ui {

namespace {

/// What a choice is called in the settings.
template<typename Choice>
struct Named
{
    Choice choice;
    QLatin1String name;
};

constexpr std::array Themes{Named<ThemeChoice>{ThemeChoice::System, QLatin1String("system")},
                            Named<ThemeChoice>{ThemeChoice::Light, QLatin1String("light")},
                            Named<ThemeChoice>{ThemeChoice::Dark, QLatin1String("dark")}};
constexpr std::array LargeFigures{Named<LargeFigure>{LargeFigure::Power, QLatin1String("power")},
                                  Named<LargeFigure>{LargeFigure::Cost, QLatin1String("cost")}};
constexpr std::array UsageUnits{Named<UsageUnit>{UsageUnit::Energy, QLatin1String("energy")},
                                Named<UsageUnit>{UsageUnit::Money, QLatin1String("money")}};
constexpr std::array TextScales{Named<double>{1.0, QLatin1String("100")}, Named<double>{2.0, QLatin1String("200")}};
constexpr std::array Panels{Named<PanelSize>{PanelSize::Unstated, QLatin1String("unstated")},
                            Named<PanelSize>{PanelSize::FiveInch, QLatin1String("5 inch")},
                            Named<PanelSize>{PanelSize::SevenInch, QLatin1String("7 inch")},
                            Named<PanelSize>{PanelSize::TenInch, QLatin1String("10 inch")}};
constexpr std::array Languages{Named<QLocale::Language>{QLocale::English, QLatin1String("en")},
                               Named<QLocale::Language>{QLocale::Welsh, QLatin1String("cy")}};

constexpr QLatin1String ThemeEntry("display/theme");
constexpr QLatin1String LargeFigureEntry("display/largeFigure");
constexpr QLatin1String TextScaleEntry("display/textPercent");
constexpr QLatin1String PlaceEntry("display/place");
constexpr QLatin1String UsageUnitEntry("display/usageUnit");
constexpr QLatin1String PanelEntry("display/panel");
constexpr QLatin1String LanguageEntry("display/language");

/// The first of `names` where the settings say none of them.
template<typename Names>
auto saved(const QSettings &settings, QLatin1String entry, const Names &names)
{
    const QString name = settings.value(entry).toString();
    for (const auto &named : names) {
        if (name == named.name)
            return named.choice;
    }
    return names.front().choice;
}

/// Keeps a choice that is another than before.
template<typename Names, typename Choice>
void save(QSettings &settings, QLatin1String entry, const Names &names, Choice before, Choice choice)
{
    for (const auto &named : names) {
        if (choice != before && choice == named.choice)
            settings.setValue(entry, QString(named.name));
    }
}

} // namespace

DisplayOptions savedPreferences(const QSettings &settings)
{
    return {.theme = saved(settings, ThemeEntry, Themes),
            .largeFigure = saved(settings, LargeFigureEntry, LargeFigures),
            .usageUnit = saved(settings, UsageUnitEntry, UsageUnits),
            .textScale = saved(settings, TextScaleEntry, TextScales),
            .panel = saved(settings, PanelEntry, Panels),
            .locale = {saved(settings, LanguageEntry, Languages), QLocale::UnitedKingdom}};
}

void savePreferences(QSettings &settings, const DisplayOptions &before, const DisplayOptions &chosen)
{
    save(settings, ThemeEntry, Themes, before.theme, chosen.theme);
    save(settings, LargeFigureEntry, LargeFigures, before.largeFigure, chosen.largeFigure);
    save(settings, UsageUnitEntry, UsageUnits, before.usageUnit, chosen.usageUnit);
    save(settings, TextScaleEntry, TextScales, before.textScale, chosen.textScale);
    save(settings, PanelEntry, Panels, before.panel, chosen.panel);
    save(settings, LanguageEntry, Languages, before.locale.language(), chosen.locale.language());
}

Place savedPlace(const QSettings &settings)
{
    const QString key = settings.value(PlaceEntry).toString();
    const auto found =
        std::find_if(Places.begin(), Places.end(), [&key](Place place) { return placeKey(place) == key; });
    return found == Places.end() ? Place::Now : *found;
}

void savePlace(QSettings &settings, Place place)
{
    settings.setValue(PlaceEntry, placeKey(place));
}

} // namespace meterglass::ui
