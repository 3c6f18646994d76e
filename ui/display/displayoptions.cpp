#include "ui/display/displayoptions.h"

#include <cmath>

namespace meterglass::ui {

namespace {

constexpr double MillimetresInAnInch = 25.4;

double inchesOf(PanelSize panel)
{
    switch (panel) {
    case PanelSize::Unstated:
        return 0;
    case PanelSize::FiveInch:
        return 5;
    case PanelSize::SevenInch:
        return 7;
    case PanelSize::TenInch:
        return 10;
    }
    return 0;
}

} // namespace

double densityOf(const DisplayOptions &options, QSize window)
{
    const double inches = inchesOf(options.panel);
    return inches > 0 ? std::hypot(window.width(), window.height()) / (inches * MillimetresInAnInch) : options.density;
}

} // namespace meterglass::ui
