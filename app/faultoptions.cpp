#include "app/faultoptions.h"

namespace meterglass::app {

namespace {

QString toText(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

QString faultHelp()
{
    QString help;
    for (const coordinator::FaultInfo &info : coordinator::faults())
        help += u'\n' + toText(info.name) + QStringLiteral(": ") + toText(info.meaning);
    return help;
}

QString applyFault(coordinator::FaultPlan &plan, const QString &setting)
{
    const qsizetype end = setting.indexOf(u'=');
    const QString name = setting.left(end).trimmed();
    const auto fault = coordinator::faultNamed(name.toStdString());
    if (!fault)
        return QStringLiteral("there is no fault \"") + name + QStringLiteral("\"; see meterglass coordinator --help");
    bool isNumber = false;
    const double rate = end < 0 ? -1 : setting.mid(end + 1).toDouble(&isNumber);
    if (!isNumber || !(rate >= 0 && rate <= 1))
        return QStringLiteral("a fault is given as NAME=RATE, with a rate from 0 (never) to 1 (always)");
    plan.setRate(*fault, rate);
    return {};
}

} // namespace meterglass::app
