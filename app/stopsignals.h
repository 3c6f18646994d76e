#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace meterglass::app {

/// Turns SIGINT and SIGTERM into a signal on the event loop. To be made before any thread.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopped();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace meterglass::app
