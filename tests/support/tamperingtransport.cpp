#include "tests/support/tamperingtransport.h"

namespace meterglass::test {

TamperingTransport::TamperingTransport(han::HanTransport &door) : m_door(door)
{
    connect(&door, &han::HanTransport::received, this, &han::HanTransport::received);
}

void TamperingTransport::send(const han::ApsFrame &frame)
{
    han::ApsFrame changed = frame;
    if (m_tamper)
        m_tamper(changed);
    m_door.send(changed);
}

} // namespace meterglass::test
