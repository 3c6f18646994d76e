#include "ui/display/usage/usagepage.h"

#include "ui/chart/chartview.h"
#include "ui/display/parts/detailscard.h"
#include "ui/display/parts/iconbutton.h"
#include "ui/display/usage/spanbutton.h"
#include "ui/display/usage/usagechart.h"
#include "ui/display/usage/usagehead.h"
#include "ui/display/usage/usagelist.h"
#include "ui/display/usage/usagetopics.h"
#include "ui/style/paint.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QPainter>

#include <algorithm>

namespace meterglass::ui {

UsagePage::UsagePage(Locality locality, const client::PowerHistory &history, QWidget *parent)
    : Page(parent),
      m_locality(std::move(locality)),
      m_history(history)
{
    addSpans();
    addSteps();
    m_head = new UsageHeadView(this);
    addRanges();
    addChart();
    m_list = new DetailsCard(QStringLiteral("usage.list"), tr("One by one"), this);
    QWidget *before = m_spans.buttons.back();
    for (QWidget *widget : {static_cast<QWidget *>(m_swap), static_cast<QWidget *>(m_how)}) {
        setTabOrder(before, widget);
        before = widget;
    }
    for (QWidget *widget :
         {static_cast<QWidget *>(m_earlier), static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_chart)}) {
        setTabOrder(before, widget);
        before = widget;
    }
    showChoice();
}

UsagePage::Row UsagePage::newRow(const std::vector<Word> &words)
{
    Row row;
    row.group = new QButtonGroup(this);
    for (const Word &word : words) {
        auto *button = new SpanButton(word.name, word.text, word.description, this);
        row.group->addButton(button, int(row.buttons.size()));
        row.buttons.push_back(button);
    }
    return row;
}

void UsagePage::addSpans()
{
    m_spans = newRow({{QStringLiteral("usage.day"), tr("Day"), tr("Day by day")},
                      {QStringLiteral("usage.week"), tr("Week"), tr("Week by week")},
                      {QStringLiteral("usage.month"), tr("Month"), tr("Month by month")},
                      {QStringLiteral("usage.halfhours"), tr("Half hours"), tr("Half hours of a day")},
                      {QStringLiteral("usage.days"), tr("Days"), tr("Many days")},
                      {QStringLiteral("usage.power"), tr("Power"), tr("Power over time")}});
    connect(m_spans.group, &QButtonGroup::idClicked, this, [this](int id) {
        UsageChoice choice = m_choice;
        choice.span = UsageSpan(id);
        choose(choice);
    });
}

void UsagePage::addRanges()
{
    m_dayRanges = newRow({{QStringLiteral("usage.days.month"), tr("31 days"), tr("31 days")},
                          {QStringLiteral("usage.days.year"), tr("Year"), tr("A year")},
                          {QStringLiteral("usage.days.all"), tr("All"), tr("All days")}});
    m_powerRanges = newRow({{QStringLiteral("usage.power.hour"), tr("1 h"), tr("The last hour")},
                            {QStringLiteral("usage.power.sixhours"), tr("6 h"), tr("The last 6 hours")},
                            {QStringLiteral("usage.power.day"), tr("1 day"), tr("The last day")},
                            {QStringLiteral("usage.power.week"), tr("1 week"), tr("The last week")}});
    connect(m_dayRanges.group, &QButtonGroup::idClicked, this, [this](int id) {
        UsageChoice choice = m_choice;
        choice.days = DaysRange(id);
        choose(choice);
    });
    connect(m_powerRanges.group, &QButtonGroup::idClicked, this, [this](int id) {
        UsageChoice choice = m_choice;
        choice.power = PowerSpan(id);
        choose(choice);
    });
}

void UsagePage::addSteps()
{
    m_swap =
        new IconButton(QStringLiteral("usage.swap"), QStringLiteral("swap"), tr("Show energy or cost large"), this);
    m_how = new IconButton(QStringLiteral("usage.how"), QStringLiteral("how"), tr("How?"), this);
    m_earlier = new IconButton(QStringLiteral("usage.earlier"), QStringLiteral("earlier"), tr("Earlier"), this);
    m_later = new IconButton(QStringLiteral("usage.later"), QStringLiteral("later"), tr("Later"), this);
    connect(m_how, &IconButton::clicked, this, &Page::howAsked);
    connect(m_earlier, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_later, &IconButton::clicked, this, [this] { step(1); });
    connect(m_swap, &IconButton::clicked, this, [this] {
        setUnit(m_choice.unit == UsageUnit::Energy ? UsageUnit::Money : UsageUnit::Energy);
        Q_EMIT unitChosen(m_choice.unit);
    });
}

void UsagePage::addChart()
{
    m_chart = new ChartView(QStringLiteral("usage.chart"), this);
    m_chart->setAccessibleName(tr("Chart"));
    connect(m_chart, &ChartView::cursorChanged, this, &UsagePage::showCursor);
    connect(m_chart, &ChartView::steppedBeyond, this, &UsagePage::step);
    connect(m_chart, &ChartView::activated, this, &UsagePage::activate);
    connect(m_chart, &ChartView::zoomAsked, this, [this](int step) { choose(zoomed(m_choice, step)); });
}

bool UsagePage::hasAge() const
{
    const UsageTotal &total = m_choice.unit == UsageUnit::Money ? m_series.cost : m_series.energy;
    return total.figure.isLate();
}

