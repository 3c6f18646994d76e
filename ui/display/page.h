#pragma once

#include "meterlink/client/metersnapshot.h"
#include "ui/display/how/howtopic.h"
#include "ui/display/parts/figure.h"
#include "ui/style/look.h"

#include <QLocale>
#include <QWidget>

namespace meterglass::ui {

/// Where the display hangs: the home's civil time, and the language of days and months.
struct Locality
{
    core::HomeZone zone;
    QLocale locale;
};

/// What one of the display's places shows. It shows what it is given and asks no clock.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// @param viewport what is visible of the page at once
    virtual void setLook(const Look &look, QSize viewport) = 0;
    /// Shows what is known of the meter at this moment, and repaints only what is another than before. Called while the
    /// page is the one that is seen.
    virtual void showMeter(const client::MeterSnapshot &snapshot, Moment moment) = 0;
    /// An age is shown, so the page changes with time alone.
    virtual bool hasAge() const { return false; }

    /// How the figures that the page shows came to be.
    virtual std::vector<HowTopic> topics(const client::MeterSnapshot &, Moment) const { return {}; }

Q_SIGNALS:
    /// The person wants to know how the page's figures came to be.
    void howAsked();
};

} // namespace meterglass::ui
