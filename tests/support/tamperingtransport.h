#pragma once

#include "meterlink/han/hantransport.h"

#include <functional>

namespace meterglass::test {

/// Stands between a device and its door to the network, and may change what the device sends before it is sealed.
class TamperingTransport final : public han::HanTransport
{
    Q_OBJECT
public:
    explicit TamperingTransport(han::HanTransport &door);

    /// Called with every frame the device sends; none by default.
    void setTamper(std::function<void(han::ApsFrame &)> tamper) { m_tamper = std::move(tamper); }

    void send(const han::ApsFrame &frame) override;

private:
    han::HanTransport &m_door;
    std::function<void(han::ApsFrame &)> m_tamper;
};

} // namespace meterglass::test
