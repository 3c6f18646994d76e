#include "ui/display/messages/messagefigures.h"

#include "ui/display/parts/figureformat.h"
#include "ui/style/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterglass::ui {

namespace {

using client::Quality;
using client::ReceivedMessage;

/// As long as the meter usually needs, and some tries more.
constexpr std::chrono::seconds PatientFor(60);

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

QString importanceWord(ReceivedMessage::Importance importance)
{
    switch (importance) {
    case ReceivedMessage::Importance::Low:
        return Words::tr("Information");
    case ReceivedMessage::Importance::Medium:
        return Words::tr("Notice");
    case ReceivedMessage::Importance::High:
        return Words::tr("Important");
    case ReceivedMessage::Importance::Critical:
        return Words::tr("Urgent");
    }
    return {};
}

Mark markOf(ReceivedMessage::Importance importance)
{
    switch (importance) {
    case ReceivedMessage::Importance::Low:
        return Mark::Plain;
    case ReceivedMessage::Importance::Medium:
        return Mark::Notice;
    case ReceivedMessage::Importance::High:
        return Mark::Important;
    case ReceivedMessage::Importance::Critical:
        return Mark::Urgent;
    }
    return Mark::Plain;
}

/// "Today 09:30", "Yesterday 09:30", "Friday 13 November 09:30"
QString whenText(core::LocalSecond at, core::LocalSecond now, const QLocale &locale)
{
    const auto days = std::chrono::floor<std::chrono::days>(now) - std::chrono::floor<std::chrono::days>(at);
    if (days == std::chrono::days(0))
        return Words::tr("Today %1").arg(timeOfDay(at));
    if (days == std::chrono::days(1))
        return Words::tr("Yesterday %1").arg(timeOfDay(at));
    return Words::tr("%1 %2", "day, time").arg(dayAndMonth(at, locale), timeOfDay(at));
}

bool isOver(const ReceivedMessage &message, core::UtcInstant now)
{
    return !message.isActive || (message.until && *message.until <= now);
}

/// What became of the reply, else of the message.
QString statusText(const ReceivedMessage &message, const MessageMemory &memory, Moment moment,
                   const core::HomeZone &zone)
{
    const MessageMemory::Key key = MessageMemory::keyOf(message);
    const auto confirmed = memory.confirmedAt.find(key);
    const auto sent = memory.sentAt.find(key);
    if (message.isConfirmed && confirmed != memory.confirmedAt.end())
        return Words::tr("Confirmed %1").arg(timeOfDay(localOf(confirmed->second, zone)));
    if (message.isConfirmed)
        return Words::tr("Confirmed");
    if (message.until && *message.until <= moment.utc)
        return Words::tr("Ended %1").arg(timeOfDay(zone.toLocal(*message.until)));
    if (!message.isActive)
        return Words::tr("Earlier message");
    if (sent == memory.sentAt.end())
        return {};
    return moment.utc - sent->second < PatientFor
        ? Words::tr("Sending…")
        : Words::tr("Not sent yet. It is sent again when your meter answers.");
}

MessageFigures figuresOf(const ReceivedMessage &message, const MessageMemory &memory, Moment moment,
                         const core::HomeZone &zone, const QLocale &locale)
{
    MessageFigures figures;
    figures.key = MessageMemory::keyOf(message);
    figures.mark = markOf(message.importance);
    figures.importance = importanceWord(message.importance);
    figures.when = whenText(zone.toLocal(message.start), localOf(moment.utc, zone), locale);
    figures.text = breakable(QString::fromStdString(message.text));
    figures.isNew = !memory.seen.contains(figures.key);
    figures.status = statusText(message, memory, moment, zone);
    const bool isAsked = asksForReply(message, memory) && !isOver(message, moment.utc);
    figures.reply = isAsked ? MessageFigures::Reply::Asked : MessageFigures::Reply::None;
    return figures;
}

/// No other took its place, nor has its time run out.
bool isNewestWithdrawn(const client::ReceivedMessages &messages, core::UtcInstant now)
{
    const bool isAnyActive =
        std::any_of(messages.begin(), messages.end(), [](const ReceivedMessage &message) { return message.isActive; });
    if (messages.empty() || isAnyActive || messages.front().isConfirmed)
        return false;
    return !messages.front().until || *messages.front().until > now;
}

void sayWhyEmpty(MessagesFigures &figures, Quality quality)
{
    figures.emptyTitle = Words::tr("No messages");
    switch (quality) {
    case Quality::Never:
        figures.emptyTitle = Words::tr("Waiting for your meter");
        figures.emptyText = Words::tr("Messages from your supplier will be here.");
        break;
    case Quality::Unsupported:
        figures.emptyText = Words::tr("Your meter does not give messages.");
        break;
    case Quality::Live:
    case Quality::Late:
    case Quality::Stale:
    case Quality::Invalid:
        figures.emptyText = Words::tr("When your supplier writes, it will be here.");
        break;
    }
}

} // namespace

bool asksForReply(const ReceivedMessage &message, const MessageMemory &memory)
{
    return message.isActive && message.wantsConfirmation && !message.isConfirmed
        && !memory.sentAt.contains(MessageMemory::keyOf(message));
}

MessagesFigures messagesFigures(const client::MeterSnapshot &snapshot, const MessageMemory &memory, Moment moment,
                                const core::HomeZone &zone, const QLocale &locale)
{
    MessagesFigures figures;
    for (const ReceivedMessage &message : snapshot.messages.value)
        figures.messages.push_back(figuresOf(message, memory, moment, zone, locale));
    if (isNewestWithdrawn(snapshot.messages.value, moment.utc))
        figures.messages.front().status = Words::tr("Withdrawn by your supplier");
    if (figures.messages.empty())
        sayWhyEmpty(figures, snapshot.messages.quality);
    return figures;
}

int countNew(const client::MeterSnapshot &snapshot, const MessageMemory &memory, bool areShown)
{
    const auto &messages = snapshot.messages.value;
    return int(std::count_if(messages.begin(), messages.end(), [&memory, areShown](const ReceivedMessage &message) {
        const bool isUnseen = !areShown && !memory.seen.contains(MessageMemory::keyOf(message));
        return isUnseen || asksForReply(message, memory);
    }));
}

void noteConfirmations(MessageMemory &memory, const client::MeterSnapshot &snapshot, core::UtcInstant now)
{
    for (const ReceivedMessage &message : snapshot.messages.value) {
        const MessageMemory::Key key = MessageMemory::keyOf(message);
        if (message.isConfirmed && memory.sentAt.contains(key))
            memory.confirmedAt.try_emplace(key, now);
    }
}

void markSeen(MessageMemory &memory, const client::MeterSnapshot &snapshot)
{
    for (const ReceivedMessage &message : snapshot.messages.value)
        memory.seen.insert(MessageMemory::keyOf(message));
}

} // namespace meterglass::ui
