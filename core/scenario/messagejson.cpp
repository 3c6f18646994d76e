#include "core/scenario/messagejson.h"

#include "core/scenario/jsonfield.h"

namespace meterglass::core {

using namespace Qt::StringLiterals;
using Importance = SupplierMessage::Importance;

namespace {

constexpr std::int64_t LongestDuration = 65'534; // minutes
constexpr std::int64_t LatestTime = 0xFFFF'FFFFLL * 2;
constexpr std::int64_t LargestId = 0xFFFF'FFFE;

constexpr std::array<JsonName<Importance>, 4> Importances{{{"low"_L1, Importance::Low},
                                                           {"medium"_L1, Importance::Medium},
                                                           {"high"_L1, Importance::High},
                                                           {"critical"_L1, Importance::Critical}}};

constexpr auto Text = "text"_L1;
constexpr auto ImportanceName = "importance"_L1;
constexpr auto WantsConfirmation = "wantsConfirmation"_L1;
constexpr auto Minutes = "minutes"_L1;
constexpr auto Id = "id"_L1;
constexpr auto Start = "start"_L1;
constexpr auto Message = "message"_L1;
constexpr auto IsCancelled = "isCancelled"_L1;
constexpr auto ConfirmedAt = "confirmedAt"_L1;

UtcSecond readTime(const JsonField &json)
{
    return UtcSecond(std::chrono::seconds(json.integer(0, LatestTime)));
}

HeldMessage readHeld(const JsonField &json)
{
    const JsonMembers members = json.members({Id, Start, Message, IsCancelled}, {ConfirmedAt});
    HeldMessage held;
    held.id = static_cast<std::uint32_t>(members[Id].integer(1, LargestId));
    held.start = readTime(members[Start]);
    held.message = readMessage(members[Message]);
    held.isCancelled = members[IsCancelled].boolean();
    if (members.has(ConfirmedAt))
        held.confirmedAt = readTime(members[ConfirmedAt]);
    return held;
}

} // namespace

QJsonObject toJson(const SupplierMessage &message)
{
    QJsonObject json{{Text, QString::fromStdString(message.text)},
                     {ImportanceName, nameOf(Importances, message.importance)},
                     {WantsConfirmation, message.wantsConfirmation}};
    if (message.duration)
        json.insert(Minutes, qint64(message.duration->count()));
    return json;
}

SupplierMessage readMessage(const JsonField &json)
{
    const JsonMembers members = json.members({Text}, {ImportanceName, WantsConfirmation, Minutes});
    SupplierMessage message;
    message.text = members[Text].line(SupplierMessage::LongestText);
    if (message.text.empty())
        members[Text].refuse(QStringLiteral("says nothing"));
    if (members.has(ImportanceName))
        message.importance = members[ImportanceName].choice(Importances);
    if (members.has(WantsConfirmation))
        message.wantsConfirmation = members[WantsConfirmation].boolean();
    if (members.has(Minutes))
        message.duration = std::chrono::minutes(members[Minutes].integer(1, LongestDuration));
    return message;
}

QJsonObject toJson(const HeldMessage &held)
{
    QJsonObject json{{Id, qint64(held.id)},
                     {Start, qint64(held.start.time_since_epoch().count())},
                     {Message, toJson(held.message)},
                     {IsCancelled, held.isCancelled}};
    if (held.confirmedAt)
        json.insert(ConfirmedAt, qint64(held.confirmedAt->time_since_epoch().count()));
    return json;
}

Outcome<HeldMessage, JsonError> heldMessageFrom(const QJsonObject &json)
{
    JsonFaults faults;
    const HeldMessage held = readHeld({json, {}, faults});
    if (faults.first())
        return *faults.first();
    return held;
}

} // namespace meterglass::core
