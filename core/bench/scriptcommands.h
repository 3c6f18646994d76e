#pragma once

#include "core/bench/script.h"
#include "core/bench/scriptcommand.h"

/// The script's language: every command once.
namespace meterglass::core {

namespace scripttable {

using namespace driveaction;
using namespace timeaction;
using namespace checkstep;

inline constexpr double LargestPrice = 10'000'000;    ///< 10^-5 GBP a kWh: 100 GBP
inline constexpr double LargestMoney = 1'000'000'000; ///< 10^-5 GBP: 10,000 GBP
inline constexpr double LongestText = 116;
inline constexpr double LongestWait = 400.0 * 86'400;
inline constexpr double LongestMessage = 65'534.0 * 60;
inline constexpr double LongestDelay = 10'000;
inline constexpr double LargestOffset = 86'400;
inline constexpr double LargestLoad = ApplyLoad::Largest;

inline constexpr auto Commands = std::make_tuple(
    command<ApplyLoad>("load", "The home draws so much, or feeds in where it is negative.",
                       argument(&ApplyLoad::load, -LargestLoad, LargestLoad),
                       argument(&ApplyLoad::reactive, -LargestLoad, LargestLoad)),
    command<RestoreLoad>("load own", "The home draws what it would of itself."),
    command<SetPrice>("price", "A tariff of one price for a kWh, with the standing charge that is in force.",
                      argument(&SetPrice::price, 0, LargestPrice)),
    command<PushTariff>("tariff", "A whole tariff, as a scenario's file has it, at once or at a time.",
                        labelled("at", &PushTariff::at), argument(&PushTariff::tariff)),
    command<PushMessage>("message", "A supplier's message to the consumer.",
                         argument(&PushMessage::text, 0, LongestText), labelled("importance", &PushMessage::importance),
                         labelled("for", &PushMessage::duration, 60, LongestMessage),
                         labelled("confirm", &PushMessage::wantsConfirmation)),
    command<WithdrawMessage>("withdraw", "The message is withdrawn."),
    command<TopUp>("top-up", "Credit is added.", argument(&TopUp::credit, 1, LargestMoney)),
    command<ActivateEmergencyCredit>("emergency-credit", "The consumer takes emergency credit."),
    command<EnableSupply>("enable-supply", "The consumer switches an armed supply on."),
    command<ResetBalance>("reset-balance", "The Meter Balance goes back to zero."),
    command<SetTimeDebt>("debt", "The time-based debt becomes so much.", argument(&SetTimeDebt::debt, 0, LargestMoney)),
    command<SetPaymentMode>("payment", "The meter goes to credit or to prepayment mode.",
                            argument(&SetPaymentMode::mode)),
    command<SetNonDisablementPeriod>("non-disablement", "A time in which the supply stays on begins or ends.",
                                     argument(&SetNonDisablementPeriod::isNow)),
    command<CutPower>("cut-power", "The mains fail for a while.", argument(&CutPower::duration, 1, LongestWait)),
    command<OffsetClock>("clock", "The clock that the meter shows lies so far ahead of bench time.",
                         argument(&OffsetClock::offset, -LargestOffset, LargestOffset)),
    command<LoseFrames>("link loss", "The radio loses this share of the frames.", argument(&LoseFrames::rate, 0, 1)),
    command<DoubleFrames>("link doubling", "The radio delivers this share of the frames twice.",
                          argument(&DoubleFrames::rate, 0, 1)),
    command<DamageFrames>("link damage", "The radio damages this share of the frames.",
                          argument(&DamageFrames::rate, 0, 1)),
    command<DelayFrames>("link delay", "The radio takes a time from the first to the second for each frame.",
                         argument(&DelayFrames::shortest, 0, LongestDelay),
                         argument(&DelayFrames::longest, 0, LongestDelay)),
    command<MendLink>("link good", "The radio delivers every frame at once."),
    command<SwitchFault>("fault", "The meter has this fault from now on, or has it no longer.",
                         argument(&SwitchFault::fault), argument(&SwitchFault::isOn)),
    command<Run>("run", "Bench time goes on."), command<Pause>("pause", "Bench time stands still."),
    command<SetSpeed>("speed", "Bench time goes so many times as fast.",
                      argument(&SetSpeed::speed, 1, BenchClock::MaximumSpeed)),
    command<Jump>("jump", "Bench time jumps forward.", argument(&Jump::target)),
    command<Wait>("wait", "Lets bench time go by.", argument(&Wait::duration, 1, LongestWait)),
    command<Read>("read", "Reads an attribute and shows what the meter says.", argument(&Read::attribute)),
    command<Mark>("mark", "Remembers an attribute's number, for the change that is expected of it.",
                  argument(&Mark::attribute)),
    command<Expect>("expect", "Reads an attribute, or how it changed since its mark, and compares.",
                    labelled("change", &Expect::isChange), labelled("within", &Expect::within, 1, LongestWait),
                    argument(&Expect::attribute), argument(&Expect::comparison), argument(&Expect::value)));

} // namespace scripttable

/// Which of the three kinds of step it is.
template<typename Step>
ScriptStep stepOf(Step step)
{
    if constexpr (std::is_constructible_v<DriveAction, std::in_place_type_t<Step>, Step>)
        return DriveAction(std::move(step));
    else if constexpr (std::is_constructible_v<TimeAction, std::in_place_type_t<Step>, Step>)
        return TimeAction(std::move(step));
    else
        return CheckStep(std::move(step));
}

/// @return nullptr where the step is another
template<typename Step>
const Step *findStep(const ScriptStep &step)
{
    return std::visit(
        [](const auto &kind) -> const Step * {
            return std::visit(
                [](const auto &each) -> const Step * {
                    if constexpr (std::is_same_v<std::decay_t<decltype(each)>, Step>)
                        return &each;
                    else
                        return nullptr;
                },
                kind);
        },
        step);
}

} // namespace meterglass::core
