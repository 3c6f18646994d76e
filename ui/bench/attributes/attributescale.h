#pragma once

#include "core/time/homezone.h"
#include "meterlink/attributes/attributebook.h"
#include "meterlink/client/meterscale.h"
#include "meterlink/client/moneyscale.h"

#include <QString>

namespace meterglass::ui {

/// What the raw numbers of a meter's attributes mean, with their units: learned from what the meter says of its scales.
class AttributeScale
{
public:
    /// @return whether what other attributes mean may be another now
    bool learn(const attributes::AttributeKey &key, const attributes::HeardAttribute &heard);
    void forget() { *this = {}; }

    /// A value with its unit, such as "12,345.678 kWh", "£1.23450", "2026-05-01 00:00:00"; plain where it has none, or the
    /// scale is not known.
    QString text(const attributes::AttributeKey &key, const zcl::ValueView &value, const core::HomeZone &zone) const;

private:
    std::optional<QString> scaled(const attributes::AttributeKey &key, std::int64_t raw) const;

    client::MeterScale m_meter;
    client::MeterScale m_thresholds = client::MeterScale::ofThresholds();
    client::MoneyScale m_money;
};

/// A value as it stands: a number, a text in quotation marks, or its bytes in hexadecimal.
QString plainText(const zcl::ValueView &value);
/// Its bytes in hexadecimal, in the order of the wire.
QString bytesText(zcl::ByteView bytes);
/// "2026-05-01 14:02:07", local.
QString momentText(core::UtcSecond moment, const core::HomeZone &zone);

} // namespace meterglass::ui