void UsagePage::setUnit(UsageUnit unit)
{
    m_choice.unit = unit;
    showSeries();
}

void UsagePage::choose(const UsageChoice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_chart->clearCursor();
    showChoice();
    Q_EMIT refreshAsked();
}

void UsagePage::step(int step)
{
    m_step = step;
    Q_EMIT refreshAsked();
}

/// A day's bar opens its half hours.
void UsagePage::activate(std::size_t part)
{
    if (m_series.span != UsageSpan::Day && m_series.span != UsageSpan::Days)
        return;
    UsageChoice choice = m_choice;
    choice.span = UsageSpan::HalfHours;
    choice.day.reset();
    if (!m_series.parts[part].isPresent)
        choice.day = m_locality.zone.dayOf(m_series.parts[part].from);
    choose(choice);
}

void UsagePage::showMeter(const client::MeterSnapshot &snapshot, Moment moment)
{
    const UsageMoment at{snapshot, moment, m_locality};
    if (m_step != 0) {
        const UsageChoice choice = stepped(m_choice, std::exchange(m_step, 0), at);
        if (choice != m_choice)
            m_chart->clearCursor();
        m_choice = choice;
    }
    const UsageSteps steps = stepsOf(m_choice, at);
    if (steps != m_steps) {
        m_steps = steps;
        showChoice();
    }
    UsageSeries series = seriesOf(m_choice, m_history, at);
    if (series == m_series)
        return;
    m_series = std::move(series);
    showSeries();
}

void UsagePage::showChoice()
{
    const UsageSpan span = m_choice.span;
    m_spans.buttons[std::size_t(span)]->setChecked(true);
    m_dayRanges.buttons[std::size_t(m_choice.days)]->setChecked(true);
    m_powerRanges.buttons[std::size_t(m_choice.power)]->setChecked(true);
    for (SpanButton *button : m_dayRanges.buttons)
        button->setVisible(span == UsageSpan::Days);
    for (SpanButton *button : m_powerRanges.buttons)
        button->setVisible(span == UsageSpan::Power);
    const bool hasSteps = span == UsageSpan::HalfHours || (span == UsageSpan::Days && m_choice.days != DaysRange::All);
    m_earlier->setVisible(hasSteps);
    m_later->setVisible(hasSteps);
    m_earlier->setEnabled(m_steps.hasEarlier);
    m_later->setEnabled(m_steps.hasLater);
    arrange();
}

void UsagePage::showSeries()
{
    m_chart->showContent(usageChart(m_series, m_choice.unit));
    showList();
    showCursor();
}

void UsagePage::showList()
{
    if (m_look.metrics.arrangement() != Arrangement::TwoColumns)
        return;
    const int row = m_list->heightForRows(2) - m_list->heightForRows(1);
    const int rows = row > 0 ? 1 + (m_list->height() - m_list->heightForRows(1)) / row : 0;
    m_list->showRows(usageList(m_series, std::size_t(std::max(0, rows)), m_locality));
}

/// What is pointed at and selected, or the whole.
void UsagePage::showCursor()
{
    const ChartCursor &cursor = m_chart->cursor();
    const auto stretch = cursor.stretch();
    const bool isPointed = cursor.pointed && *cursor.pointed < m_series.parts.size();
    std::optional<BubbleWords> bubble;
    if (isPointed && !stretch)
        bubble = bubbleOf(m_series, *cursor.pointed, m_locality);
    m_chart->showBubble(bubble);
    const UsageHead head = isPointed && stretch ? stretchHead(m_series, *stretch, m_choice.unit, m_locality)
                                                : usageHead(m_series, m_choice.unit);
    m_head->showHead(head);
    const QStringList words = bubble
        ? QStringList{bubble->when, bubble->value, bubble->note}
        : QStringList{head.title, head.large.value, head.large.unit, head.second, head.remark};
    const QString said = words.join(u' ').simplified();
    if (said == m_chart->accessibleDescription())
        return;
    m_chart->setAccessibleDescription(said);
    QAccessibleEvent heard(m_chart, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&heard);
}

std::vector<HowTopic> UsagePage::topics(const client::MeterSnapshot &snapshot, Moment moment) const
{
    return usageTopics(seriesOf(m_choice, m_history, {snapshot, moment, m_locality}), m_locality);
}

const UsagePage::Row *UsagePage::ranges() const
{
    if (m_choice.span == UsageSpan::Days)
        return &m_dayRanges;
    return m_choice.span == UsageSpan::Power ? &m_powerRanges : nullptr;
}

void UsagePage::setLook(const Look &look, QSize viewport)
{
    m_look = look;
    m_viewport = viewport;
    for (const Row *row : {&m_spans, &m_dayRanges, &m_powerRanges}) {
        for (SpanButton *button : row->buttons)
            button->setLook(look);
    }
    for (IconButton *button : {m_swap, m_how, m_earlier, m_later})
        button->setLook(look);
    m_head->setLook(look);
    m_chart->setLook(look);
    m_list->setLook(look);
    m_list->setVisible(look.metrics.arrangement() == Arrangement::TwoColumns);
    arrange();
    showList();
    update();
}

void UsagePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
    showList();
}

void UsagePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int padding = chartPadding();
    paintCard(painter, QRectF(m_chart->geometry().adjusted(-padding, -padding, padding, padding)), m_look);
}

} // namespace meterglass::ui
