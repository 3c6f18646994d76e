#pragma once

#include "ui/display/page.h"
#include "ui/display/usage/usagechoice.h"
#include "ui/display/usage/usagewords.h"

#include <vector>

class QButtonGroup;

namespace meterglass::ui {

class ChartView;
class DetailsCard;
class IconButton;
class SpanButton;
class UsageHeadView;

/// How much have I used: one figure, and the bars or the line it stands in.
///
/// Repaints only the parts whose content changed.
class UsagePage final : public Page
{
    Q_OBJECT
public:
    /// @param history what the window keeps of active power; must outlive the page
    UsagePage(Locality locality, const client::PowerHistory &history, QWidget *parent);

    void setLook(const Look &look, QSize viewport) override;
    void showMeter(const client::MeterSnapshot &snapshot, Moment moment) override;
    bool hasAge() const override;
    std::vector<HowTopic> topics(const client::MeterSnapshot &snapshot, Moment moment) const override;
    void setUnit(UsageUnit unit);

Q_SIGNALS:
    /// The person chose it; the page already shows it.
    void unitChosen(meterglass::ui::UsageUnit unit);
    /// Another choice was made: the page wants to be shown the meter anew.
    void refreshAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Buttons of which one is chosen.
    struct Row
    {
        QButtonGroup *group = nullptr;
        std::vector<SpanButton *> buttons;
    };
    struct Word
    {
        QString name;
        QString text;
        QString description;
    };
    Row newRow(const std::vector<Word> &words);
    void addSpans();
    void addRanges();
    void addSteps();
    void addChart();
    void choose(const UsageChoice &choice);
    void step(int step);
    void activate(std::size_t part);
    void showSeries();
    void showChoice();
    void showList();
    void showCursor();
    const Row *ranges() const;
    void arrange();
    int arrangeControls(int headTop, QRect main);
    int chartHeight() const;
    /// Between the card and the chart on it.
    int chartPadding() const;
    QRect area() const;
    void placeChart(QRect rect);

    Locality m_locality;
    const client::PowerHistory &m_history;
    Look m_look;
    QSize m_viewport;
    UsageChoice m_choice;
    /// Earlier (-1) or later (1), taken when the meter is shown.
    int m_step = 0;
    UsageSteps m_steps;
    UsageSeries m_series;
    Row m_spans;
    Row m_dayRanges;
    Row m_powerRanges;
    IconButton *m_swap;
    IconButton *m_how;
    IconButton *m_earlier;
    IconButton *m_later;
    UsageHeadView *m_head;
    ChartView *m_chart;
    DetailsCard *m_list;
};

} // namespace meterglass::ui
