#pragma once

#include "core/task/taskscope.h"
#include "meterlink/han/hanexchange.h"
#include "meterlink/zcl/attributerecord.h"

#include <functional>
#include <map>
#include <stop_token>

namespace meterglass::attributes {

/// Reads attributes of one cluster of a meter once, through frames, as many a frame as the meter answers for.
///
/// Owned by the command that asks, on the application's thread, which lets time go by until it is done.
class AttributeReader
{
public:
    /// All that is `asked` for. @param exchange must outlive the reader
    /// @param done called at the end, unless the reader goes before; may not destroy it
    AttributeReader(han::HanExchange &exchange, han::HanAddress meter, zcl::ClusterId cluster,
                    std::vector<zcl::AttributeId> asked, std::function<void()> done = {});

    bool isDone() const { return m_scope.running() == 0; }
    /// What the meter said of it: nothing where it gave no answer. A refusal of the cluster is one of each attribute.
    const zcl::ReadRecord *find(zcl::AttributeId id) const;

private:
    QCoro::Task<> readAll();
    bool take(const zcl::Frame &answer);

    han::HanExchange &m_exchange;
    han::HanAddress m_meter;
    zcl::ClusterId m_cluster;
    std::vector<zcl::AttributeId> m_missing;
    std::map<zcl::AttributeId, zcl::ReadRecord> m_records;
    std::function<void()> m_done;
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::attributes
