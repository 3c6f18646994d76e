#pragma once

#include "meterlink/se/command.h"
#include "meterlink/zcl/identifiers.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace meterglass::ui {

/// What a meter said that a figure is made of.
struct SaidAttribute
{
    zcl::ClusterId cluster{};
    zcl::AttributeId id{};

    bool operator==(const SaidAttribute &) const = default;
};
using Said = std::variant<SaidAttribute, se::CommandId>;

/// How one figure of a page came to be.
struct HowTopic
{
    /// The name of the figure's label, such as "now.power".
    QString figure;
    QString title;
    /// As the page shows it.
    QString value;
    /// In words, and the sums behind it.
    QStringList steps;
    std::vector<Said> sources;

    bool operator==(const HowTopic &) const = default;
};

} // namespace meterglass::ui
