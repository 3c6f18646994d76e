#pragma once

#include "ui/display/navigation/place.h"
#include "ui/display/page.h"

class QLabel;

namespace meterglass::ui {

/// A place that this version does not fill: says what will stand there, and that it does not yet.
class EmptyPage final : public Page
{
    Q_OBJECT
public:
    EmptyPage(Place place, const QString &promise, QWidget *parent);

    void setLook(const Look &look, QSize viewport) override;
    void showMeter(const client::MeterSnapshot &, Moment) override { }

private:
    Place m_place;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_promise;
    QLabel *m_status;
};

} // namespace meterglass::ui
