#pragma once

#include <QWidget>

namespace meterglass::ui {

/// Darkens what is below it, where the panel's own light cannot be set. Touches go through it.
class Veil final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `parent`, also after that has another size.
    explicit Veil(QWidget *parent);

    /// @param brightness 0.0 .. 1.0; at 1.0 there is no veil
    void setBrightness(double brightness);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    double m_brightness = 1.0;
};

} // namespace meterglass::ui
