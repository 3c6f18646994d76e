#pragma once

#include <QString>

#include <vector>

namespace meterglass::benchmark {

/// One budget of design.md: what was measured, and the limit it has to keep.
struct Measurement
{
    enum class Better { Lower, Higher };

    QString name;
    double value = 0;
    double limit = 0;
    QString unit;
    Better better = Better::Lower;

    bool isKept() const { return better == Better::Lower ? value <= limit : value >= limit; }
};

using Measurements = std::vector<Measurement>;

/// The codec, the meters behind it and their key establishment, on one core.
Measurements measureCodec();
Measurements measureMeter();
Measurements measureSecurity();
/// The serial protocols of a coordinator, on one core.
Measurements measureEzsp();
/// The link to a co-processor, over a pseudo-terminal whose far end has a thread of its own.
Measurements measureLink();
/// The bench's list of frames: the log and its filter on one core, and the panel in a process of its own.
Measurements measureFrames();
/// The bench's window while it watches a meter's attributes, in a process of its own.
Measurements measureWatch();
/// The display, each time beside a bare window with one Qt chart in a process of its own.
Measurements measureDisplay();

} // namespace meterglass::benchmark
