#pragma once

#include "meterlink/ezsp/ezspheader.h"
#include "meterlink/ezsp/ezspmessage.h"

namespace meterglass::ezsp {

/// A frame that owns its bytes, with the version that lays them out.
class EzspFrame
{
public:
    EzspFrame(const EzspFrameView &view, EzspVersion version)
        : m_header(view.header),
          m_payload(view.payload.begin(), view.payload.end()),
          m_version(version)
    { }

    const EzspHeader &header() const { return m_header; }
    const zcl::Bytes &payload() const { return m_payload; }

    template<EzspMessage Message>
    bool is() const
    {
        const EzspFrameInfo *info = frameOf<Message>(m_version);
        return info && info->id == m_header.id && Message::Direction == m_header.direction;
    }
    /// What it says; an error unless it `is` that message.
    template<EzspMessage Message>
    zcl::Decoded<Message> as() const
    {
        if (!is<Message>())
            return zcl::DecodeError{0, "the frame is another"};
        return decodeMessage<Message>(m_payload, m_version);
    }

private:
    EzspHeader m_header;
    zcl::Bytes m_payload;
    EzspVersion m_version;
};

} // namespace meterglass::ezsp
