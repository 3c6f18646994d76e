#pragma once

#include "core/account/accountsettings.h"
#include "core/account/accountstate.h"
#include "core/quantity/energy.h"
#include "core/quantity/power.h"
#include "core/quantity/reactive.h"
#include "core/time/homezone.h"
#include "meterlink/client/accountreadings.h"
#include "meterlink/client/profileseries.h"
#include "meterlink/client/reading.h"
#include "meterlink/client/receivedevents.h"
#include "meterlink/client/receivedmessages.h"
#include "meterlink/client/snapshotrecords.h"
#include "meterlink/client/tariffreadings.h"

#include <array>
#include <map>
#include <string>

namespace meterglass::client {

/// Everything that is known of one electricity meter, as read through its frames.
struct MeterSnapshot
{
    /// Instantaneous active power, import positive (SMETS2 6.4.4; Metering 0x0400).
    Reading<core::Power> activePower;
    /// Active Import Register and Active Export Register (Metering 0x0000, 0x0001).
    Reading<core::Energy> activeImportRegister;
    Reading<core::Energy> activeExportRegister;
    /// Consumption of the current local Day (Metering 0x0401).
    Reading<core::Energy> importToday;
    /// Consumption of the current Week and month (Metering 0x0430, 0x0440), and of the 8 Days, 5 Weeks and 13 months
    /// before, the newest first.
    Reading<core::Energy> importThisWeek;
    Reading<core::Energy> importThisMonth;
    std::array<Reading<core::Energy>, 8> importPreviousDays;
    std::array<Reading<core::Energy>, 5> importPreviousWeeks;
    std::array<Reading<core::Energy>, 13> importPreviousMonths;

    /// Reactive energy in the quadrants I to IV (Metering 0x0D05 to 0x0D08); see `reactiveImportRegister`.
    std::array<Reading<core::ReactiveEnergy>, 4> reactiveQuadrants;

    /// Profile Data Log: active import and export, reactive import and export (GetSampledData).
    Reading<ProfileSeries> importProfile;
    Reading<ProfileSeries> exportProfile;
    Reading<ProfileSeries> reactiveImportProfile;
    Reading<ProfileSeries> reactiveExportProfile;
    /// Daily Consumption Log (GetSampledData).
    Reading<std::map<core::LocalDay, core::Energy>> dailyConsumption;

    /// The price in force (PublishPrice).
    Reading<ActivePrice> activePrice;
    /// Every price of the tariff (Price 0x0410 to 0x052F).
    std::map<TierBlock, Reading<core::Price>> prices;
    /// Tariff name, Standing Charge a day, and how many tiers and block thresholds there are (Price 0x0610, 0x0301,
    /// 0x0611, 0x0612).
    Reading<std::string> tariffLabel;
    Reading<core::Money> standingCharge;
    Reading<int> tiersInUse;
    Reading<int> blockThresholdsInUse;

    /// Under which numbers the tariff is published, its calendar, and what its tiers are called (PublishTariffInformation,
    /// Calendar cluster, PublishTierLabels).
    Reading<TariffIdentity> tariffIdentity;
    Reading<TariffCalendar> tariffCalendar;
    Reading<TierLabels> tierLabels;
    /// Tariff Threshold Matrix (Price 0x0110 to 0x01FE): what ends a block; the last block of a tier has none.
    std::map<TierBlock, Reading<core::Energy>> blockThresholds;
    /// What the tariff has counted of each tier, and of each block of one with blocks (Metering 0x0100 to 0x015E, 0x0710
    /// to 0x07F3).
    std::map<TierBlock, Reading<core::Energy>> tariffRegisters;

    /// Cost of the current Day, Week and month and of those before, the newest first (Prepayment 0x051C to 0x055A).
    Reading<core::Money> costToday;
    Reading<core::Money> costThisWeek;
    Reading<core::Money> costThisMonth;
    std::array<Reading<core::Money>, 8> costPreviousDays;
    std::array<Reading<core::Money>, 5> costPreviousWeeks;
    std::array<Reading<core::Money>, 13> costPreviousMonths;

