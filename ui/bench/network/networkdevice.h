#pragma once

#include "core/time/instant.h"
#include "meterlink/han/apsframe.h"

#include <QString>

#include <optional>
#include <vector>

namespace meterglass::ui {

/// A device of the home area network as the bench knows it.
struct NetworkDevice
{
    /// What it is, such as "Meter".
    QString role;
    han::HanAddress address;
    /// 16 digits, the most significant first; empty where it is not known.
    QString eui64;
    /// How its frames are secured, in words.
    QString keys;
    /// By which it is let into a network; empty where that is no longer needed.
    QString installCode{};
    /// How it was last heard on a radio.
    std::optional<std::uint8_t> linkQuality; ///< 0 to 255
    std::optional<int> rssi;                 ///< dBm
    /// Where it is this program itself, it is never heard.
    bool isOwn = false;

    bool operator==(const NetworkDevice &) const = default;
};

/// What a radio has counted of one thing.
struct RadioFigure
{
    QString name;
    std::int64_t count = 0;

    bool operator==(const RadioFigure &) const = default;
};

/// The network, and in what state it is in words.
struct NetworkView
{
    QString state;
    std::vector<NetworkDevice> devices;
    /// Of the bench's own radio; none where there is no radio.
    std::vector<RadioFigure> radio{};

    bool operator==(const NetworkView &) const = default;
};

} // namespace meterglass::ui
