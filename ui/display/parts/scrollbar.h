#pragma once

#include "ui/style/look.h"

#include <QScrollBar>

namespace meterglass::ui {

/// A thin upright scroll bar in the display's colours: shows where in the page one is.
class ScrollBar final : public QScrollBar
{
    Q_OBJECT
public:
    explicit ScrollBar(QWidget *parent);

    void setLook(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meterglass::ui
