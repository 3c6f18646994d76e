#pragma once

#include <QString>

namespace meterglass::ui {

/// What a GBCS event or alert code means; empty of one that is not known here.
QString eventName(std::uint16_t code);

} // namespace meterglass::ui
