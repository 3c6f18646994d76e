#pragma once

#include "core/bench/driveaction.h"
#include "core/time/instant.h"

#include <QObject>

#include <set>

namespace meterglass::core {

/// What of the bench is in force at present.
struct BenchState
{
    std::optional<driveaction::ApplyLoad> load; ///< nothing: the household's own
    std::chrono::seconds clockOffset{0};
    driveaction::LoseFrames loss;
    driveaction::DoubleFrames doubling;
    driveaction::DamageFrames damage;
    driveaction::DelayFrames delay;
    std::set<MeterFault> faults;

    bool operator==(const BenchState &) const = default;
};

/// Why a meter was not driven.
enum class DriveRefusal {
    NoTariff, ///< the meter has no tariff and no account
    BadTariff ///< the tariff has faults
};

/// Drives the built-in meter: the one way by which a bench's inputs reach the model beside its frames. What the meter
/// then says is seen in its frames only.
///
/// Owned by the composition root, on the application's thread.
class BenchControl : public QObject
{
    Q_OBJECT
public:
    /// Takes effect at the meter's present, before this returns. @return why not
    virtual std::optional<DriveRefusal> drive(const DriveAction &action) = 0;
    virtual BenchState state() const = 0;
    /// When the tariff may be in another rate next; nothing where that is never.
    virtual std::optional<UtcSecond> nextTariffSwitch() const = 0;

Q_SIGNALS:
    /// `state()` may be another.
    void driven();
};

} // namespace meterglass::core
