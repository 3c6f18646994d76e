#pragma once

#include "meterlink/client/meterstore.h"
#include "tests/support/hex.h"

#include <array>

namespace meterglass::test {

/// Tells a store or a scale what a device said of one attribute, by its bytes.
class Saying
{
public:
    Saying(int cluster, int id, zcl::DataType type, const QByteArray &raw)
        : m_raw(hex(raw)),
          m_reading{zcl::ClusterId(cluster), zcl::AttributeId(id), zcl::Status::Success, zcl::ValueView{type, m_raw}}
    { }
    Saying(int cluster, int id, zcl::Status status)
        : m_reading{zcl::ClusterId(cluster), zcl::AttributeId(id), status, std::nullopt}
    { }
    Saying(const Saying &) = delete;
    Saying &operator=(const Saying &) = delete;

    const se::AttributeReading &reading() const { return m_reading; }
    void to(client::MeterStore &store, core::UtcInstant at = {}) const
    {
        const std::array readings{m_reading};
        store.apply(readings, at);
    }

private:
    zcl::Bytes m_raw;
    se::AttributeReading m_reading;
};

} // namespace meterglass::test
