#pragma once

#include "ui/display/how/howtopic.h"
#include "ui/display/page.h"

namespace meterglass::ui {

/// How the Now page's figures came to be. A figure that is not current says what it waits for.
std::vector<HowTopic> nowTopics(const client::MeterSnapshot &snapshot, const Locality &locality, Moment moment);

} // namespace meterglass::ui
