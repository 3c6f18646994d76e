#include "app/portscommand.h"

#include "app/commandoptions.h"
#include "app/exitcode.h"
#include "app/serialports.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace meterglass::app {

namespace {

QString identifier(std::uint16_t number)
{
    return QStringLiteral("0x") + QString::number(number, 16).toUpper().rightJustified(4, u'0');
}

QJsonObject toJson(const SerialPortEntry &port)
{
    const QString protocol = protocolGuess(port);
    const bool isUsb = port.vendor != 0;
    return {{QStringLiteral("path"), port.path},
            {QStringLiteral("make"), port.make},
            {QStringLiteral("model"), port.model},
            {QStringLiteral("serialNumber"), port.serialNumber},
            {QStringLiteral("vendor"), isUsb ? QJsonValue(identifier(port.vendor)) : QJsonValue()},
            {QStringLiteral("product"), isUsb ? QJsonValue(identifier(port.product)) : QJsonValue()},
            {QStringLiteral("protocol"), protocol.isEmpty() ? QJsonValue() : QJsonValue(protocol)}};
}

QString lineOf(const SerialPortEntry &port)
{
    constexpr int PathColumn = 16;
    constexpr int ProtocolColumn = 8;
    const QString protocol = protocolGuess(port);
    const QString name = port.name() == port.path ? QString() : port.name();
    const QStringList words{port.path.leftJustified(PathColumn),
                            (protocol.isEmpty() ? QStringLiteral("-") : protocol).leftJustified(ProtocolColumn), name};
    return words.join(u' ').trimmed() + u'\n';
}

} // namespace

int ports(const QStringList &arguments, Program /*program*/)
{
    CommandOptions options(QStringLiteral("ports [--json]"),
                           QStringLiteral("Lists the serial ports, what is plugged in there, and a guess at what it "
                                          "speaks."));
    options.flag(QStringLiteral("json"), QStringLiteral("Print JSON."));
    if (const auto finished = options.read(arguments))
        return *finished;
    const auto found = serialPorts();
    QTextStream out(stdout);
    if (options.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const SerialPortEntry &port : found)
            list.append(toJson(port));
        out << QJsonDocument(QJsonObject{{QStringLiteral("ports"), list}}).toJson(QJsonDocument::Indented);
        return Success;
    }
    if (found.empty())
        out << "no serial ports\n";
    for (const SerialPortEntry &port : found)
        out << lineOf(port);
    return Success;
}

} // namespace meterglass::app
