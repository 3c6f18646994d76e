#pragma once

namespace meterglass::ui {

/// Lets screen readers hear the dial and the figure cards as one thing each: its name, and as its value what it shows.
///
/// Both keep their value in `accessibleDescription`. May be called more than once.
void installAccessibleFigures();

} // namespace meterglass::ui
