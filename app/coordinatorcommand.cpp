#include "app/coordinatorcommand.h"

#include "app/benchkeys.h"
#include "app/capturefile.h"
#include "app/coordinatorbench.h"
#include "app/exitcode.h"
#include "app/faultoptions.h"
#include "app/homeoptions.h"
#include "app/hubbench.h"
#include "app/inputlines.h"
#include "app/keptfiles.h"
#include "app/pseudoterminal.h"
#include "app/simulatedmeters.h"
#include "app/stopsignals.h"
#include "core/time/qtalarms.h"
#include "core/time/systemclock.h"
#include "meterlink/coordinator/pacedwire.h"
#include "meterlink/security/installcode.h"

#include <QCoreApplication>
#include <QTextStream>

namespace meterglass::app {

namespace {

constexpr QLatin1String Pty("pty");
constexpr QLatin1String EzspVersionOption("ezsp-version");
constexpr QLatin1String Throttle("throttle");
constexpr QLatin1String BenchOpen("bench-open");
constexpr QLatin1String Keys("keys");
constexpr QLatin1String Cbke("cbke");
constexpr QLatin1String Hub("hub");
constexpr QLatin1String FaultOption("fault");
constexpr QLatin1String Capture("capture");
constexpr QLatin1String CaptureKeys("capture-keys");

/// The simulated communications hub's, and the network's number; both locally administered.
constexpr ezsp::Eui64 HubAddress = 0x024D'4700'0000'0100;
constexpr std::uint16_t HubPanId = 0x4D47;
constexpr std::uint8_t HubChannel = 15;

void addOptions(CommandOptions &options)
{
    options.value(Pty, QStringLiteral("PATH"), QStringLiteral("Where to put a link to the serial line."));
    options.value(EzspVersionOption, QStringLiteral("N"), QStringLiteral("The version of EZSP: 4 to 14; 13 if none."));
    options.value(Throttle, QStringLiteral("BAUD"),
                  QStringLiteral("Carry bytes no faster than a line of this speed: 1200 to 1000000 baud."));
    options.flag(BenchOpen, QStringLiteral("Answer every read, whatever key secures it."));
    options.flag(Cbke,
                 QStringLiteral("Let the firmware have the library of key establishment; most sticks have none."));
    options.flag(Hub,
                 QStringLiteral("Put the meters on the network of a communications hub that the radio may join, by the "
                                "install code that the key file has for the display."));
    options.value(FaultOption, QStringLiteral("NAME=RATE"),
                  QStringLiteral("Let a fault befall so many of its occasions, from 0 (never) to 1 (always); may be "
                                 "given several times, and on standard input, one a line, at any time. The faults:")
                      + faultHelp());
    options.value(Keys, QStringLiteral("FILE"),
                  QStringLiteral("The key file whose bench authority the certificates are of; yours if none."));
    options.value(Capture, QStringLiteral("FILE"), QStringLiteral("Write the radio's frames to a pcapng file."));
    options.value(CaptureKeys, QStringLiteral("FILE"),
                  QStringLiteral("Write the capture's keys for Wireshark to a file that only you can read."));
    addHomeOptions(options);
    addMetersOption(options);
}

Argument<CoordinatorSettings> settingsOf(const CommandOptions &options)
{
    CoordinatorSettings settings;
    settings.isOpen = options.isSet(BenchOpen);
    for (const QString &fault : options.valuesOf(FaultOption)) {
        if (const QString reason = applyFault(settings.faults, fault); !reason.isEmpty())
            return ArgumentError{reason};
    }
    if (!options.isSet(EzspVersionOption))
        return settings;
    bool isNumber = false;
    const uint version = options.valueOf(EzspVersionOption).toUInt(&isNumber);
    if (!isNumber || !ezsp::isKnownVersion(version))
        return ArgumentError{QStringLiteral("--ezsp-version is a number from 4 to 14")};
    settings.ezspVersion = static_cast<ezsp::EzspVersion>(version);
    return settings;
}

/// Who the meters are, and what they and a co-processor with the library agree on keys with: nothing but test certificates,
/// which no production device trusts.
void identify(CoordinatorSettings &settings, const std::vector<SimulatedMeter> &meters, const CommandOptions &options,
              const PortKeys &keys, core::UtcSecond now)
{
    const security::BenchAuthority authority = keys.authority();
    for (const SimulatedMeter &meter : meters)
        settings.meters.push_back(
            {meter.number, meter.code.linkKey(), authority.issue(security::Eui64(meter.number), now)});
    if (options.isSet(Cbke))
        settings.library = authority.issue(security::Eui64(CoordinatorSettings::Address), now);
}

std::optional<HubSettings> hubOf(const CommandOptions &options, const PortKeys &keys, core::UtcSecond now)
{
    if (!options.isSet(Hub))
        return {};
    coordinator::HubIdentity identity;
    identity.eui64 = HubAddress;
    identity.credentials = keys.authority().issue(security::Eui64(HubAddress), now);
    identity.network.extendedPanId = HubAddress;
    identity.network.panId = HubPanId;
    identity.network.radioChannel = HubChannel;
    return HubSettings{identity, keys.ownInstallCode()};
}

/// @return 0 where the line is to be as fast as it can
Argument<std::uint32_t> throttleOf(const CommandOptions &options)
{
    if (!options.isSet(Throttle))
        return std::uint32_t(0);
    const std::uint32_t baud = options.valueOf(Throttle).toUInt();
    if (baud < 1200 || baud > 1'000'000)
        return ArgumentError{QStringLiteral("--throttle is a number of baud from 1200 to 1000000")};
    return baud;
}

/// What a host's user must know.
void announce(const QString &path, const CoordinatorSettings &settings, const std::vector<SimulatedMeter> &meters,
              const std::optional<HubSettings> &hub)
{
    QTextStream out(stdout);
    out << "EZSP " << settings.ezspVersion << " co-processor on " << path << '\n';
    for (const SimulatedMeter &meter : meters)
        out << "meter " << QString::number(meter.number, 16) << " with install code "
            << QString::fromStdString(meter.code.toText()) << '\n';
    if (hub)
        out << "communications hub " << QString::number(HubAddress, 16) << " on channel " << HubChannel
            << " expects device " << QString::number(CoordinatorSettings::Address, 16) << " with install code "
            << QString::fromStdString(hub->displayCode.toText()) << '\n';
    if (settings.isOpen)
        out << "bench open: every read is answered, whatever key secures it\n";
}

std::unique_ptr<RadioBench> benchOf(std::vector<SimulatedMeter> meters, const CoordinatorSettings &settings,
                                    const std::optional<HubSettings> &hub, const core::Clock &clock,
                                    core::Alarms &alarms, const core::HomeZone &zone)
{
    std::vector<FittedHome> homes;
    homes.reserve(meters.size());
    for (SimulatedMeter &meter : meters)
        homes.push_back(std::move(meter.home));
    if (hub)
        return std::make_unique<HubBench>(std::move(homes), settings, *hub, clock, alarms, zone);
    return std::make_unique<CoordinatorBench>(std::move(homes), settings, clock, alarms, zone);
}

/// Joins the co-processor to the line and runs until told to end. @param baud see PacedWire
int serve(coordinator::NetworkCoprocessor &coprocessor, PseudoTerminal &line, std::uint32_t baud, core::Alarms &alarms)
{
    const StopSignals signals;
    QObject::connect(&signals, &StopSignals::stopped, qApp, &QCoreApplication::quit);
    coordinator::PacedWire toHost(baud, alarms, [&line](const zcl::Bytes &bytes) { line.write(bytes); });
    coordinator::PacedWire toCoprocessor(baud, alarms,
                                         [&coprocessor](const zcl::Bytes &bytes) { coprocessor.receive(bytes); });
    QObject::connect(&line, &PseudoTerminal::received, &signals,
                     [&toCoprocessor](const zcl::Bytes &bytes) { toCoprocessor.write(bytes); });
    QObject::connect(&coprocessor, &coordinator::NetworkCoprocessor::written, &signals,
                     [&toHost](const zcl::Bytes &bytes) { toHost.write(bytes); });
    const InputLines input;
    QObject::connect(&input, &InputLines::received, &signals, [&coprocessor](const QString &setting) {
        if (const QString reason = applyFault(coprocessor.faults(), setting); !reason.isEmpty())
            tell(reason);
    });
    coprocessor.start();
    return QCoreApplication::exec();
}

/// @return why the capture cannot be written; empty where it can
QString begin(CaptureFile &capture, const CommandOptions &options)
{
    if (!options.isSet(Capture))
        return options.isSet(CaptureKeys) ? QStringLiteral("--capture-keys goes with --capture") : QString();
    if (!capture.open())
        return QStringLiteral("cannot write ") + options.valueOf(Capture);
    return options.isSet(CaptureKeys) ? capture.writeKeys(options.valueOf(CaptureKeys)) : QString();
}

} // namespace

int coordinator(const QStringList &arguments, Program program)
{
    CommandOptions options(
        QStringLiteral(
            "coordinator --pty PATH [--scenario FILE] [--meters N] [--ezsp-version N] [--throttle BAUD] [--bench-open] "
            "[--cbke] [--hub] [--fault NAME=RATE] [--keys FILE] [--capture FILE [--capture-keys FILE]]"),
        QStringLiteral("Emulates a ZigBee coordinator on a serial line, with simulated meters on its network."));
    addOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    if (!options.isSet(Pty))
        return refuse(QStringLiteral("coordinator takes --pty PATH; see meterglass coordinator --help"));
    auto settings = settingsOf(options);
    if (!settings)
        return refuse(settings.error().reason);
    const auto baud = throttleOf(options);
    if (!baud)
        return refuse(baud.error().reason);
    const core::SystemClock clock;
    const auto now = std::chrono::floor<std::chrono::seconds>(clock.now());
    auto meters = simulatedMeters(options, now);
    if (!meters)
        return refuse(meters.error().reason);

    const QCoreApplication application(program.argc, program.argv);
    const auto keys = openPortKeys(options.isSet(Keys) ? options.valueOf(Keys) : keyFilePath());
    if (!keys)
        return refuse(keys.error());
    identify(*settings, *meters, options, *keys, now);
    const std::optional<HubSettings> hub = hubOf(options, *keys, now);
    CaptureFile capture(options.valueOf(Capture), clock);
    if (const QString reason = begin(capture, options); !reason.isEmpty())
        return refuse(reason);
    auto line = PseudoTerminal::open(options.valueOf(Pty));
    if (!line)
        return refuse(line.error());
    core::QtAlarms alarms;
    const core::HomeZone zone;
    announce(options.valueOf(Pty), *settings, *meters, hub);
    const std::unique_ptr<RadioBench> bench = benchOf(std::move(meters).value(), *settings, hub, clock, alarms, zone);
    if (options.isSet(Capture))
        QObject::connect(&bench->air(), &coordinator::EmulatedAir::carried, &application,
                         [&capture](const han::ApsFrame &frame) { capture.add(frame); });
    return serve(bench->coprocessor(), **line, *baud, alarms);
}

} // namespace meterglass::app
