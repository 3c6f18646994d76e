#pragma once

#include "app/exitcode.h"
#include "meterlink/attributes/attributereader.h"

#include <QJsonArray>

namespace meterglass::app {

/// What `meterglass read` is asked for.
struct ReadQuestion
{
    zcl::ClusterId cluster{};
    std::vector<zcl::AttributeId> attributes;
};

/// What the meter answered, in the order in which it was asked for.
QJsonArray itemsOf(const ReadQuestion &question, const attributes::AttributeReader &reader);

/// Prints them on standard output. @return whether all were read
ExitCode print(const QJsonArray &items, const ReadQuestion &question, bool isJson);

} // namespace meterglass::app
