#include "app/simulatedmeters.h"

#include "app/homeoptions.h"

namespace meterglass::app {

namespace {

constexpr QLatin1String MetersOption("meters");
constexpr uint MostMeters = 8;

/// Of the first.
constexpr ezsp::Eui64 FirstNumber = 0x90C5'D600'1122'3344;
constexpr std::array<std::uint8_t, security::InstallCode::RandomSize> FirstCode{
    0x83, 0xFE, 0xD3, 0x40, 0x7A, 0x93, 0x97, 0x23, 0xA5, 0xC6, 0x39, 0xB2, 0x69, 0x16, 0xD5, 0x05};

security::InstallCode codeOf(uint place)
{
    auto octets = FirstCode;
    octets.back() = static_cast<std::uint8_t>(octets.back() + place);
    return security::InstallCode::withChecksum(octets);
}

/// The last digits count on.
std::string serialNumberOf(const std::string &first, uint place)
{
    constexpr int Digits = 4;
    const QString text = QString::fromStdString(first);
    const QString number = QString::number(text.right(Digits).toUInt() + place).rightJustified(Digits, u'0');
    return place == 0 ? first : QString(text.chopped(Digits) + number).toStdString();
}

} // namespace

void addMetersOption(CommandOptions &options)
{
    options.value(
        MetersOption, QStringLiteral("N"),
        QStringLiteral("How many meters are there, 1 to %1, each with a number and an install code of its own; "
                       "1 if none.")
            .arg(MostMeters));
}

Argument<std::vector<SimulatedMeter>> simulatedMeters(const CommandOptions &options, core::UtcSecond now)
{
    bool isNumber = true;
    const uint count = options.isSet(MetersOption) ? options.valueOf(MetersOption).toUInt(&isNumber) : 1;
    if (!isNumber || count < 1 || count > MostMeters)
        return ArgumentError{QStringLiteral("--meters is a number from 1 to %1").arg(MostMeters)};
    std::vector<SimulatedMeter> meters;
    for (uint place = 0; place < count; ++place) {
        auto home = homeOf(options, now);
        if (!home)
            return home.error();
        home->meter.serialNumber = serialNumberOf(home->meter.serialNumber, place);
        meters.push_back({std::move(home).value(), FirstNumber + place, codeOf(place)});
    }
    return meters;
}

} // namespace meterglass::app
