#pragma once

#include "ui/display/navigation/place.h"
#include "ui/style/look.h"

#include <QAbstractButton>

class QPainter;

namespace meterglass::ui {

/// One target of the navigation: icon and word; at large text the icon alone (the word stays for the screen reader).
///
/// The present one stands on a pill and its word is bold.
class NavigationButton final : public QAbstractButton
{
    Q_OBJECT
public:
    NavigationButton(Place place, QWidget *parent);

    void setLook(const Look &look);
    /// Marks it with a dot, and says how much is new to screen readers; 0 for neither.
    void setNew(int count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect iconRect() const;
    QFont wordFont() const;
    void paintDot(QPainter &painter, const QRectF &iconRect) const;

    Place m_place;
    Look m_look;
    int m_new = 0;
};

} // namespace meterglass::ui
