#include "meterlink/coordinator/meterdoor.h"

namespace meterglass::coordinator {

void MeterDoor::admit(const han::ApsFrame &frame)
{
    if (frame.destination.endpoint != m_endpoint || frame.profile != m_profile)
        return;
    m_request = frame;
    han::ApsFrame inside = frame;
    inside.destination = Meter;
    inside.profile = han::SmartEnergyProfile;
    inside.security = m_isOpen ? han::Security::LinkKey : han::Security::NetworkKey;
    Q_EMIT received(inside);
    m_request.reset();
}

void MeterDoor::send(const han::ApsFrame &frame)
{
    if (!m_request)
        return;
    han::ApsFrame outside = frame;
    outside.source = m_request->destination;
    outside.profile = m_profile;
    outside.security = m_request->security;
    Q_EMIT sent(outside);
}

} // namespace meterglass::coordinator
