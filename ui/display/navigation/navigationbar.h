#pragma once

#include "ui/display/navigation/navigationbutton.h"

#include <QWidget>

#include <array>

namespace meterglass::ui {

/// The five targets along the bottom.
class NavigationBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationBar(QWidget *parent);

    void setLook(const Look &look);
    Place place() const { return m_place; }
    void setPlace(Place place);
    /// How much is new at a place.
    void setNew(Place place, int count);

Q_SIGNALS:
    void placeChanged(meterglass::ui::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Look m_look;
    Place m_place = Place::Now;
    std::array<NavigationButton *, Places.size()> m_buttons;
};

} // namespace meterglass::ui
