#pragma once

#include "meterlink/client/metersnapshot.h"
#include "meterlink/client/tariffpages.h"
#include "meterlink/se/pricecommands.h"
#include "meterlink/zcl/foundation.h"

namespace meterglass::client {

/// Takes what a meter says of its tariff as a whole into a snapshot: under which numbers it publishes it, the calendar
/// and the names of the tiers. A part of `MeterStore`.
///
/// The numbers reveal that the tariff is another: what was read of the old one is Late from then on, until it has been
/// read again.
class TariffKeeper
{
public:
    /// @param snapshot which is written
    explicit TariffKeeper(MeterSnapshot &snapshot) : m_snapshot(snapshot) { }

    /// What is to be asked for next; nothing while all is known.
    std::optional<TariffQuestion> next() const { return m_pages.next(); }
    /// All is to be asked for again; what is known stays until then.
    void readAgain();

    /// Each returns whether a value or a quality has changed.
    bool take(const se::PublishTariffInformation &information, Stamp stamp);
    bool refuse(const se::GetTariffInformation &asked, bool isAbsent, Stamp stamp);
    bool take(const TariffPage &page, Stamp stamp);
    /// @param isAbsent the meter does not have it, or there is none
    bool refuse(const TariffQuestion &asked, bool isAbsent, Stamp stamp);
    /// A price in force that the tariff does not have reveals another tariff, too.
    void notice(const ActivePrice &price);

private:
    bool keepWhatIsWhole(Stamp stamp);

    MeterSnapshot &m_snapshot;
    TariffPages m_pages;
};

} // namespace meterglass::client
