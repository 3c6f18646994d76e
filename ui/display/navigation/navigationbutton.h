#pragma once

#include "ui/display/navigation/place.h"
#include "ui/style/look.h"

#include <QAbstractButton>

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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect iconRect() const;
    QFont wordFont() const;

    Place m_place;
    Look m_look;
};

} // namespace meterglass::ui
