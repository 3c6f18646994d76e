#include "meterlink/client/tariffkeeper.h"

#include <algorithm>

namespace meterglass::client {

namespace {

template<typename T>
void doubt(Reading<T> &reading)
{
    if (reading.quality == Quality::Live)
        reading.quality = Quality::Late;
}

} // namespace

void TariffKeeper::readAgain()
{
    const Reading<TariffIdentity> &identity = m_snapshot.tariffIdentity;
    m_pages.beginAnew(identity.isKnown() ? std::optional(identity.value.tariffId) : std::nullopt);
}

bool TariffKeeper::take(const se::PublishTariffInformation &information, Stamp stamp)
{
    constexpr std::uint8_t TypeMask = 0x0F;
    constexpr std::uint8_t Received = 0x01;
    if ((information.tariffTypeChargingScheme & TypeMask) == Received)
        return false;
    const TariffIdentity identity{information.issuerTariffId, information.issuerEventId};
    const bool isOther = !m_snapshot.tariffIdentity.isKnown() || m_snapshot.tariffIdentity.value != identity;
    const bool isChanged = m_snapshot.tariffIdentity.set(identity, Quality::Live, stamp);
    if (isOther) {
        doubt(m_snapshot.tariffCalendar);
        doubt(m_snapshot.tierLabels);
        readAgain();
    }
    return isChanged;
}

bool TariffKeeper::refuse(const se::GetTariffInformation & /*asked*/, bool isAbsent, Stamp stamp)
{
    const Quality quality = isAbsent ? Quality::Unsupported : Quality::Invalid;
    const bool isChanged = m_snapshot.tierLabels.set({}, quality, stamp);
    return m_snapshot.tariffIdentity.set({}, quality, stamp) || isChanged;
}

bool TariffKeeper::take(const TariffPage &page, Stamp stamp)
{
    std::visit([this](const auto &command) { m_pages.take(command); }, page);
    return keepWhatIsWhole(stamp);
}

bool TariffKeeper::refuse(const TariffQuestion &asked, bool isAbsent, Stamp stamp)
{
    m_pages.refuse(asked);
    const Quality quality = isAbsent ? Quality::Unsupported : Quality::Invalid;
    if (std::holds_alternative<se::GetTierLabels>(asked))
        return m_snapshot.tierLabels.set({}, quality, stamp);
    if (std::holds_alternative<se::GetSpecialDays>(asked))
        return keepWhatIsWhole(stamp);
    return m_snapshot.tariffCalendar.set({}, quality, stamp);
}

bool TariffKeeper::keepWhatIsWhole(Stamp stamp)
{
    bool isChanged = false;
    if (m_pages.isCalendarWhole()) {
        auto calendar = m_pages.calendar();
        const Quality quality = calendar ? Quality::Live : Quality::Invalid;
        isChanged = m_snapshot.tariffCalendar.set(std::move(calendar), quality, stamp);
    }
    if (m_pages.areLabelsWhole())
        isChanged = m_snapshot.tierLabels.set(m_pages.labels(), Quality::Live, stamp) || isChanged;
    return isChanged;
}

void TariffKeeper::notice(const ActivePrice &price)
{
    const auto &prices = m_snapshot.prices;
    const auto isOfTier = [&price](const auto &listed) { return listed.first.tier == price.tier; };
    const auto isIt = [&](const auto &listed) { return isOfTier(listed) && listed.second.value == price.price; };
    const bool isListed = std::any_of(prices.begin(), prices.end(), isIt);
    if (!isListed && std::any_of(prices.begin(), prices.end(), isOfTier))
        readAgain();
}

} // namespace meterglass::client
