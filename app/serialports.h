#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace meterglass::app {

/// A serial port of this machine, and what its device says of itself over USB.
struct SerialPortEntry
{
    QString path;
    QString make;
    QString model;
    QString serialNumber;
    /// Of USB; 0 of a port that is not on it.
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;

    /// Make and model as a person reads them; the path where the device says neither.
    QString name() const;

    bool operator==(const SerialPortEntry &) const = default;
};

/// Those on USB first.
std::vector<SerialPortEntry> serialPorts();

/// A guess at what is spoken there, by what well-known radios say of themselves: "ezsp", "znp", "deconz" or "zigate";
/// empty where nothing is known.
QString protocolGuess(const SerialPortEntry &port);

} // namespace meterglass::app
