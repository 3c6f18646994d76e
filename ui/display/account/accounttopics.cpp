#include "ui/display/account/accounttopics.h"

#include "meterlink/se/calendarcommands.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/pricecommands.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meterglass::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountTopics)
};

struct RowSource
{
    const char16_t *key;
    Said said;
};

const auto &rowSources()
{
    using namespace se;
    static const std::array sources{
        RowSource{u"account.emergency", SaidAttribute{cluster::Prepayment, prepayment::EmergencyCreditRemaining}},
        RowSource{u"account.emergency", SaidAttribute{cluster::Prepayment, prepayment::EmergencyCreditLimitAllowance}},
        RowSource{u"account.emergency", SaidAttribute{cluster::Prepayment, prepayment::CreditStatus}},
        RowSource{u"account.debt", SaidAttribute{cluster::Prepayment, prepayment::DebtAmount1}},
        RowSource{u"account.debt", SaidAttribute{cluster::Prepayment, prepayment::DebtRecoveryAmount1}},
        RowSource{u"account.charges", SaidAttribute{cluster::Prepayment, prepayment::AccumulatedDebt}},
        RowSource{u"account.month",
                  SaidAttribute{cluster::Prepayment, prepayment::CurrentMonthCostConsumptionDelivered}},
        RowSource{u"account.lastMonth",
                  SaidAttribute{cluster::Prepayment, prepayment::PreviousMonthCostConsumptionDelivered}},
        RowSource{u"account.supply", SaidAttribute{cluster::Metering, metering::SupplyStatus}},
        RowSource{u"account.supply", SaidAttribute{cluster::Prepayment, prepayment::PrepaymentAlarmStatus}},
        RowSource{u"account.next", PublishCalendar::Id},
        RowSource{u"account.standing", SaidAttribute{cluster::Price, price::StandingCharge}},
        RowSource{u"account.supplier", SaidAttribute{cluster::DeviceManagement, devicemanagement::ProviderName}},
        RowSource{u"account.contact",
                  SaidAttribute{cluster::DeviceManagement, devicemanagement::ProviderContactDetails}},
        RowSource{u"account.customer", SaidAttribute{cluster::Metering, metering::CustomerIdNumber}},
        RowSource{u"account.mpan", SaidAttribute{cluster::Metering, metering::SiteId}},
    };
    return sources;
}

/// Of a rate without blocks, its price (Price 0x0410 and every 0x10; from tier 16 on 0x050F and every one).
std::optional<zcl::AttributeId> priceOf(const QString &key)
{
    constexpr int TiersWithBlocks = 15;
    bool isTier = false;
    const int tier = key.section(u'.', 2).toInt(&isTier);
    if (!key.startsWith(u"account.rate.") || !isTier)
        return std::nullopt;
    const int id = tier <= TiersWithBlocks ? int(se::price::Tier1Block1Price) + 0x10 * (tier - 1)
                                           : int(se::price::PriceTier16) + tier - TiersWithBlocks - 1;
    return zcl::AttributeId(id);
}

std::vector<Said> sourcesOf(const QString &key)
{
    std::vector<Said> sources;
    for (const RowSource &source : rowSources()) {
        if (key == QStringView(source.key))
            sources.push_back(source.said);
    }
    if (const auto price = priceOf(key))
        sources = {SaidAttribute{se::cluster::Price, *price}, se::PublishCalendar::Id};
    return sources;
}

HowTopic balanceTopic(const client::MeterSnapshot &snapshot, const BalanceFigures &balance)
{
    HowTopic topic;
    topic.figure = QStringLiteral("account.balance");
    topic.title = balance.title;
    topic.value = QString(balance.balance.value % u' ' % balance.balance.unit).trimmed();
    const bool isPrepaid =
        snapshot.paymentMode.isKnown() && snapshot.paymentMode.value == core::PaymentMode::Prepayment;
    topic.steps = {isPrepaid
                       ? Words::tr("Your meter takes from it what you use, the standing charge and debt, and adds "
                                   "what you top up.")
                       : Words::tr("Your meter adds up what you use at its prices and the standing charge. Your "
                                   "supplier's bill may differ.")};
    topic.sources = {isPrepaid ? SaidAttribute{se::cluster::Prepayment, se::prepayment::CreditRemaining}
                               : SaidAttribute{se::cluster::Metering, se::metering::BillToDateDelivered},
                     SaidAttribute{se::cluster::Prepayment, se::prepayment::PaymentControlConfiguration}};
    return topic;
}

} // namespace

std::vector<HowTopic> accountTopics(const client::MeterSnapshot &snapshot, const BalanceFigures &balance,
                                    const std::vector<CardRow> &rows)
{
    std::vector<HowTopic> topics{balanceTopic(snapshot, balance)};
    for (const CardRow &row : rows) {
        HowTopic topic;
        topic.sources = sourcesOf(row.key);
        if (topic.sources.empty())
            continue;
        topic.figure = row.key;
        topic.title = row.name;
        topic.value = row.value;
        if (!row.detail.isEmpty())
            topic.steps = {row.detail};
        topics.push_back(std::move(topic));
    }
    return topics;
}

} // namespace meterglass::ui
