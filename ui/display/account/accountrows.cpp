#include "ui/display/account/balancefigures.h"
#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

using core::Money;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountRows)
};

/// Makes rows of readings at one moment.
class Rows
{
public:
    Rows(Moment moment, const core::HomeZone &zone) : m_moment(moment), m_zone(zone) { }

    template<typename T>
    CardRow of(const char16_t *key, const QString &name, const client::Reading<T> &reading, const QString &value,
               const QString &detail = {}) const
    {
        return rowOf(QString::fromUtf16(key), name, reading, value, detail, m_moment, m_zone);
    }

private:
    Moment m_moment;
    const core::HomeZone &m_zone;
};

QString amount(Money value)
{
    return value.count() < 0 ? Words::tr("%1 in credit").arg(money(-value)) : money(value);
}

QString emergencyDetail(const client::MeterSnapshot &snapshot)
{
    const client::CreditStatus &status = snapshot.creditStatus.value;
    const QString limit = money(snapshot.emergencyCreditLimit.value);
    if (!snapshot.creditStatus.isCurrent())
        return {};
    if (status.isEmergencyCreditInUse)
        return Words::tr("In use, of %1").arg(limit);
    if (status.isEmergencyCreditActivated)
        return Words::tr("Ready, used when your credit runs out");
    if (status.isEmergencyCreditAvailable)
        return Words::tr("On offer now");
    if (!snapshot.emergencyCreditThreshold.isKnown())
        return {};
    return Words::tr("Offered when your balance is below %1").arg(amount(snapshot.emergencyCreditThreshold.value));
}

CardRow emergencyRow(const client::MeterSnapshot &snapshot, const Rows &rows)
{
    const client::CreditStatus &status = snapshot.creditStatus.value;
    const auto &limit = snapshot.emergencyCreditLimit;
    const QString name = Words::tr("Emergency credit");
    const bool isTaken =
        snapshot.creditStatus.isCurrent() && (status.isEmergencyCreditActivated || status.isEmergencyCreditInUse);
    if (isTaken) {
        const auto &left = snapshot.emergencyCredit;
        return rows.of(u"account.emergency", name, left, Words::tr("%1 left").arg(amount(left.value)),
                       emergencyDetail(snapshot));
    }
    if (limit.isCurrent() && limit.value.count() == 0)
        return rows.of(u"account.emergency", name, limit, Words::tr("None"));
    return rows.of(u"account.emergency", name, limit, money(limit.value), emergencyDetail(snapshot));
}

QString recoveryText(const client::MeterSnapshot &snapshot)
{
    const auto &rate = snapshot.debtRecoveryRate;
    const auto &period = snapshot.debtPeriod;
    if (!rate.isKnown() || !period.isKnown() || snapshot.timeDebt.value.count() == 0)
        return {};
    return period.value == core::AccountSettings::DebtPeriod::Hourly
        ? Words::tr("%1 is taken each hour").arg(money(rate.value))
        : Words::tr("%1 is taken each day").arg(money(rate.value));
}

std::vector<CardRow> debtRows(const client::MeterSnapshot &snapshot, const Rows &rows)
{
    const auto &debt = snapshot.timeDebt;
    const auto &charges = snapshot.accumulatedDebt;
    const QString value = debt.value.count() == 0 ? Words::tr("None") : money(debt.value);
    std::vector<CardRow> debts{
        rows.of(u"account.debt", Words::tr("Debt to repay"), debt, value, recoveryText(snapshot))};
    const bool isNone = charges.isKnown() && charges.value.count() == 0;
    if (!isNone)
        debts.push_back(rows.of(u"account.charges", Words::tr("Charges not paid yet"), charges, money(charges.value),
                                Words::tr("Taken from your next top-up")));
    return debts;
}

QString supplyText(core::SupplyState state)
{
    switch (state) {
    case core::SupplyState::Enabled:
        return Words::tr("On");
    case core::SupplyState::Disabled:
        return Words::tr("Off");
    case core::SupplyState::Armed:
        return Words::tr("Ready to be switched on");
    }
    return {};
}

CardRow supplyRow(const client::MeterSnapshot &snapshot, const Rows &rows)
{
    const auto &supply = snapshot.supplyState;
    CardRow row = rows.of(u"account.supply", Words::tr("Your supply"), supply, supplyText(supply.value));
    const auto &suspended = snapshot.isDisablementSuspended;
    if (suspended.isCurrent() && suspended.value && supply.isCurrent() && row.detail.isEmpty()) {
        row.detail = Words::tr("Kept on for now; top up before this protected time ends");
        row.mark = Mark::Notice;
    }
    if (!supply.isCurrent() || supply.value == core::SupplyState::Enabled)
        return row;
    row.mark = supply.value == core::SupplyState::Armed ? Mark::Notice : Mark::Important;
    row.isStrong = true;
    return row;
}

} // namespace

std::vector<CardRow> accountRows(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone)
{
    const Rows rows(moment, zone);
    std::vector<CardRow> all;
    const auto &mode = snapshot.paymentMode;
    if (mode.isKnown() && mode.value == core::PaymentMode::Prepayment) {
        all.push_back(emergencyRow(snapshot, rows));
        const auto debts = debtRows(snapshot, rows);
        all.insert(all.end(), debts.begin(), debts.end());
    } else {
        const auto &month = snapshot.costThisMonth;
        const auto &before = snapshot.costPreviousMonths.front();
        all.push_back(rows.of(u"account.month", Words::tr("Cost this month"), month, amount(month.value)));
        all.push_back(rows.of(u"account.lastMonth", Words::tr("Cost last month"), before, amount(before.value)));
    }
    all.push_back(supplyRow(snapshot, rows));
    return all;
}

} // namespace meterglass::ui
