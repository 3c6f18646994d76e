#include "app/recordjson.h"

#include <algorithm>

namespace meterglass::app {

QJsonObject recordJson(const MessageRecord &message)
{
    static const QStringList importances{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high"),
                                         QStringLiteral("critical")};
    return {{QStringLiteral("id"), qint64(message.id)},
            {QStringLiteral("text"), toJson(message.text)},
            {QStringLiteral("importance"), importances.at(std::clamp(message.importance, 0, 3))},
            {QStringLiteral("start"), toJson(message.start)},
            {QStringLiteral("until"), toJson(message.until)},
            {QStringLiteral("wantsConfirmation"), message.wantsConfirmation},
            {QStringLiteral("isConfirmed"), message.isConfirmed}};
}

QJsonObject recordJson(const RegisterSnapshotRecord &snapshot)
{
    return {{QStringLiteral("at"), toJson(snapshot.at)},
            {QStringLiteral("cause"), qint64(snapshot.cause)},
            {QStringLiteral("activeImport"), qint64(snapshot.activeImport)},
            {QStringLiteral("tiers"), numbersOf(snapshot.tiers)},
            {QStringLiteral("blocks"), numbersOf(snapshot.blocks)}};
}

QJsonObject recordJson(const AccountSnapshotRecord &snapshot)
{
    return {{QStringLiteral("at"), toJson(snapshot.at)},
            {QStringLiteral("cause"), qint64(snapshot.cause)},
            {QStringLiteral("balance"), toJson(snapshot.balance)},
            {QStringLiteral("emergencyCredit"), toJson(snapshot.emergencyCredit)},
            {QStringLiteral("accumulatedDebt"), toJson(snapshot.accumulatedDebt)},
            {QStringLiteral("timeDebt"), toJson(snapshot.timeDebt)}};
}

QJsonObject eventJson(core::UtcSecond at, std::uint16_t code)
{
    const QString number = QString::number(code, 16).toUpper().rightJustified(4, QLatin1Char('0'));
    return {{QStringLiteral("at"), toJson(at)}, {QStringLiteral("code"), QStringLiteral("0x%1").arg(number)}};
}

} // namespace meterglass::app