    /// Payment mode (Prepayment 0x0000), CreditRemaining (0x0001) and BillToDateDelivered (Metering 0x0A00); see
    /// `meterBalance`.
    Reading<core::PaymentMode> paymentMode;
    Reading<core::Money> creditRemaining;
    Reading<core::Money> billToDate;
    Reading<CreditStatus> creditStatus;
    /// Emergency Credit left, its limit and the balance below which it is offered (Prepayment 0x0002, 0x0010, 0x0011).
    Reading<core::Money> emergencyCredit;
    Reading<core::Money> emergencyCreditLimit;
    Reading<core::Money> emergencyCreditThreshold;
    Reading<core::Money> lowCreditThreshold;
    Reading<core::Money> disablementThreshold;
    /// Accumulated Debt and the time-based debt with its instalment (Prepayment 0x0005, 0x0211, 0x0217, 0x0216).
    Reading<core::Money> accumulatedDebt;
    Reading<core::Money> timeDebt;
    Reading<core::Money> debtRecoveryRate;
    Reading<core::AccountSettings::DebtPeriod> debtPeriod;
    /// Supply Enablement (Metering 0x0014).
    Reading<core::SupplyState> supplyState;
    /// The supply would be disabled, but a non-disablement period keeps it on (Prepayment 0x0400, bit 4).
    Reading<bool> isDisablementSuspended;

    /// Low Medium and Medium High Power Thresholds (Device Management 0x0400, 0x0401); 0 or all ones is unset: Invalid.
    Reading<core::Power> lowMediumThreshold;
    Reading<core::Power> mediumHighThreshold;

    /// Messages of the supplier (Messaging).
    Reading<ReceivedMessages> messages;
    /// The supplier's id, name and contact (Device Management 0x0100 to 0x0102), and the Customer Identification Number
    /// (Metering 0x0311).
    Reading<std::int64_t> supplierId;
    Reading<std::string> supplierName;
    Reading<std::string> supplierContact;
    Reading<std::string> customerIdNumber;

    /// Power Event Log and Event Log (GetEventLog), and the last alert that came unasked (PublishEvent).
    Reading<ReceivedEventLog> powerEventLog;
    Reading<ReceivedEventLog> eventLog;
    Reading<ReceivedEvent> latestAlert;

    /// Daily Read Log and Billing Data Log (GetSnapshot), and the account in both (GetPrepaySnapshot).
    Reading<RegisterRecords> dailyReadLog;
    Reading<RegisterRecords> billingDataLog;
    Reading<AccountRecords> prepaymentDailyReadLog;
    Reading<AccountRecords> prepaymentBillingDataLog;

    /// The device's own clock when it was last read (Time 0x0000).
    Reading<core::UtcSecond> deviceTime;

    Reading<std::string> manufacturerName;
    Reading<std::string> modelIdentifier;
    Reading<std::string> meterSerialNumber;
    /// Firmware and hardware (Basic 0x0001, 0x0003).
    Reading<int> firmwareVersion;
    Reading<int> hardwareVersion;
    /// The MPAN (Metering 0x0307).
    Reading<std::string> siteId;

    bool operator==(const MeterSnapshot &) const = default;
};

/// Reactive Import Register (quadrants I and II) and Reactive Export Register (III and IV), as good as the worse of the
/// two.
Reading<core::ReactiveEnergy> reactiveImportRegister(const MeterSnapshot &snapshot);
Reading<core::ReactiveEnergy> reactiveExportRegister(const MeterSnapshot &snapshot);

/// Meter Balance in SMETS's sense, which falls with use: in prepayment mode CreditRemaining; in credit mode the bill to
/// date as a negative amount, and CreditRemaining where the meter has no bill.
Reading<core::Money> meterBalance(const MeterSnapshot &snapshot);

/// What the present power costs if it is kept for one hour at the price in force (SMETS2 6.4.4.8); nothing for export.
Reading<core::Money> costOfAnHour(const MeterSnapshot &snapshot);

} // namespace meterglass::client
