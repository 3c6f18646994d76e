#pragma once

#include "core/store/meterkeeper.h"
#include "core/time/qtalarms.h"
#include "tests/support/seededmeter.h"

#include <random>

namespace meterglass::test {

/// A seeded year that is lived through at full speed in steps of random length, and kept in a file; it goes on from
/// where that file stopped.
class KeptLife final : public QObject
{
    Q_OBJECT
public:
    /// @param stepSeed draws the steps
    KeptLife(std::uint64_t seed, std::uint64_t stepSeed);

    /// @return why the file cannot be used, or nothing
    std::optional<core::StoreError> begin(const QString &path);

Q_SIGNALS:
    /// The file holds the meter as it was at that moment.
    void kept(qint64 utc);
    void ended();
    void failed(const QString &reason);

private:
    void step();

    SeededMeter m_life;
    std::mt19937_64 m_random;
    core::QtAlarms m_alarms;
    std::unique_ptr<core::SingleElementMeter> m_meter;
    core::StoreThread m_thread;
    core::MeterKeeper m_keeper{m_alarms, m_thread};
};

} // namespace meterglass::test
