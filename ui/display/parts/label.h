#pragma once

class QLabel;
class QString;
class QWidget;

namespace meterglass::ui {

/// A label for plain text, known to tests and to screen readers by `name`. Owned by `parent`.
///
/// The display's names, all labels with text():
///   now.power now.powerUnit now.power.age now.ambient now.note    the dial (now.dial); the age label also says why there is none
///   now.cost now.costUnit                                         what the power costs in an hour, in the dial
///   now.scale.start now.scale.zero now.scale.end
///   now.today now.todayUnit now.today.age now.today.title         the card now.today.card
///   now.today.cost                                                what today has cost, in the same card
///   now.price now.priceUnit now.price.terms now.price.title       the card now.price.card
///   now.reading now.readingUnit now.reading.age now.reading.title the card now.reading.card
///   now.time now.date                                             the card now.time.card
///   now.reason                                                    a card's age or reason, touched out where cards are folded
///   now.levels.N.name now.levels.N.value now.meter.N.name ...     the second column
///   usage.title usage.value usage.valueUnit usage.second usage.remark   the figure over the chart, or of the selected stretch
///   usage.chart.bubble usage.chart.bubble.when usage.chart.bubble.note  the value under the finger, on the chart (usage.chart)
///   usage.list.N.name usage.list.N.value                          the second column: the newest parts
///   account.title account.promise account.status, messages.       the empty places
///   more.appearance more.about more.version more.data more.status
/// Buttons: now.swap nav.now nav.usage nav.account nav.messages nav.more, more.theme.light more.theme.dark more.theme.system,
/// usage.day usage.week usage.month usage.halfhours usage.days usage.power, usage.days.month usage.days.year usage.days.all,
/// usage.power.hour usage.power.sixhours usage.power.day usage.power.week, usage.swap usage.earlier usage.later usage.how.
/// Pages: page.now page.usage page.account page.messages page.more. The window: display.
QLabel *newLabel(QWidget *parent, const QString &name);

/// Does nothing when the label already says so.
void setText(QLabel &label, const QString &text);

} // namespace meterglass::ui
