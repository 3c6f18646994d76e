#pragma once

#include <array>

class QString;

namespace meterglass::ui {

/// The five places of the display, in the order of the navigation.
enum class Place { Now, Usage, Account, Messages, More };

inline constexpr std::array Places{Place::Now, Place::Usage, Place::Account, Place::Messages, Place::More};

/// "now", "usage", ...: names its icon, its button (`nav.now`) and its page (`page.now`).
QString placeKey(Place place);
/// "Now", "Usage", ... in the display's language.
QString placeTitle(Place place);

} // namespace meterglass::ui
