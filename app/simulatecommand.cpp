#include "app/simulatecommand.h"

#include "app/exitcode.h"
#include "app/homeoptions.h"
#include "app/readings.h"
#include "app/simulatedhome.h"

#include <QJsonDocument>
#include <QTextStream>

namespace meterglass::app {

namespace {

void addSimulateOptions(CommandOptions &options)
{
    options.value(QStringLiteral("until"), QStringLiteral("TIME"), QStringLiteral("Stop at this time instead of now."));
    options.flag(QStringLiteral("json"),
                 QStringLiteral("Print JSON: energy in Wh, power in W, money in 10^-5 GBP, times in UTC."));
    options.flag(QStringLiteral("list"), QStringLiteral("List the scenarios."));
    addHomeOptions(options);
}

QString asText(const QJsonObject &items)
{
    QString text;
    for (auto item = items.begin(); item != items.end(); ++item) {
        const QJsonObject reading = item->toObject();
        const QJsonValue value = item->isObject() ? reading.value(QStringLiteral("value")) : *item;
        if (value.isArray())
            continue; // lists only in JSON
        QStringList words{value.isNull() ? QStringLiteral("-") : value.toVariant().toString()};
        words += reading.value(QStringLiteral("unit")).toString();
        words += reading.value(QStringLiteral("quality")).toString();
        words.removeAll(QString());
        text += QStringLiteral("  ") + item.key().leftJustified(26) + words.join(QLatin1Char(' ')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

int simulate(const QStringList &arguments, Program /*program*/)
{
    CommandOptions options(
        QStringLiteral("simulate [--until TIME] [--scenario FILE] [--load FILE] [--json]"),
        QStringLiteral("Runs the built-in meter at full speed to a time, and prints what the display "
                       "would show and what the meter holds."));
    addSimulateOptions(options);
    if (const auto finished = options.read(arguments))
        return *finished;
    QTextStream out(stdout);
    if (options.isSet(QStringLiteral("list"))) {
        out << scenarioList();
        return Success;
    }
    const auto until = momentOf(options, QStringLiteral("until"));
    if (!until)
        return refuse(until.error().reason);
    auto fitted = homeOf(options, *until);
    if (!fitted)
        return refuse(fitted.error().reason);

    const SimulatedHome home(std::move(fitted).value(), *until);
    const QJsonObject display = toJson(home.store().snapshot());
    const QJsonObject meter = toJson(home.meter());
    if (options.isSet(QStringLiteral("json"))) {
        const QJsonObject result{{QStringLiteral("until"), isoTime(*until)},
                                 {QStringLiteral("display"), display},
                                 {QStringLiteral("meter"), meter}};
        out << QJsonDocument(result).toJson(QJsonDocument::Indented);
    } else {
        out << isoTime(*until) << "\ndisplay\n" << asText(display) << "meter\n" << asText(meter);
    }
    return Success;
}

} // namespace meterglass::app
