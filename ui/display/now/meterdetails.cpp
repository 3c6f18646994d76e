#include "ui/display/now/meterdetails.h"

#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

class MeterDetails
{
    Q_DECLARE_TR_FUNCTIONS(MeterDetails)
};

QString textOf(const client::Reading<std::string> &reading)
{
    return reading.isKnown() && !reading.value.empty() ? QString::fromStdString(reading.value) : QString(u'—');
}

} // namespace

std::vector<DetailRow> levelDetails(const std::optional<PowerLevels> &levels)
{
    if (!levels)
        return {{.name = MeterDetails::tr("Your meter has no levels set."), .value = {}}};
    const QString lower = kilowatts(levels->lowMedium);
    const QString upper = kilowatts(levels->mediumHigh);
    return {{ambientWord(Ambient::Low), MeterDetails::tr("below %1 kW").arg(lower), Ambient::Low},
            {ambientWord(Ambient::Medium), MeterDetails::tr("%1 to %2 kW").arg(lower, upper), Ambient::Medium},
            {ambientWord(Ambient::High), MeterDetails::tr("%1 kW or more").arg(upper), Ambient::High}};
}

std::vector<DetailRow> meterDetails(const client::MeterSnapshot &snapshot)
{
    return {{MeterDetails::tr("Maker"), textOf(snapshot.manufacturerName)},
            {MeterDetails::tr("Model"), textOf(snapshot.modelIdentifier)},
            {MeterDetails::tr("Serial number"), textOf(snapshot.meterSerialNumber)},
            {MeterDetails::tr("Supply number (MPAN)"), textOf(snapshot.siteId)}};
}

} // namespace meterglass::ui
