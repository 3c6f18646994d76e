#include "ui/display/parts/pagearea.h"

#include "ui/display/parts/scrollbar.h"

#include <QScroller>

namespace meterglass::ui {

PageArea::PageArea(const QString &name, const QString &title, QWidget *page, QWidget *parent)
    : QScrollArea(parent),
      m_bar(new ScrollBar(this))
{
    setObjectName(name);
    setAccessibleName(title);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBar(m_bar);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
}

void PageArea::setLook(const Look &look)
{
    m_bar->setLook(look);
}

void PageArea::scroll(QAbstractSlider::SliderAction action)
{
    m_bar->triggerAction(action);
}

} // namespace meterglass::ui
