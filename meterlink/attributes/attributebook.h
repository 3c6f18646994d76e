#pragma once

#include "core/time/alarms.h"
#include "core/time/clock.h"
#include "meterlink/attributes/attributekey.h"
#include "meterlink/han/hantransport.h"
#include "meterlink/zcl/value.h"

#include <map>
#include <optional>
#include <vector>

namespace meterglass::attributes {

/// What a device said last of an attribute.
struct HeardAttribute
{
    zcl::Status status = zcl::Status::Success;
    /// Present when `status` is Success.
    std::optional<zcl::Value> value;
    core::UtcInstant at{};
    core::MonotonicTime heardAt{};
    han::Security security = han::Security::None;
    /// It was a report, which nobody asked for.
    bool isReport = false;
    /// The numbers that it has been, the oldest first, at most `AttributeBook::TrendLength`.
    std::vector<std::int64_t> trend;

    bool operator==(const HeardAttribute &) const = default;
};

/// All that one device has said of its attributes, whoever asked, each as it was said last.
///
/// Listens at a transport, on the application's thread; asks for nothing. Owned by the bench.
class AttributeBook final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t TrendLength = 60;

    using Attributes = std::map<AttributeKey, HeardAttribute>;

    /// All must outlive the book.
    AttributeBook(const han::HanTransport &transport, const core::Clock &clock, const core::Alarms &alarms);

    /// Listens to this device from now on; what another one said is forgotten.
    void follow(han::HanAddress device);

    /// @return nullptr for what the device has not said
    const HeardAttribute *find(const AttributeKey &key) const;
    const Attributes &attributes() const { return m_attributes; }

    /// The device refused a command that asked for this: its answer names no attribute.
    void noteRefusal(const AttributeKey &key, zcl::Status status, han::Security security);

Q_SIGNALS:
    /// A frame said these.
    void heard(const std::vector<meterglass::attributes::AttributeKey> &keys);
    /// Everything was forgotten.
    void cleared();

private:
    void take(const han::ApsFrame &aps);
    HeardAttribute &noted(const AttributeKey &key, zcl::Status status, han::Security security);

    const core::Clock &m_clock;
    const core::Alarms &m_alarms;
    std::optional<han::HanAddress> m_device;
    Attributes m_attributes;
};

} // namespace meterglass::attributes
