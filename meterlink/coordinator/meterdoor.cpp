#include "meterlink/coordinator/meterdoor.h"

namespace meterglass::coordinator {

void MeterDoor::setKeyAgreed(bool isAgreed)
{
    m_isKeyAgreed = isAgreed;
    m_listener.reset();
}

void MeterDoor::admit(const han::ApsFrame &frame)
{
    if (frame.destination.endpoint != m_endpoint || frame.profile != m_profile)
        return;
    m_request = frame;
    han::ApsFrame inside = frame;
    inside.destination = Meter;
    inside.profile = han::SmartEnergyProfile;
    const bool isTrusted = m_isKeyAgreed && frame.security == han::Security::LinkKey;
    if (isTrusted)
        m_listener = frame;
    inside.security = m_isOpen || isTrusted ? han::Security::LinkKey : han::Security::NetworkKey;
    Q_EMIT received(inside);
    m_request.reset();
}

void MeterDoor::send(const han::ApsFrame &frame)
{
    const auto &occasion = m_request ? m_request : m_listener;
    if (!occasion)
        return;
    han::ApsFrame outside = frame;
    outside.source = occasion->destination;
    outside.destination = occasion->source;
    outside.profile = m_profile;
    outside.security = occasion->security;
    Q_EMIT sent(outside);
}

} // namespace meterglass::coordinator
