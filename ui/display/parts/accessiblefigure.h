#pragma once

namespace meterglass::ui {

/// Lets screen readers hear the dial, the figure cards and the charts as one thing each: its name, and as its value what it shows.
///
/// All keep their value in `accessibleDescription`. May be called more than once.
void installAccessibleFigures();

} // namespace meterglass::ui
