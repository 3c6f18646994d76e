#include "meterlink/ezsp/ezspframetable.h"

#include "meterlink/ezsp/ezspfieldtext.h"
#include "meterlink/ezsp/ezspframerows.h"
#include "meterlink/ezsp/ezsptypetable.h"

#include <algorithm>
#include <array>

namespace meterglass::ezsp {

namespace {

EzspFrameInfo frameOf(const EzspRow &row, EzspVersion first, EzspVersion last)
{
    return {row.name,
            row.id,
            first,
            last,
            fieldsFrom(row.command, first, ezspType),
            fieldsFrom(row.response, first, ezspType)};
}

void append(std::vector<EzspFrameInfo> &frames, const EzspRow &row)
{
    const bool isSplit = row.first < WideStatusVersion && row.last >= WideStatusVersion;
    if (isSplit)
        frames.push_back(frameOf(row, row.first, WideStatusVersion - 1));
    frames.push_back(frameOf(row, isSplit ? WideStatusVersion : row.first, row.last));
}

std::vector<EzspFrameInfo> allFrames()
{
    std::vector<EzspFrameInfo> frames;
    for (const auto rows : {tables::utilityFrames, tables::networkFrames, tables::bindingFrames,
                            tables::messagingFrames, tables::securityFrames, tables::cbkeFrames, tables::testFrames,
                            tables::zllFrames, tables::rf4ceFrames, tables::greenPowerFrames}) {
        for (const EzspRow &row : rows())
            append(frames, row);
    }
    return frames;
}

/// A version's frames by their ids.
class FrameIndex
{
public:
    FrameIndex()
    {
        for (const EzspFrameInfo &frame : ezspFrames()) {
            for (unsigned version = frame.first; version <= frame.last; ++version) {
                auto &byId = m_frames[version - OldestEzspVersion];
                byId.resize(std::max<std::size_t>(byId.size(), frame.id + 1U));
                byId[frame.id] = &frame;
            }
        }
    }

    const EzspFrameInfo *find(EzspVersion version, std::uint16_t id) const
    {
        if (!isKnownVersion(version))
            return nullptr;
        const auto &byId = m_frames[version - OldestEzspVersion];
        return id < byId.size() ? byId[id] : nullptr;
    }

private:
    std::array<std::vector<const EzspFrameInfo *>, NewestEzspVersion - OldestEzspVersion + 1> m_frames;
};

} // namespace

const std::vector<EzspFrameInfo> &ezspFrames()
{
    static const std::vector<EzspFrameInfo> all = allFrames();
    return all;
}

const EzspFrameInfo *ezspFrame(EzspVersion version, std::uint16_t id)
{
    static const FrameIndex index;
    return index.find(version, id);
}

const EzspFrameInfo *ezspFrame(EzspVersion version, std::string_view name)
{
    const auto found = std::find_if(ezspFrames().begin(), ezspFrames().end(), [&](const EzspFrameInfo &frame) {
        return frame.name == name && frame.isIn(version);
    });
    return found == ezspFrames().end() ? nullptr : &*found;
}

} // namespace meterglass::ezsp
