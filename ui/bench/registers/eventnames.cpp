#include "ui/bench/registers/eventnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace meterglass::ui {

namespace {

struct EventName
{
    std::uint16_t code = 0;
    const char *name = nullptr;
};

/// smets2-and-smart-energy.md 3.6 and, those that it does not name, SmartDCCInnovation/gbcs-parser, `src/util.ts`.
constexpr EventName Names[] = {
    {0x810D, QT_TRANSLATE_NOOP("EventNames", "Combined credit below the low credit threshold")},
    {0x810E, QT_TRANSLATE_NOOP("EventNames", "Credit added locally")},
    {0x8119, QT_TRANSLATE_NOOP("EventNames", "Emergency credit has become available")},
    {0x8154, QT_TRANSLATE_NOOP("EventNames", "Command received and actioned")},
    {0x8161, QT_TRANSLATE_NOOP("EventNames", "User interface command actioned")},
    {0x8168, QT_TRANSLATE_NOOP("EventNames", "Supply armed by activating emergency credit")},
    {0x81A6, QT_TRANSLATE_NOOP("EventNames", "Customer acknowledged the message")},
    {0x81A7, QT_TRANSLATE_NOOP("EventNames", "Time debt cleared")},
    {0x81AA, QT_TRANSLATE_NOOP("EventNames", "Emergency credit exhausted")},
    {0x81AB, QT_TRANSLATE_NOOP("EventNames", "Emergency credit activated")},
    {0x8F0A, QT_TRANSLATE_NOOP("EventNames", "Billing data log updated")},
    {0x8F0F, QT_TRANSLATE_NOOP("EventNames", "Credit below the disablement threshold")},
    {0x8F32, QT_TRANSLATE_NOOP("EventNames", "Supply armed")},
    {0x8F35, QT_TRANSLATE_NOOP("EventNames", "Supply outage restored")},
    {0x8F36, QT_TRANSLATE_NOOP("EventNames", "Supply outage restored, 3 minutes or more")},
    {0x8F57, QT_TRANSLATE_NOOP("EventNames", "Supply interrupted")},
    {0x8F83, QT_TRANSLATE_NOOP("EventNames", "Disablement suspended")},
};

} // namespace

QString eventName(std::uint16_t code)
{
    const auto found =
        std::find_if(std::begin(Names), std::end(Names), [code](const EventName &name) { return name.code == code; });
    return found == std::end(Names) ? QString() : QCoreApplication::translate("EventNames", found->name);
}

} // namespace meterglass::ui
