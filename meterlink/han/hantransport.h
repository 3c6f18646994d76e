#pragma once

#include "meterlink/han/apsframe.h"

#include <QObject>

namespace meterglass::han {

/// One device's door to the home area network: a simulated link, a radio, a recording.
///
/// Lives on the application's thread. `received` is emitted from the event loop, never from inside `send`.
class HanTransport : public QObject
{
    Q_OBJECT
public:
    virtual void send(const ApsFrame &frame) = 0;

Q_SIGNALS:
    void sent(const meterglass::han::ApsFrame &frame);
    void received(const meterglass::han::ApsFrame &frame);
};

} // namespace meterglass::han
