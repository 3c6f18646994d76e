#pragma once

#include "core/account/accountsettings.h"
#include "core/meter/supplierdetails.h"
#include "core/quantity/energy.h"
#include "core/quantity/reactive.h"
#include "core/tariff/billingcalendar.h"
#include "core/tariff/tariff.h"

#include <optional>
#include <string>

namespace meterglass::core {

/// What is configured into a meter at the factory and at its installation.
struct MeterConfiguration
{
    std::string manufacturerName;
    std::string modelIdentifier;
    std::string serialNumber;
    std::string mpan;
    std::uint8_t firmwareVersion = 0;
    std::uint8_t hardwareVersion = 0;
    SupplierDetails supplier; ///< at installation
    /// Low Medium and Medium High Power Thresholds (SMETS2 5.7.4); 0 W is unset.
    Power lowMediumThreshold;
    Power mediumHighThreshold;
    /// What the registers held when the meter was fitted.
    Energy initialImport;
    Energy initialExport;
    ReactiveEnergy initialReactiveImport;
    ReactiveEnergy initialReactiveExport;
    /// Without faults (`faultsOf`); without a tariff nothing is priced, and there is no account.
    std::optional<Tariff> tariff;
    BillingCalendar billing;
    AccountSettings account;
    Money initialBalance;
    Money initialTimeDebt; ///< at least 0

    bool operator==(const MeterConfiguration &) const = default;
};

} // namespace meterglass::core
