#pragma once

#include "core/quantity/energy.h"
#include "core/quantity/reactive.h"

namespace meterglass::core {

/// What registers show: whole watt-hours and var-hours, rounded down.
struct RegisterReads
{
    std::int64_t activeImport = 0;
    std::int64_t activeExport = 0;
    std::int64_t reactiveImport = 0;
    std::int64_t reactiveExport = 0;

    bool operator==(const RegisterReads &) const = default;

    friend RegisterReads operator-(const RegisterReads &left, const RegisterReads &right)
    {
        return {left.activeImport - right.activeImport, left.activeExport - right.activeExport,
                left.reactiveImport - right.reactiveImport, left.reactiveExport - right.reactiveExport};
    }
};

/// Active Import, Active Export, Reactive Import and Reactive Export Register (SMETS2 5.7.5; row E-2), exact.
struct EnergyRegisters
{
    Energy activeImport;
    Energy activeExport;
    ReactiveEnergy reactiveImport;
    ReactiveEnergy reactiveExport;

    bool operator==(const EnergyRegisters &) const = default;

    /// Takes up a load that lasted. Import and export never net off.
    void measure(Power load, ReactivePower reactive, std::chrono::seconds duration)
    {
        if (load > Power())
            activeImport += energyOf(load, duration);
        else
            activeExport -= energyOf(load, duration);
        if (reactive > ReactivePower())
            reactiveImport += energyOf(reactive, duration);
        else
            reactiveExport -= energyOf(reactive, duration);
    }

    RegisterReads read() const
    {
        return {wholeWattHours(activeImport), wholeWattHours(activeExport), wholeVarHours(reactiveImport),
                wholeVarHours(reactiveExport)};
    }

    /// Names what is remembered, for keeping it: calls `visit(name, quantity)`.
    static void describe(auto &self, auto visit)
    {
        visit("activeImport", self.activeImport);
        visit("activeExport", self.activeExport);
        visit("reactiveImport", self.reactiveImport);
        visit("reactiveExport", self.reactiveExport);
    }
};

} // namespace meterglass::core
