#pragma once

#include "ui/style/look.h"

#include <QAbstractButton>

namespace meterglass::ui {

/// One of several exclusive words in a row; the chosen one stands in a frame and is bold. To be put into a QButtonGroup.
class SpanButton final : public QAbstractButton
{
    Q_OBJECT
public:
    /// @param description what a screen reader says
    SpanButton(const QString &name, const QString &text, const QString &description, QWidget *parent);

    void setLook(const Look &look);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

/// Sets buttons out in one row, closer where there is little room, or with large text in several, within `area`; the first
/// leaves `reserved` free at its right.
/// @return where the last row ends
int arrangeInRows(const std::vector<SpanButton *> &buttons, QRect area, int reserved, const Metrics &metrics);

} // namespace meterglass::ui
