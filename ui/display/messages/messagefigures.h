#pragma once

#include "meterlink/client/metersnapshot.h"
#include "ui/display/messages/messagememory.h"
#include "ui/display/parts/figure.h"
#include "ui/display/parts/mark.h"

#include <QLocale>

#include <vector>

namespace meterglass::ui {

/// One message as it is shown.
struct MessageFigures
{
    /// What is asked of the person.
    enum class Reply { None, Asked };

    MessageMemory::Key key;
    Mark mark = Mark::Plain;
    /// "Information", "Notice", "Important", "Urgent"
    QString importance;
    /// "Today 09:30"
    QString when;
    QString text;
    bool isNew = false;
    Reply reply = Reply::None;
    /// "Sending…", "Confirmed 14:02", "Earlier message"; empty where there is nothing to say.
    QString status;

    bool operator==(const MessageFigures &) const = default;
};

struct MessagesFigures
{
    /// The newest first.
    std::vector<MessageFigures> messages;
    /// Where there are none: that it is so, and why or what will be here.
    QString emptyTitle;
    QString emptyText;

    bool operator==(const MessagesFigures &) const = default;
};

/// @param locale for the names of days and months
MessagesFigures messagesFigures(const client::MeterSnapshot &snapshot, const MessageMemory &memory, Moment moment,
                                const core::HomeZone &zone, const QLocale &locale);

/// The message in force asks for a confirmation that has neither been given nor sent.
bool asksForReply(const client::ReceivedMessage &message, const MessageMemory &memory);

/// How many have not been seen, or still ask. @param areShown they are being looked at
int countNew(const client::MeterSnapshot &snapshot, const MessageMemory &memory, bool areShown);

/// Keeps the moment at which the meter took what was sent.
void noteConfirmations(MessageMemory &memory, const client::MeterSnapshot &snapshot, core::UtcInstant now);

/// The person has seen all that there are.
void markSeen(MessageMemory &memory, const client::MeterSnapshot &snapshot);

} // namespace meterglass::ui
