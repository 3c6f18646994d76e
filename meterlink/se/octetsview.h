#pragma once

#include "meterlink/zcl/bytes.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace meterglass::se {

/// A command's string, borrowed from its frame or from whoever builds the command.
class OctetsView
{
public:
    OctetsView() = default;
    /// @param octets at most 254
    explicit OctetsView(zcl::ByteView octets) : m_octets(octets) { }
    explicit OctetsView(std::string_view text)
        : m_octets(reinterpret_cast<const std::uint8_t *>(text.data()), text.size())
    { }
    /// The invalid string, whose length on the wire is 0xFF.
    static OctetsView invalid()
    {
        OctetsView view;
        view.m_isInvalid = true;
        return view;
    }

    bool isInvalid() const { return m_isInvalid; }
    zcl::ByteView octets() const { return m_octets; }
    std::string text() const { return std::string(m_octets.begin(), m_octets.end()); }

    bool operator==(const OctetsView &other) const
    {
        return m_isInvalid == other.m_isInvalid
            && std::equal(m_octets.begin(), m_octets.end(), other.m_octets.begin(), other.m_octets.end());
    }

private:
    zcl::ByteView m_octets;
    bool m_isInvalid = false;
};

} // namespace meterglass::se
