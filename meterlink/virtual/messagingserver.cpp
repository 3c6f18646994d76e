#include "meterlink/virtual/messagingserver.h"

#include "meterlink/se/messagebits.h"
#include "meterlink/se/messagingcommands.h"
#include "meterlink/se/utctime.h"

namespace meterglass::virtualhan {

namespace {

std::uint8_t controlOf(const core::SupplierMessage &message)
{
    namespace bits = se::messagecontrol;
    const auto importance = static_cast<unsigned>(message.importance) << bits::ImportanceShift;
    return static_cast<std::uint8_t>(importance | (message.wantsConfirmation ? bits::ConfirmationRequired : 0U));
}

CommandAnswer confirm(core::SingleElementMeter &meter, const se::MessageConfirmation &confirmation)
{
    const bool isHeld = meter.confirmMessage(confirmation.messageId);
    return isHeld ? CommandAnswer::accepted() : CommandAnswer{zcl::Status::NotFound, 0, {}};
}

} // namespace

ClusterServer messagingServer(core::SingleElementMeter &meter)
{
    ClusterServer server{se::cluster::Messaging, han::Security::LinkKey, {}};
    server.commands.push_back(served<se::GetLastMessage>([&meter](const se::GetLastMessage &) -> CommandAnswer {
        const auto held = meter.message();
        if (!held)
            return {zcl::Status::NotFound, 0, {}};
        return {zcl::Status::Success, se::DisplayMessage::Id.number, displayMessage(*held)};
    }));
    server.commands.push_back(served<se::MessageConfirmation>(
        [&meter](const se::MessageConfirmation &confirmation) { return confirm(meter, confirmation); }));
    return server;
}

zcl::Bytes displayMessage(const core::HeldMessage &held)
{
    se::DisplayMessage command;
    command.messageId = held.id;
    command.messageControl = controlOf(held.message);
    command.startTime = se::toUtcTime(held.start);
    command.durationInMinutes = held.message.duration ? static_cast<std::uint16_t>(held.message.duration->count())
                                                      : se::messagecontrol::UntilChanged;
    command.message = se::OctetsView(held.message.text);
    command.optionalExtendedMessageControl = held.confirmedAt ? se::messagecontrol::Confirmed : std::uint8_t(0);
    return se::encodeCommand(command);
}

zcl::Bytes cancelMessage(const core::HeldMessage &held)
{
    se::CancelMessage command;
    command.messageId = held.id;
    command.messageControl = controlOf(held.message);
    return se::encodeCommand(command);
}

} // namespace meterglass::virtualhan
