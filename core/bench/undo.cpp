#include "core/bench/undo.h"

namespace meterglass::core {

namespace {

using namespace driveaction;

/// A supplier's and a consumer's commands stay.
struct Inverse
{
    const BenchState &before;

    std::optional<DriveAction> load() const
    {
        return before.load ? DriveAction(*before.load) : DriveAction(RestoreLoad());
    }
    std::optional<DriveAction> operator()(const ApplyLoad & /*action*/) const { return load(); }
    std::optional<DriveAction> operator()(const RestoreLoad & /*action*/) const { return load(); }
    std::optional<DriveAction> operator()(const OffsetClock & /*action*/) const
    {
        return OffsetClock{before.clockOffset};
    }
    std::optional<DriveAction> operator()(const LoseFrames & /*action*/) const { return before.loss; }
    std::optional<DriveAction> operator()(const DoubleFrames & /*action*/) const { return before.doubling; }
    std::optional<DriveAction> operator()(const DamageFrames & /*action*/) const { return before.damage; }
    std::optional<DriveAction> operator()(const DelayFrames & /*action*/) const { return before.delay; }
    std::optional<DriveAction> operator()(const SwitchFault &action) const
    {
        return SwitchFault{action.fault, before.faults.contains(action.fault)};
    }
    std::optional<DriveAction> operator()(const auto & /*action*/) const { return std::nullopt; }
};

} // namespace

std::optional<DriveAction> undoOf(const DriveAction &action, const BenchState &before)
{
    return std::visit(Inverse{before}, action);
}

} // namespace meterglass::core
