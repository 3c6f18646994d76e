#pragma once

#include "ui/style/theme.h"

#include <QList>
#include <QString>

class QSettings;

namespace meterglass::ui {

/// Frames that a filter lets through stand in a colour, and with a mark that says the same without it.
struct ColourRule
{
    QString filter;
    /// One of colourNames().
    QString colour;
    /// A character or two.
    QString mark;

    bool operator==(const ColourRule &) const = default;
};

/// The theme's colours for signs, by name: energy, money, low, medium, high, secondary.
QStringList colourNames();
/// @return an invalid colour for a name that is none
QColor colourOf(const Theme &theme, const QString &name);

QList<ColourRule> defaultColourRules();
/// What was saved; the defaults where nothing was.
QList<ColourRule> savedColourRules(QSettings &settings);
void saveColourRules(QSettings &settings, const QList<ColourRule> &rules);

} // namespace meterglass::ui
