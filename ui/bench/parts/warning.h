#pragma once

class QString;
class QWidget;

namespace meterglass::ui {

/// Says in a box over `parent` what did not work, and returns at once.
void warn(QWidget *parent, const QString &title, const QString &words);

} // namespace meterglass::ui
