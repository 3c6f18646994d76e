#include "ui/display/more/displaysettings.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(DisplaySettings)
};

/// A setting whose choices are an enumeration's members, in their order.
template<auto Member>
DisplaySetting ofEnumeration(const QString &name, const QString &title, std::vector<ChoiceRow::Choice> choices)
{
    return {.name = name,
            .title = title,
            .choices = std::move(choices),
            .chosen = [](const DisplayOptions &options) { return int(options.*Member); },
            .choose = [](DisplayOptions &options,
                         int index) { options.*Member = std::decay_t<decltype(options.*Member)>(index); }};
}

DisplaySetting appearance()
{
    return ofEnumeration<&DisplayOptions::theme>(QStringLiteral("more.appearance"), Words::tr("Appearance"),
                                                 {{QStringLiteral("more.theme.light"), Words::tr("Light")},
                                                  {QStringLiteral("more.theme.dark"), Words::tr("Dark")},
                                                  {QStringLiteral("more.theme.system"), Words::tr("As the system")}});
}

DisplaySetting textSize()
{
    return {.name = QStringLiteral("more.text"),
            .title = Words::tr("Size of the words"),
            .choices = {{QStringLiteral("more.text.100"), Words::tr("Usual")},
                        {QStringLiteral("more.text.200"), Words::tr("Large")}},
            .chosen = [](const DisplayOptions &options) { return options.textScale > 1.0 ? 1 : 0; },
            .choose = [](DisplayOptions &options, int index) { options.textScale = index == 1 ? 2.0 : 1.0; }};
}

/// Each language in its own words, for who does not read the other.
DisplaySetting language()
{
    return {.name = QStringLiteral("more.language"),
            .title = Words::tr("Language"),
            .choices = {{QStringLiteral("more.language.en"), QStringLiteral("English")},
                        {QStringLiteral("more.language.cy"), QStringLiteral("Cymraeg")}},
            .chosen = [](const DisplayOptions &options) { return options.locale.language() == QLocale::Welsh ? 1 : 0; },
            .choose =
                [](DisplayOptions &options, int index) {
                    options.locale = QLocale(index == 1 ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom);
                }};
}

DisplaySetting usageUnit()
{
    return ofEnumeration<&DisplayOptions::usageUnit>(QStringLiteral("more.usage"), Words::tr("Usage counts"),
                                                     {{QStringLiteral("more.usage.energy"), Words::tr("Energy (kWh)")},
                                                      {QStringLiteral("more.usage.money"), Words::tr("Money (£)")}});
}

DisplaySetting largeFigure()
{
    return ofEnumeration<&DisplayOptions::largeFigure>(
        QStringLiteral("more.large"), Words::tr("Large on the Now page"),
        {{QStringLiteral("more.large.power"), Words::tr("Power")},
         {QStringLiteral("more.large.cost"), Words::tr("Cost an hour")}});
}

DisplaySetting panelSize()
{
    return ofEnumeration<&DisplayOptions::panel>(QStringLiteral("more.panel"), Words::tr("Size of the screen"),
                                                 {{QStringLiteral("more.panel.unstated"), Words::tr("Usual")},
                                                  {QStringLiteral("more.panel.5"), Words::tr("5 inches")},
                                                  {QStringLiteral("more.panel.7"), Words::tr("7 inches")},
                                                  {QStringLiteral("more.panel.10"), Words::tr("10 inches")}});
}

} // namespace

std::vector<DisplaySetting> displaySettings()
{
    return {appearance(), textSize(), language(), usageUnit(), largeFigure(), panelSize()};
}

} // namespace meterglass::ui
