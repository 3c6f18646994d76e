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
///   usage.title usage.value usage.valueUnit usage.second usage.remark   the figure over the chart, or of the selected stretch
///   usage.chart.bubble usage.chart.bubble.when usage.chart.bubble.note  the value under the finger, on the chart (usage.chart)
///   usage.list.N.name usage.list.N.value                          the second column: the newest parts
///   account.title account.subtitle                                the head: the page, the mode in words
///   account.balance account.balanceUnit account.standing.card.title  the balance, or the cost so far, and what it is
///   account.balance.age.detail account.warning.name account.lasts.name   below it: age or reason, low credit, days left
///   account.emergency account.debt account.charges account.month account.lastMonth account.supply
///   account.tariff.title account.rate.TIER account.rate.TIER.block.N account.rate.now account.next account.standing
///   account.supplier account.contact account.customer account.mpan  rows: each a value with a .name and a .detail
///   account.band.0 .. account.band.4                              the hours below the band account.band
///   messages.title messages.empty messages.empty.reason           the head, and why there is nothing
///   messages.N.importance .new .when .text .status                a message, 0 is the newest
///   more.status.title more.network more.signal more.display more.clock more.reading more.model more.mpan   rows, as above
///   more.source.title more.source.name more.source.trouble        rows; the trouble has a .name and a .detail alone
///   source.title source.step.0 .. source.step.4 source.trouble    where figures come from: rows
///   source.join source.number.name source.code.name source.remark source.joining                           how a meter is let in
///   more.ages.title more.age.power .today .cost .price .reading .balance .supply .days .halfHours          rows
///   more.refresh.title more.refresh.share more.refresh.0 .. more.refresh.6                                 rows
///   more.appearance more.text more.language more.usage more.large more.panel  the settings' titles
///   more.about more.version more.data
/// Lines to type in: source.number source.code.
/// Buttons: now.swap now.how how.back source.back more.source.change source.choice.N source.letIn source.key.0 .. source.key.F
/// source.key.erase account.how messages.how messages.N.read, nav.now nav.usage nav.account nav.messages
/// nav.more, more.theme.light more.theme.dark more.theme.system more.text.100 more.text.200 more.language.en more.language.cy
/// more.usage.energy more.usage.money more.large.power more.large.cost more.panel.unstated more.panel.5 .7 .10,
/// usage.day usage.week usage.month usage.halfhours usage.days usage.power, usage.days.month usage.days.year usage.days.all,
/// usage.power.hour usage.power.sixhours usage.power.day usage.power.week, usage.swap usage.earlier usage.later usage.how.
/// Pages: page.how page.source page.now page.usage page.account page.messages page.more. The window: display.
QLabel *newLabel(QWidget *parent, const QString &name);

/// Does nothing when the label already says so.
void setText(QLabel &label, const QString &text);

} // namespace meterglass::ui
