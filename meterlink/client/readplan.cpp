#include "meterlink/client/readplan.h"

#include "meterlink/se/attributetable.h"
#include "meterlink/se/clusters.h"
#include "meterlink/se/historyattributes.h"

namespace meterglass::client {

using han::Security;

const ReadItem &scaleItem()
{
    namespace id = se::metering;
    static const ReadItem item(se::cluster::Metering, Security::LinkKey,
                               {id::UnitOfMeasure, id::Multiplier, id::Divisor});
    return item;
}

const std::vector<ReadItem> &staticItems()
{
    namespace id = se::metering;
    static const std::vector<ReadItem> items = {
        scaleItem(),
        {se::cluster::DeviceManagement,
         Security::LinkKey,
         {se::devicemanagement::LowMediumThreshold, se::devicemanagement::MediumHighThreshold}},
        {se::cluster::Time, Security::LinkKey, {se::time::Time, se::time::TimeStatus}},
        {se::cluster::Metering, Security::LinkKey, {id::SiteId, id::MeterSerialNumber}},
        {se::cluster::Basic, Security::NetworkKey, {se::basic::ManufacturerName, se::basic::ModelIdentifier}},
    };
    return items;
}

const std::vector<ReadItem> &historyItems()
{
    static const std::vector<ReadItem> items = [] {
        const auto item = [](auto first, auto last) {
            return ReadItem(se::cluster::Metering, Security::LinkKey, {first, last});
        };
        const auto days = se::previousDayAttributes();
        const auto weeks = se::previousWeekAttributes();
        const auto months = se::previousMonthAttributes();
        const auto halfway = months.begin() + 7; // 13 months do not fit one frame
        return std::vector<ReadItem>{item(days.begin(), days.end()), item(weeks.begin(), weeks.end()),
                                     item(months.begin(), halfway), item(halfway, months.end())};
    }();
    return items;
}

const ReadItem &refreshedItem()
{
    namespace id = se::metering;
    static const ReadItem item(se::cluster::Metering, Security::LinkKey,
                               {id::InstantaneousDemand, id::CurrentDayConsumptionDelivered,
                                id::CurrentWeekConsumptionDelivered, id::CurrentMonthConsumptionDelivered,
                                id::CurrentSummationDelivered, id::CurrentSummationReceived});
    return item;
}

zcl::ConfigureReporting reportsOnChange(const ReadItem &item)
{
    constexpr std::uint16_t ShortestIntervalSeconds = 10;
    constexpr std::uint16_t OnlyOnChange = 0;
    zcl::ConfigureReporting command;
    for (const zcl::AttributeId id : item.ids()) {
        const auto info = se::attributeInfo(item.cluster(), se::Side::Server, id);
        if (!info)
            continue;
        zcl::ReportingConfiguration record;
        record.id = id;
        record.type = info->type;
        record.minimumInterval = ShortestIntervalSeconds;
        record.maximumInterval = OnlyOnChange;
        const auto traits = zcl::traitsOf(info->type);
        if (traits && traits->isAnalogue)
            record.reportableChange = zcl::Value::ofUnsigned(info->type, 1);
        command.records.push_back(std::move(record));
    }
    return command;
}

} // namespace meterglass::client
