#include "ui/display/navigation/navigationbar.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace meterglass::ui {

NavigationBar::NavigationBar(QWidget *parent) : QWidget(parent), m_buttons{}
{
    setObjectName(QStringLiteral("nav"));
    setAccessibleName(tr("Places"));
    for (std::size_t i = 0; i < Places.size(); ++i) {
        m_buttons[i] = new NavigationButton(Places[i], this);
        connect(m_buttons[i], &NavigationButton::toggled, this, [this, place = Places[i]](bool checked) {
            if (checked)
                setPlace(place);
        });
    }
    m_buttons.front()->setChecked(true);
}

void NavigationBar::setLook(const Look &look)
{
    m_look = look;
    setFixedHeight(std::max(look.metrics.touchTarget() + 1, look.metrics.px(60)));
    for (NavigationButton *button : m_buttons)
        button->setLook(look);
    update();
}

void NavigationBar::setPlace(Place place)
{
    if (place == m_place)
        return;
    m_place = place;
    m_buttons[std::size_t(place)]->setChecked(true);
    Q_EMIT placeChanged(place);
}

void NavigationBar::setNew(Place place, int count)
{
    m_buttons[std::size_t(place)]->setNew(count);
}

void NavigationBar::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), m_look.theme.card);
    painter.fillRect(QRect(0, 0, width(), 1), m_look.theme.line);
}

void NavigationBar::resizeEvent(QResizeEvent *)
{
    const int count = int(m_buttons.size());
    for (int i = 0; i < count; ++i) {
        const int left = width() * i / count;
        m_buttons[std::size_t(i)]->setGeometry(left, 1, width() * (i + 1) / count - left, height() - 1);
    }
}

} // namespace meterglass::ui
