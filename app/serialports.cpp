#include "app/serialports.h"

#include <QSerialPortInfo>
#include <QStringList>

#include <algorithm>

namespace meterglass::app {

namespace {

/// A radio by its USB identifiers and a word of its make or model; bridges are in many radios, so the word decides.
struct KnownRadio
{
    std::uint16_t vendor;
    std::uint16_t product;
    QLatin1String word; ///< in lower case; empty for any
    QLatin1String protocol;
};

constexpr QLatin1String Ezsp("ezsp");
constexpr QLatin1String Znp("znp");
constexpr QLatin1String Deconz("deconz");
constexpr QLatin1String Zigate("zigate");

constexpr KnownRadio KnownRadios[] = {
    {0x10C4, 0xEA60, QLatin1String("skyconnect"), Ezsp},
    {0x10C4, 0xEA60, QLatin1String("zbt-1"), Ezsp},
    {0x1A86, 0x55D4, QLatin1String("sonoff"), Ezsp}, // Dongle-E
    {0x10C4, 0x8A2A, QLatin1String(), Ezsp},         // HUSBZB-1
    {0x10C4, 0xEA60, QLatin1String("sonoff"), Znp},  // Dongle-P
    {0x10C4, 0xEA60, QLatin1String("2652"), Znp},
    {0x1A86, 0x7523, QLatin1String("zigstar"), Znp},
    {0x0451, 0x16A8, QLatin1String(), Znp}, // CC2531
    {0x0451, 0xBEF3, QLatin1String(), Znp}, // CC26x2R LaunchPad
    {0x1CF1, 0x0030, QLatin1String(), Deconz},
    {0x0403, 0x6015, QLatin1String("conbee"), Deconz},
    {0x0403, 0x6015, QLatin1String("zigate"), Zigate},
    {0x10C4, 0xEA60, QLatin1String("zigate"), Zigate},
};

} // namespace

QString SerialPortEntry::name() const
{
    const QString words = QStringList{make, model}.join(u' ').simplified();
    return words.isEmpty() ? path : words;
}

std::vector<SerialPortEntry> serialPorts()
{
    std::vector<SerialPortEntry> ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts())
        ports.push_back({info.systemLocation(), info.manufacturer(), info.description(), info.serialNumber(),
                         info.vendorIdentifier(), info.productIdentifier()});
    std::stable_partition(ports.begin(), ports.end(), [](const SerialPortEntry &port) { return port.vendor != 0; });
    return ports;
}

QString protocolGuess(const SerialPortEntry &port)
{
    const QString said = port.name().toLower();
    for (const KnownRadio &radio : KnownRadios) {
        if (radio.vendor == port.vendor && radio.product == port.product && said.contains(radio.word))
            return radio.protocol;
    }
    return {};
}

} // namespace meterglass::app
