#include "meterlink/client/receivedmessages.h"

#include "meterlink/se/messagebits.h"
#include "meterlink/se/utctime.h"

#include <QString>

#include <algorithm>

namespace meterglass::client {

namespace {

constexpr std::size_t MostMessages = 32;

/// Bytes that are no UTF-8 become U+FFFD.
std::string utf8(const se::OctetsView &octets)
{
    return QString::fromStdString(octets.text()).toStdString();
}

} // namespace

ReceivedMessage messageIn(const se::DisplayMessage &command, core::UtcSecond at)
{
    namespace bits = se::messagecontrol;
    ReceivedMessage message;
    message.id = command.messageId;
    message.text = utf8(command.message);
    message.importance =
        ReceivedMessage::Importance((command.messageControl & bits::ImportanceMask) >> bits::ImportanceShift);
    message.start = command.startTime == 0 ? at : se::fromUtcTime(command.startTime);
    if (command.durationInMinutes != bits::UntilChanged)
        message.until = message.start + std::chrono::minutes(command.durationInMinutes);
    message.wantsConfirmation = (command.messageControl & bits::ConfirmationRequired) != 0;
    message.isConfirmed = (command.optionalExtendedMessageControl.value_or(0) & bits::Confirmed) != 0;
    message.isActive = true;
    return message;
}

ReceivedMessages withMessage(ReceivedMessages messages, ReceivedMessage message)
{
    messages = withoutActive(std::move(messages));
    const auto same = std::find_if(messages.begin(), messages.end(), [&message](const ReceivedMessage &known) {
        return known.id == message.id && known.text == message.text;
    });
    if (same != messages.end()) {
        *same = std::move(message);
        return messages;
    }
    messages.insert(messages.begin(), std::move(message));
    messages.resize(std::min(messages.size(), MostMessages));
    return messages;
}

ReceivedMessages withoutActive(ReceivedMessages messages, std::optional<std::uint32_t> id)
{
    for (ReceivedMessage &message : messages)
        message.isActive = message.isActive && id && message.id != *id;
    return messages;
}

ReceivedMessages withConfirmed(ReceivedMessages messages, std::uint32_t id)
{
    for (ReceivedMessage &message : messages)
        message.isConfirmed = message.isConfirmed || message.id == id;
    return messages;
}

} // namespace meterglass::client
