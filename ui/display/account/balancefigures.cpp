#include "ui/display/account/balancefigures.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterglass::ui {

namespace {

using core::Money;
using core::PaymentMode;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Balance)
};

bool isPrepayment(const client::MeterSnapshot &snapshot)
{
    return snapshot.paymentMode.isKnown() && snapshot.paymentMode.value == PaymentMode::Prepayment;
}

QString modeText(const client::Reading<PaymentMode> &mode)
{
    if (!mode.isKnown())
        return {};
    return mode.value == PaymentMode::Prepayment ? Words::tr("Pay as you go (prepayment)")
                                                 : Words::tr("You pay by bill (credit)");
}

/// "£3.10" and how it stands to the household.
Wording standing(Money balance)
{
    const bool isOwed = balance.count() < 0;
    const QString value = money(isOwed ? -balance : balance);
    const QString unit = isOwed ? Words::tr("owed") : Words::tr("in credit");
    return {.value = value, .unit = unit, .past = QString(value % u' ' % unit)};
}

/// A cost is no debt: nothing is owed before the supplier's bill.
Wording costSoFar(Money bill)
{
    if (bill.count() < 0)
        return standing(-bill);
    const QString value = money(bill);
    return {.value = value, .unit = {}, .past = value};
}

CardRow ageRow(const Figure &balance)
{
    return {.key = QStringLiteral("account.balance.age"),
            .name = {},
            .value = {},
            .detail = balance.remark,
            .quality = balance.quality};
}

/// What warns before the supply goes off; nothing in credit mode.
std::optional<CardRow> warningRow(const client::MeterSnapshot &snapshot)
{
    const client::Reading<client::CreditStatus> &status = snapshot.creditStatus;
    if (!isPrepayment(snapshot) || !status.isCurrent())
        return std::nullopt;
    CardRow row{.key = {}, .name = {}, .value = {}, .detail = {}, .mark = Mark::Notice, .isStrong = true};
    row.key = QStringLiteral("account.warning");
    if (status.value.isExhausted) {
        row.mark = Mark::Important;
        row.name = Words::tr("No credit left");
        return row;
    }
    if (!status.value.isLow)
        return std::nullopt;
    const client::Reading<Money> &limit = snapshot.lowCreditThreshold;
    row.name = limit.isKnown() && limit.value.count() > 0 ? Words::tr("Low credit, below %1").arg(money(limit.value))
                                                          : Words::tr("Low credit");
    return row;
}

std::optional<CardRow> lastsRow(const client::MeterSnapshot &snapshot)
{
    const auto days = daysLeft(snapshot);
    if (!days)
        return std::nullopt;
    const QString text = *days == 0 ? Words::tr("Lasts less than a day at your usual rate")
        : *days == 1                ? Words::tr("Lasts about 1 day at your usual rate")
                                    : Words::tr("Lasts about %1 days at your usual rate").arg(*days);
    return CardRow{.key = QStringLiteral("account.lasts"), .name = text, .value = {}, .detail = {}};
}

/// What a day takes from a debt at most.
Money debtOfADay(const client::MeterSnapshot &snapshot)
{
    constexpr int HoursOfADay = 24;
    const auto &rate = snapshot.debtRecoveryRate;
    const auto &period = snapshot.debtPeriod;
    if (!rate.isKnown() || !period.isKnown() || !snapshot.timeDebt.isKnown())
        return {};
    const int times = period.value == core::AccountSettings::DebtPeriod::Hourly ? HoursOfADay : 1;
    return std::min(Money(rate.value.count() * times), snapshot.timeDebt.value);
}

/// Of the days before that are known; a day that cost nothing was before the meter was fitted.
std::optional<Money> costOfADay(const client::MeterSnapshot &snapshot)
{
    constexpr std::int64_t LeastDays = 3;
    std::int64_t sum = 0;
    std::int64_t days = 0;
    for (const client::Reading<Money> &day : snapshot.costPreviousDays) {
        if (!day.isKnown() || day.value.count() <= 0)
            continue;
        sum += day.value.count();
        ++days;
    }
    return days < LeastDays ? std::nullopt : std::optional(Money(sum / days));
}

} // namespace

std::optional<std::int64_t> daysLeft(const client::MeterSnapshot &snapshot)
{
    const auto &credit = snapshot.creditRemaining;
    const auto cost = costOfADay(snapshot);
    if (!isPrepayment(snapshot) || !credit.isCurrent() || !cost)
        return std::nullopt;
    const auto &threshold = snapshot.disablementThreshold;
    const std::int64_t left = credit.value.count() - (threshold.isKnown() ? threshold.value.count() : 0);
    if (left <= 0)
        return std::nullopt;
    return left / (cost->count() + debtOfADay(snapshot).count());
}

BalanceFigures balanceFigures(const client::MeterSnapshot &snapshot, Moment moment, const core::HomeZone &zone)
{
    const client::Reading<Money> balance = client::meterBalance(snapshot);
    const bool isCredit = snapshot.paymentMode.isKnown() && !isPrepayment(snapshot);
    BalanceFigures figures;
    figures.mode = modeText(snapshot.paymentMode);
    figures.title = isCredit ? Words::tr("Cost so far (not your bill)") : Words::tr("Your balance");
    figures.balance = figureOf(balance, isCredit ? costSoFar(-balance.value) : standing(balance.value), moment, zone);
    if (!figures.balance.remark.isEmpty())
        figures.notes.push_back(ageRow(figures.balance));
    for (const auto &note : {warningRow(snapshot), lastsRow(snapshot)}) {
        if (note)
            figures.notes.push_back(*note);
    }
    return figures;
}

} // namespace meterglass::ui
