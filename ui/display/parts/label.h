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
///   how.title how.N.title how.N.value how.N.step.M how.N.source.M how.N.raw.M how.N.frame.M   how a page's figures came to be
///   usage.title usage.promise usage.status, account. messages.    the empty places
///   more.appearance more.about more.version more.data more.status
/// Buttons: now.swap now.how how.back nav.now nav.usage nav.account nav.messages nav.more, more.theme.light more.theme.dark more.theme.system.
/// Pages: page.how page.now page.usage page.account page.messages page.more. The window: display.
QLabel *newLabel(QWidget *parent, const QString &name);

/// Does nothing when the label already says so.
void setText(QLabel &label, const QString &text);

} // namespace meterglass::ui
