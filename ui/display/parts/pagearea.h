#pragma once

#include "ui/style/look.h"

#include <QAbstractSlider>
#include <QScrollArea>

namespace meterglass::ui {

class ScrollBar;

/// What a page is seen through: scrolled by touch, wheel and keys where the page is taller.
class PageArea final : public QScrollArea
{
    Q_OBJECT
public:
    /// @param page becomes the area's own
    PageArea(const QString &name, const QString &title, QWidget *page, QWidget *parent);

    void setLook(const Look &look);
    void scroll(QAbstractSlider::SliderAction action);

private:
    ScrollBar *m_bar;
};

} // namespace meterglass::ui
