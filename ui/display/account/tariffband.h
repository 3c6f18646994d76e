#pragma once

#include "ui/display/account/tariffhours.h"
#include "ui/style/look.h"

#include <QWidget>

#include <array>

class QLabel;

namespace meterglass::ui {

/// What the band draws.
struct BandFigures
{
    struct Step
    {
        double start = 0;
        double end = 0;
        /// The price as a share of the dearest one, 0 .. 1.
        double height = 1;
        bool isNow = false;

        bool operator==(const Step &) const = default;
    };
    std::vector<Step> steps;
    std::vector<double> quarters;
    double now = 0;
    /// The same in words: "Night 00:30 to 07:30, ...".
    QString words;

    bool operator==(const BandFigures &) const = default;
};

/// Empty where there are not at least two rates today.
BandFigures bandFigures(const client::MeterSnapshot &snapshot, const TariffHours &hours);

/// The rates of a local day as a line of steps, each as high as its price, with the present moment. The rows below it
/// name them.
class TariffBand final : public QWidget
{
    Q_OBJECT
public:
    explicit TariffBand(QWidget *parent);

    void setLook(const Look &look);
    /// @return whether there was nothing to draw before, or is now
    bool showFigures(const BandFigures &figures);
    /// 0 where there is nothing to draw.
    int heightFor() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF plot() const;
    void arrange();
    void paintNow(QPainter &painter, const QRectF &area) const;

    Look m_look;
    BandFigures m_figures;
    std::array<QLabel *, 5> m_hours;
};

} // namespace meterglass::ui
