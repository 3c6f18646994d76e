#pragma once

class QLabel;
class QString;
class QWidget;

namespace meterglass::ui {

/// A label for plain text, known to tests and to screen readers by `name`. Owned by `parent`.
///
/// Names: now.power now.powerUnit now.ambient now.power.age now.note, now.today now.todayUnit now.today.age, now.reading
/// now.readingUnit now.reading.age, now.time now.date, now.scale.start now.scale.zero now.scale.end; the buttons are nav.now
/// nav.usage nav.account nav.messages nav.more, the pages page.now and so on.
QLabel *newLabel(QWidget *parent, const QString &name);

/// Does nothing when the label already says so.
void setText(QLabel &label, const QString &text);

} // namespace meterglass::ui
