#pragma once

#include "core/bench/script.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace meterglass::ui {

class DriveRowWidget;
class FaultList;
struct DriveGroup;

/// Drives the meter on the bench: load, tariff, messages, account, clock, radio and faults. Each action is a line of a
/// script, too.
class DrivePanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param control nullptr where the meter cannot be driven; all must outlive the panel
    DrivePanel(core::BenchControl *control, const core::HomeZone &zone, QWidget *parent);

    /// Takes the last action back that can be; false where there is none.
    bool undo();

Q_SIGNALS:
    /// The meter was driven.
    void acted(const meterglass::core::ScriptStep &step);

private:
    void addGroup(const DriveGroup &group, QVBoxLayout &column);
    void addFaults(QVBoxLayout &column);
    void ask(const QString &line);
    std::optional<QString> act(const core::DriveAction &action);
    void say(const QString &words);
    void showState();

    core::BenchControl *m_control;
    const core::HomeZone &m_zone;
    std::vector<DriveRowWidget *> m_rows;
    std::vector<core::DriveAction> m_undo;
    QPushButton *m_undoButton;
    QLabel *m_words;
    FaultList *m_faults = nullptr;
};

} // namespace meterglass::ui
