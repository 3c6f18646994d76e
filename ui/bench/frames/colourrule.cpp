#include "ui/bench/frames/colourrule.h"

#include <QSettings>

#include <algorithm>
#include <iterator>

namespace meterglass::ui {

namespace {

struct Row
{
    QLatin1String name;
    QColor Theme::*colour;
};
constexpr Row Colours[] = {
    {QLatin1String("energy"), &Theme::energy}, {QLatin1String("money"), &Theme::money},
    {QLatin1String("low"), &Theme::low},       {QLatin1String("medium"), &Theme::medium},
    {QLatin1String("high"), &Theme::high},     {QLatin1String("secondary"), &Theme::secondary},
};

const QString Group = QStringLiteral("bench/frames/colours");
const QString FilterKey = QStringLiteral("filter");
const QString ColourKey = QStringLiteral("colour");
const QString MarkKey = QStringLiteral("mark");

} // namespace

QStringList colourNames()
{
    QStringList names;
    for (const Row &row : Colours)
        names += row.name;
    return names;
}

QColor colourOf(const Theme &theme, const QString &name)
{
    const auto *row = std::find_if(std::begin(Colours), std::end(Colours),
                                   [&name](const Row &candidate) { return candidate.name == name; });
    return row == std::end(Colours) ? QColor() : theme.*row->colour;
}

QList<ColourRule> defaultColourRules()
{
    return {
        {QStringLiteral("remark"), QStringLiteral("high"), QStringLiteral("▲")},
        {QStringLiteral("sealed"), QStringLiteral("secondary"), QStringLiteral("◇")},
        {QStringLiteral("command == DefaultResponse"), QStringLiteral("medium"), QStringLiteral("○")},
        {QStringLiteral("cluster == Price or cluster == Prepayment"), QStringLiteral("money"), QStringLiteral("£")},
        {QStringLiteral("command == ReportAttributes"), QStringLiteral("energy"), QStringLiteral("●")},
    };
}

QList<ColourRule> savedColourRules(QSettings &settings)
{
    if (!settings.contains(QString(Group + QStringLiteral("/size"))))
        return defaultColourRules();
    QList<ColourRule> rules;
    const int size = settings.beginReadArray(Group);
    for (int index = 0; index < size; ++index) {
        settings.setArrayIndex(index);
        rules.append({settings.value(FilterKey).toString(), settings.value(ColourKey).toString(),
                      settings.value(MarkKey).toString()});
    }
    settings.endArray();
    return rules;
}

void saveColourRules(QSettings &settings, const QList<ColourRule> &rules)
{
    settings.remove(Group);
    settings.beginWriteArray(Group, static_cast<int>(rules.size()));
    for (int index = 0; index < rules.size(); ++index) {
        settings.setArrayIndex(index);
        settings.setValue(FilterKey, rules[index].filter);
        settings.setValue(ColourKey, rules[index].colour);
        settings.setValue(MarkKey, rules[index].mark);
    }
    settings.endArray();
}

} // namespace meterglass::ui
