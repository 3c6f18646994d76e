#include "meterlink/se/clusters.h"
#include "meterlink/zcl/foundation.h"
#include "tests/support/displayedhome.h"
#include "tests/support/stephousehold.h"

#include <QApplication>

#include <cstdio>

using namespace meterglass;
using namespace std::chrono_literals;
using zcl::GlobalCommand;

/// Prints every kind of frame that passes the simulated network, "CLUSTER s|c FRAME" a line: an hour of the display's
/// own traffic, then requests that the display does not make, answered and refused.
namespace {

const core::UtcSecond Start = std::chrono::sys_days(std::chrono::year(2026) / 6 / 15) + 9h;

void print(const capture::CapturedFrame &captured)
{
    const char side = captured.direction == capture::CapturedFrame::Direction::Sent ? 'c' : 's';
    std::printf("%04x %c ", unsigned(captured.frame.cluster), side);
    for (const std::uint8_t byte : captured.frame.payload)
        std::printf("%02x", byte);
    std::printf("\n");
}

QCoro::Task<> send(han::HanExchange *exchange, han::HanRequest request, std::stop_token stop)
{
    const han::Result<zcl::Frame> answer = co_await exchange->request(request, stop);
    if (!answer)
        qFatal("a request was not answered");
}

void ask(test::DisplayedHome &home, zcl::ClusterId cluster, GlobalCommand command, GlobalCommand answer,
         zcl::Bytes payload, han::Security security = han::Security::LinkKey)
{
    core::TaskScope scope;
    han::HanRequest request({0x1A2B, 1}, cluster, command, answer, std::move(payload));
    scope.launch(send(&home.exchange, request.withSecurity(security), scope.token()));
    home.alarms.advance(2s);
}

/// Discovery of each cluster, whole and in parts.
void discover(test::DisplayedHome &home)
{
    for (const auto cluster : {se::cluster::Basic, se::cluster::Time, se::cluster::Price, se::cluster::Metering,
                               se::cluster::Prepayment, se::cluster::DeviceManagement}) {
        ask(home, cluster, GlobalCommand::DiscoverAttributes, GlobalCommand::DiscoverAttributesResponse,
            zcl::encode(zcl::DiscoverAttributes{zcl::AttributeId(0), 255}));
        ask(home, cluster, GlobalCommand::DiscoverAttributes, GlobalCommand::DiscoverAttributesResponse,
            zcl::encode(zcl::DiscoverAttributes{zcl::AttributeId(1), 1}));
        ask(home, cluster, GlobalCommand::ReadAttributes, GlobalCommand::ReadAttributesResponse,
            zcl::encode(zcl::ReadAttributes{{zcl::AttributeId(0xEEEE)}}));
    }
}

/// What a meter refuses: the security, the cluster, the command, the reporting.
void provoke(test::DisplayedHome &home)
{
    const zcl::Bytes read = zcl::encode(zcl::ReadAttributes{{se::metering::InstantaneousDemand}});
    ask(home, se::cluster::Metering, GlobalCommand::ReadAttributes, GlobalCommand::ReadAttributesResponse, read,
        han::Security::NetworkKey);
    ask(home, zcl::ClusterId(0x0B04), GlobalCommand::ReadAttributes, GlobalCommand::ReadAttributesResponse, read);
    ask(home, se::cluster::Metering, GlobalCommand::ReportAttributes, GlobalCommand::DefaultResponse,
        zcl::encode(
            zcl::ReportAttributes{{{se::metering::Multiplier, zcl::Value::ofUnsigned(zcl::DataType::Uint24, 2)}}}));
    zcl::ReportingConfiguration tooOften;
    tooOften.id = se::metering::InstantaneousDemand;
    tooOften.type = zcl::DataType::Int24;
    tooOften.minimumInterval = 1;
    tooOften.reportableChange = zcl::Value::ofSigned(zcl::DataType::Int24, 1);
    zcl::ReportingConfiguration absent = tooOften;
    absent.id = zcl::AttributeId(0xEEEE);
    ask(home, se::cluster::Metering, GlobalCommand::ConfigureReporting, GlobalCommand::ConfigureReportingResponse,
        zcl::encode(zcl::ConfigureReporting{{tooOften, absent}}));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const test::StepHousehold household(Start, 1h, 1);
    test::DisplayedHome home(household, Start, test::DisplayedHome::meterWithTwoRates());
    QObject::connect(&home.capture, &capture::CaptureRing::captured, &home.window, print);
    home.client.start();
    home.alarms.advance(1h);
    discover(home);
    provoke(home);
    return 0;
}
