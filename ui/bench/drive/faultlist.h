#pragma once

#include "core/bench/benchcontrol.h"

#include <QListWidget>

namespace meterglass::ui {

/// The meter's faults by name, each switched on and off by its check box; a sentence says what each does.
class FaultList final : public QListWidget
{
    Q_OBJECT
public:
    explicit FaultList(QWidget *parent);

    void show(const std::set<core::MeterFault> &faults);

Q_SIGNALS:
    void switched(meterglass::core::MeterFault fault, bool isOn);
};

} // namespace meterglass::ui
