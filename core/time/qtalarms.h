#pragma once

#include "core/time/alarms.h"

#include <QElapsedTimer>
#include <QTimer>

namespace meterglass::core {

/// Alarms on the event loop of the thread that made them.
class QtAlarms final : public Alarms
{
public:
    QtAlarms();

    MonotonicTime now() const override;

private:
    void rearm() override;

    QElapsedTimer m_elapsed;
    QTimer m_timer;
};

} // namespace meterglass::core
