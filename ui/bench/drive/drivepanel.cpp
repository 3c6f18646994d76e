#include "ui/bench/drive/drivepanel.h"

#include "core/bench/undo.h"
#include "ui/bench/drive/driverowwidget.h"
#include "ui/bench/drive/faultlist.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meterglass::ui {

namespace {

constexpr int Margin = 8;
constexpr int Gap = 6;
constexpr int TitleWidth = 100;
constexpr int FaultRows = 8;
constexpr std::size_t MostUndone = 100;

QString wordsFor(core::DriveRefusal refusal)
{
    switch (refusal) {
    case core::DriveRefusal::NoTariff:
        return DrivePanel::tr("Not done: the meter has no tariff and no account.");
    case core::DriveRefusal::BadTariff:
        return DrivePanel::tr("Not done: the tariff is not sound.");
    }
    return {};
}

} // namespace

DrivePanel::DrivePanel(core::BenchControl *control, const core::HomeZone &zone, QWidget *parent)
    : QWidget(parent),
      m_control(control),
      m_zone(zone),
      m_undoButton(new QPushButton(tr("Undo"), this)),
      m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("drivePanel"));
    m_words->setObjectName(QStringLiteral("driveWords"));
    m_words->setWordWrap(true);
    m_undoButton->setObjectName(QStringLiteral("driveUndo"));
    m_undoButton->setAccessibleName(tr("Undo the last action"));
    connect(m_undoButton, &QPushButton::clicked, this, &DrivePanel::undo);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Margin, Gap, Margin, 0);
    head->addWidget(m_words, 1);
    head->addWidget(m_undoButton, 0, Qt::AlignTop);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, 0, Margin, Margin);
    column->setSpacing(Gap);
    for (const DriveGroup &group : driveGroups())
        addGroup(group, *column);
    addFaults(*column);
    column->addStretch();
    content->setEnabled(m_control);
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(Gap);
    whole->addLayout(head);
    whole->addWidget(area, 1);
    if (m_control)
        connect(m_control, &core::BenchControl::driven, this, &DrivePanel::showState);
    say(m_control ? tr("What is in force stands at the right.")
                  : tr("The meter behind a serial port cannot be driven from here."));
    showState();
}

void DrivePanel::addGroup(const DriveGroup &group, QVBoxLayout &column)
{
    auto *box = new QGroupBox(QCoreApplication::translate("DrivePanel", group.title), this);
    box->setObjectName(QString::fromLatin1(group.id));
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, Gap, 0, 0);
    grid->setHorizontalSpacing(Margin);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, TitleWidth);
    int at = 0;
    for (const DriveRow &row : group.rows) {
        auto *widget = new DriveRowWidget(row, *grid, at, box);
        connect(widget, &DriveRowWidget::asked, this, &DrivePanel::ask);
        m_rows.push_back(widget);
        at += 2;
    }
    column.addWidget(box);
}

void DrivePanel::addFaults(QVBoxLayout &column)
{
    auto *box = new QGroupBox(tr("Meter faults"), this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, Gap, 0, 0);
    m_faults = new FaultList(box);
    m_faults->setFixedHeight(FaultRows * m_faults->sizeHintForRow(0));
    connect(m_faults, &FaultList::switched, this, [this](core::MeterFault fault, bool isOn) {
        if (const auto failure = act(core::driveaction::SwitchFault{fault, isOn}))
            say(*failure);
    });
    layout->addWidget(m_faults);
    column.addWidget(box);
}

void DrivePanel::ask(const QString &line)
{
    const auto step = core::parseLine(line, m_zone);
    const auto *action = step ? std::get_if<core::DriveAction>(&*step) : nullptr;
    if (!action)
        return say(tr("Not done: %1.").arg(step ? line : step.error().reason));
    const auto failure = act(*action);
    say(failure ? *failure : line);
}

/// @return why not
std::optional<QString> DrivePanel::act(const core::DriveAction &action)
{
    const core::BenchState before = m_control->state();
    if (const auto refusal = m_control->drive(action))
        return wordsFor(*refusal);
    if (auto undo = core::undoOf(action, before))
        m_undo.push_back(std::move(*undo));
    if (m_undo.size() > MostUndone)
        m_undo.erase(m_undo.begin());
    Q_EMIT acted(action);
    showState();
    return std::nullopt;
}

bool DrivePanel::undo()
{
    if (m_undo.empty())
        return false;
    const core::DriveAction action = std::move(m_undo.back());
    m_undo.pop_back();
    m_control->drive(action);
    say(tr("Undone: %1").arg(core::toLine(action, m_zone)));
    Q_EMIT acted(action);
    showState();
    return true;
}

void DrivePanel::say(const QString &words)
{
    m_words->setText(words);
}

void DrivePanel::showState()
{
    m_undoButton->setEnabled(!m_undo.empty());
    if (!m_control)
        return;
    const core::BenchState state = m_control->state();
    for (DriveRowWidget *row : m_rows)
        row->show(state, m_zone);
    m_faults->show(state.faults);
}

} // namespace meterglass::ui
