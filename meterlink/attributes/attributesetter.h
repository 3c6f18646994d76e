#pragma once

#include "core/task/taskscope.h"
#include "meterlink/attributes/attributekey.h"
#include "meterlink/han/hanexchange.h"
#include "meterlink/zcl/management.h"

#include <functional>

namespace meterglass::attributes {

/// Writes an attribute of a device, or asks for reports of it. Each ends once: with what the device answered, or with
/// why it did not.
///
/// Owned by the bench, on the application's thread.
class AttributeSetter
{
public:
    /// The status of the attribute.
    using Ended = std::function<void(const han::Result<zcl::Status> &)>;

    /// @param exchange must outlive the setter
    explicit AttributeSetter(han::HanExchange &exchange) : m_exchange(exchange) { }

    /// Write Attributes (ZCL8 2.5.3), under the link key. @param ended is not called once the setter is gone
    void write(han::HanAddress device, const AttributeKey &key, const zcl::Value &value, Ended ended);
    /// Configure Reporting (ZCL8 2.5.7).
    void configureReporting(han::HanAddress device, zcl::ClusterId cluster,
                            const zcl::ReportingConfiguration &configuration, Ended ended);

private:
    QCoro::Task<> ask(han::HanRequest request, Ended ended);

    han::HanExchange &m_exchange;
    core::TaskScope m_scope; ///< last: its end settles every wait while the members above still live
};

} // namespace meterglass::attributes
