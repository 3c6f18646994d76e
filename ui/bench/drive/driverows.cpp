#include "ui/bench/drive/driverows.h"

#include "core/bench/script.h"

#include <QCoreApplication>

namespace meterglass::ui {

namespace {

using Kind = DriveField::Kind;
using core::BenchState;
using core::HomeZone;

QString tr(const char *text)
{
    return QCoreApplication::translate("DrivePanel", text);
}

/// The command's line without the command.
QString argumentsOf(const core::DriveAction &action, const HomeZone &zone, const char *command)
{
    return core::toLine(action, zone).mid(QString::fromLatin1(command).size() + 1);
}

QString load(const BenchState &state, const HomeZone &zone)
{
    return state.load ? argumentsOf(*state.load, zone, "load") : tr("own");
}

QString clockOffset(const BenchState &state, const HomeZone &zone)
{
    return argumentsOf(core::driveaction::OffsetClock{state.clockOffset}, zone, "clock");
}

QString loss(const BenchState &state, const HomeZone &zone)
{
    return argumentsOf(state.loss, zone, "link loss");
}

QString doubling(const BenchState &state, const HomeZone &zone)
{
    return argumentsOf(state.doubling, zone, "link doubling");
}

QString damage(const BenchState &state, const HomeZone &zone)
{
    return argumentsOf(state.damage, zone, "link damage");
}

QString delay(const BenchState &state, const HomeZone & /*zone*/)
{
    return tr("%1 to %2 ms").arg(state.delay.shortest.count()).arg(state.delay.longest.count());
}

std::vector<DriveRow> loadRows()
{
    return {{"load",
             QT_TRANSLATE_NOOP("DrivePanel", "Power"),
             "load",
             QT_TRANSLATE_NOOP("DrivePanel", "Apply"),
             {{Kind::Number, "active", QT_TRANSLATE_NOOP("DrivePanel", "Active power"), "W", "", "2000"},
              {Kind::Number, "reactive", QT_TRANSLATE_NOOP("DrivePanel", "Reactive power"), "var", "", "0"}},
             load,
             "load own",
             QT_TRANSLATE_NOOP("DrivePanel", "Own load")}};
}

std::vector<DriveRow> tariffRows()
{
    return {{"price",
             QT_TRANSLATE_NOOP("DrivePanel", "One price"),
             "price",
             QT_TRANSLATE_NOOP("DrivePanel", "Push"),
             {{Kind::Number, "price", QT_TRANSLATE_NOOP("DrivePanel", "Price of a kWh"), "p", "", "25.5"}}},
            {"tariff",
             QT_TRANSLATE_NOOP("DrivePanel", "Tariff"),
             "tariff",
             QT_TRANSLATE_NOOP("DrivePanel", "Push"),
             {{Kind::Number, "at", QT_TRANSLATE_NOOP("DrivePanel", "From when"), "", "at", "2026-07-01T18:30"},
              {Kind::Json, "json", QT_TRANSLATE_NOOP("DrivePanel", "Tariff as a scenario has it"), "", "", "{ }"}}}};
}

std::vector<DriveRow> messageRows()
{
    return {{"message",
             QT_TRANSLATE_NOOP("DrivePanel", "Text"),
             "message",
             QT_TRANSLATE_NOOP("DrivePanel", "Send"),
             {{Kind::Text, "text", QT_TRANSLATE_NOOP("DrivePanel", "Message"), "", "",
               QT_TRANSLATE_NOOP("DrivePanel", "To the consumer")},
              {Kind::Choice, "importance", QT_TRANSLATE_NOOP("DrivePanel", "Importance"), "", "importance",
               "low|medium|high|critical"},
              {Kind::Number, "duration", QT_TRANSLATE_NOOP("DrivePanel", "Duration"), "min", "for", "60"},
              {Kind::Flag, "confirm", QT_TRANSLATE_NOOP("DrivePanel", "Confirm"), "", "confirm", ""}},
             nullptr,
             "withdraw",
             QT_TRANSLATE_NOOP("DrivePanel", "Withdraw")}};
}

std::vector<DriveRow> accountRows()
{
    const char *const apply = QT_TRANSLATE_NOOP("DrivePanel", "Apply");
    return {{"topUp",
             QT_TRANSLATE_NOOP("DrivePanel", "Top-up"),
             "top-up",
             QT_TRANSLATE_NOOP("DrivePanel", "Add"),
             {{Kind::Number, "credit", QT_TRANSLATE_NOOP("DrivePanel", "Credit"), "GBP", "", "10.00"}},
             nullptr,
             "emergency-credit",
             QT_TRANSLATE_NOOP("DrivePanel", "Emergency credit")},
            {"debt",
             QT_TRANSLATE_NOOP("DrivePanel", "Time debt"),
             "debt",
             apply,
             {{Kind::Number, "debt", QT_TRANSLATE_NOOP("DrivePanel", "Debt"), "GBP", "", "12.50"}},
             nullptr,
             "reset-balance",
             QT_TRANSLATE_NOOP("DrivePanel", "Reset balance")},
            {"payment",
             QT_TRANSLATE_NOOP("DrivePanel", "Payment"),
             "payment",
             apply,
             {{Kind::Choice, "mode", QT_TRANSLATE_NOOP("DrivePanel", "Payment mode"), "", "", "credit|prepayment"}}},
            {"nonDisablement",
             QT_TRANSLATE_NOOP("DrivePanel", "Non-disablement"),
             "non-disablement",
             apply,
             {{Kind::Choice, "now", QT_TRANSLATE_NOOP("DrivePanel", "Non-disablement period"), "", "", "on|off"}}},
            {"supply",
             QT_TRANSLATE_NOOP("DrivePanel", "Power cut"),
             "cut-power",
             QT_TRANSLATE_NOOP("DrivePanel", "Cut"),
             {{Kind::Number, "duration", QT_TRANSLATE_NOOP("DrivePanel", "How long the power is off"), "s", "", "90"}},
             nullptr,
             "enable-supply",
             QT_TRANSLATE_NOOP("DrivePanel", "Enable supply")}};
}

std::vector<DriveRow> clockRows()
{
    return {{"clock",
             QT_TRANSLATE_NOOP("DrivePanel", "Ahead by"),
             "clock",
             QT_TRANSLATE_NOOP("DrivePanel", "Apply"),
             {{Kind::Number, "offset", QT_TRANSLATE_NOOP("DrivePanel", "How far the clock is ahead"), "s", "", "11"}},
             clockOffset,
             "clock 0 s",
             QT_TRANSLATE_NOOP("DrivePanel", "Right")}};
}

DriveRow shareRow(const char *id, const char *title, const char *command,
                  QString (*inForce)(const BenchState &state, const HomeZone &zone))
{
    return {id,
            title,
            command,
            QT_TRANSLATE_NOOP("DrivePanel", "Apply"),
            {{Kind::Number, "rate", QT_TRANSLATE_NOOP("DrivePanel", "Share of the frames, 0 to 1"), "", "", "0.1"}},
            inForce};
}

std::vector<DriveRow> linkRows()
{
    return {shareRow("loss", QT_TRANSLATE_NOOP("DrivePanel", "Loss"), "link loss", loss),
            shareRow("doubling", QT_TRANSLATE_NOOP("DrivePanel", "Doubling"), "link doubling", doubling),
            shareRow("damage", QT_TRANSLATE_NOOP("DrivePanel", "Damage"), "link damage", damage),
            {"delay",
             QT_TRANSLATE_NOOP("DrivePanel", "Delay"),
             "link delay",
             QT_TRANSLATE_NOOP("DrivePanel", "Apply"),
             {{Kind::Number, "shortest", QT_TRANSLATE_NOOP("DrivePanel", "Shortest delay"), "ms", "", "100"},
              {Kind::Number, "longest", QT_TRANSLATE_NOOP("DrivePanel", "Longest delay"), "ms", "", "300"}},
             delay,
             "link good",
             QT_TRANSLATE_NOOP("DrivePanel", "All good")}};
}

} // namespace

std::span<const DriveGroup> driveGroups()
{
    static const std::vector<DriveGroup> groups{
        {"loadGroup", QT_TRANSLATE_NOOP("DrivePanel", "Load"), loadRows()},
        {"tariffGroup", QT_TRANSLATE_NOOP("DrivePanel", "Tariff and price"), tariffRows()},
        {"messageGroup", QT_TRANSLATE_NOOP("DrivePanel", "Message"), messageRows()},
        {"accountGroup", QT_TRANSLATE_NOOP("DrivePanel", "Supply and account"), accountRows()},
        {"clockGroup", QT_TRANSLATE_NOOP("DrivePanel", "Clock offset"), clockRows()},
        {"linkGroup", QT_TRANSLATE_NOOP("DrivePanel", "Network faults"), linkRows()},
    };
    return groups;
}

} // namespace meterglass::ui
