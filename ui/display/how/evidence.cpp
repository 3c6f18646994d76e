#include "ui/display/how/evidence.h"

#include "meterlink/client/frameledger.h"
#include "meterlink/se/attributetable.h"
#include "meterlink/se/commandtable.h"
#include "meterlink/zcl/hex.h"
#include "ui/display/parts/figureformat.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

using Entry = client::FrameLedger::Entry;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

QString hexNumber(std::uint16_t number)
{
    return QStringLiteral("0x%1").arg(number, 4, 16, QLatin1Char('0'));
}

QString bytesApart(zcl::ByteView bytes)
{
    QString text = QString::fromStdString(zcl::hexOf(bytes));
    for (qsizetype at = text.size() - 2; at > 0; at -= 2)
        text.insert(at, u' ');
    return text;
}

QString nameOf(zcl::ClusterId cluster)
{
    const auto name = se::clusterName(cluster);
    return name ? QString::fromUtf8(name->data(), qsizetype(name->size())) : hexNumber(std::uint16_t(cluster));
}

QString nameOf(const SaidAttribute &attribute)
{
    const auto info = se::attributeInfo(attribute.cluster, se::Side::Server, attribute.id);
    const QString number(nameOf(attribute.cluster) % u' ' % hexNumber(std::uint16_t(attribute.id)));
    return info ? QString(number % u' ' % QString::fromStdString(info->name)) : number;
}

QString nameOf(const se::CommandId &command)
{
    const se::CommandInfo *info = se::commandInfo(command);
    const QString name =
        info ? QString::fromUtf8(info->name.data(), qsizetype(info->name.size())) : hexNumber(command.number);
    return QString(nameOf(command.cluster) % u' ' % name);
}

const Entry *entryOf(const SaidAttribute &attribute, const client::FrameLedger &ledger)
{
    return ledger.attribute(attribute.cluster, attribute.id);
}

const Entry *entryOf(const se::CommandId &command, const client::FrameLedger &ledger)
{
    return ledger.command(command);
}

} // namespace

Evidence evidenceOf(const Said &source, const client::FrameLedger *ledger, Moment moment, const core::HomeZone &zone)
{
    Evidence evidence;
    evidence.name = std::visit([](const auto &said) { return nameOf(said); }, source);
    const Entry *entry =
        ledger ? std::visit([ledger](const auto &said) { return entryOf(said, *ledger); }, source) : nullptr;
    if (!entry) {
        evidence.heard = Words::tr("Your meter has not said this yet.");
        return evidence;
    }
    evidence.raw = bytesApart(entry->value());
    evidence.heard =
        Words::tr("%1, %2").arg(timeWithSeconds(localOf(entry->at, zone)), ago(moment.monotonic - entry->receivedAt));
    evidence.frame = bytesApart(*entry->frame);
    return evidence;
}

} // namespace meterglass::ui
