#include "app/portchoice.h"

#include <algorithm>
#include <array>

namespace meterglass::app {

namespace {

constexpr QLatin1String PortOption("port");
constexpr QLatin1String RoleOption("role");

struct RoleName
{
    ezsp::HanRole role;
    QLatin1String name;
};

constexpr std::array RoleNames{RoleName{ezsp::HanRole::InHomeDisplay, QLatin1String("ihd")},
                               RoleName{ezsp::HanRole::PrepaymentInterface, QLatin1String("ppmid")},
                               RoleName{ezsp::HanRole::ConsumerAccessDevice, QLatin1String("cad")}};

} // namespace

QString nameOf(std::optional<ezsp::HanRole> role)
{
    const auto *const found = std::find_if(RoleNames.begin(), RoleNames.end(),
                                           [role](const RoleName &candidate) { return candidate.role == role; });
    return found == RoleNames.end() ? QString() : QString(found->name);
}

std::optional<ezsp::HanRole> roleNamed(const QString &name)
{
    const auto *const found = std::find_if(RoleNames.begin(), RoleNames.end(),
                                           [&name](const RoleName &candidate) { return candidate.name == name; });
    return found == RoleNames.end() ? std::nullopt : std::optional(found->role);
}

void addPortOptions(CommandOptions &options, const QString &reads)
{
    options.value(PortOption, QStringLiteral("DEV"), reads);
    options.value(RoleOption, QStringLiteral("ROLE"),
                  QStringLiteral("Join the network of a communications hub, as an in-home display (ihd), a prepayment "
                                 "display (ppmid) or a consumer access device (cad); without it the radio runs a "
                                 "network of its own."));
}

bool asksForPort(const CommandOptions &options)
{
    return options.isSet(PortOption);
}

Argument<PortChoice> portChoiceOf(const CommandOptions &options)
{
    PortChoice choice{options.valueOf(PortOption), {}};
    if (!options.isSet(RoleOption))
        return choice;
    if (!asksForPort(options))
        return ArgumentError{QStringLiteral("--role goes with --port")};
    choice.role = roleNamed(options.valueOf(RoleOption));
    if (!choice.role)
        return ArgumentError{QStringLiteral("--role is ihd, ppmid or cad")};
    return choice;
}

} // namespace meterglass::app
