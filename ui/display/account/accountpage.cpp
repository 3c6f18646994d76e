#include "ui/display/account/accountpage.h"

#include "ui/display/account/accounttopics.h"
#include "ui/display/account/herofigure.h"
#include "ui/display/account/supplierrows.h"
#include "ui/display/account/tariffrows.h"
#include "ui/display/parts/rowscard.h"
#include "ui/display/parts/titlerow.h"

#include <algorithm>

namespace meterglass::ui {

namespace {

bool hasLateRow(const std::vector<CardRow> &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const CardRow &row) { return row.isLate(); });
}

} // namespace

AccountPage::AccountPage(Locality locality, QWidget *parent)
    : Page(parent),
      m_locality(std::move(locality)),
      m_head(new TitleRow(QStringLiteral("account"), tr("Account"), this)),
      m_hero(new HeroFigure(QStringLiteral("account.balance"), this)),
      m_band(new TariffBand(this)),
      m_standing(new RowsCard(QStringLiteral("account.standing.card"), {}, this)),
      m_account(new RowsCard(QStringLiteral("account.rows"), {}, this)),
      m_tariff(new RowsCard(QStringLiteral("account.tariff"), {}, this)),
      m_supplier(new RowsCard(QStringLiteral("account.supplier.card"), tr("Your supplier"), this))
{
    m_account->setAccessibleName(tr("Your account"));
    m_standing->setHead(m_hero);
    m_tariff->setHead(m_band);
    connect(m_head, &TitleRow::howAsked, this, &AccountPage::howAsked);
}

void AccountPage::setLook(const Look &look, QSize)
{
    m_look = look;
    m_head->setLook(look);
    m_hero->setLook(look);
    m_band->setLook(look);
    for (RowsCard *card : {m_standing, m_account, m_tariff, m_supplier})
        card->setLook(look);
    arrange();
}

void AccountPage::showMeter(const client::MeterSnapshot &snapshot, Moment moment)
{
    const core::HomeZone &zone = m_locality.zone;
    const BalanceFigures balance = balanceFigures(snapshot, moment, zone);
    const std::vector<CardRow> account = accountRows(snapshot, moment, zone);
    const std::vector<CardRow> supplier = supplierRows(snapshot, moment, zone);
    bool isOther = showBalance(balance);
    m_hasAge = hasLateRow(balance.notes) || hasLateRow(account) || hasLateRow(supplier);
    isOther = m_account->showRows(account) || isOther;
    isOther = m_supplier->showRows(supplier) || isOther;
    isOther = showTariff(snapshot, moment) || isOther;
    if (isOther)
        arrange();
}

bool AccountPage::showBalance(const BalanceFigures &figures)
{
    if (figures == m_balance)
        return false;
    m_balance = figures;
    m_head->showSubtitle(figures.mode);
    m_standing->setTitle(figures.title);
    m_hero->showFigure(figures.balance);
    m_standing->showRows(figures.notes);
    const QStringList words{figures.balance.value, figures.balance.unit, figures.balance.remark};
    m_hero->setAccessibleName(figures.title);
    m_hero->setAccessibleDescription(words.join(u' ').simplified());
    return true;
}

bool AccountPage::showTariff(const client::MeterSnapshot &snapshot, Moment moment)
{
    const TariffHours &hours = m_hours.at(snapshot, moment, m_locality.zone);
    const auto rows = tariffRows(snapshot, hours, moment, m_locality.zone, m_locality.locale);
    m_hasAge = m_hasAge || hasLateRow(rows);
    const QString title = tariffTitle(snapshot);
    bool isOther = title != m_tariff->accessibleName();
    m_tariff->setTitle(title);
    isOther = m_band->showFigures(bandFigures(snapshot, hours)) || isOther;
    return m_tariff->showRows(rows) || isOther;
}

std::vector<HowTopic> AccountPage::topics(const client::MeterSnapshot &snapshot, Moment moment) const
{
    const core::HomeZone &zone = m_locality.zone;
    const TariffHours hours = tariffHours(snapshot, std::chrono::floor<std::chrono::seconds>(moment.utc), zone);
    std::vector<CardRow> rows = accountRows(snapshot, moment, zone);
    for (const auto &more :
         {tariffRows(snapshot, hours, moment, zone, m_locality.locale), supplierRows(snapshot, moment, zone)})
        rows.insert(rows.end(), more.begin(), more.end());
    return accountTopics(snapshot, balanceFigures(snapshot, moment, zone), rows);
}

void AccountPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void AccountPage::arrange()
{
    const Metrics &metrics = m_look.metrics;
    const int margin = metrics.px(16);
    const int gap = metrics.px(16);
    const int room = width() - 2 * margin;
    m_standing->setHeadHeight(m_hero->heightFor());
    m_tariff->setHeadHeight(m_band->heightFor());
    m_head->setGeometry(margin, metrics.px(4), room, m_head->heightFor(room));
    const int top = m_head->geometry().bottom() + 1 + metrics.px(4);
    const int half = (room - gap) / 2;
    const int third = (room - 2 * gap) / 3;
    int bottom = 0;
    switch (metrics.arrangement()) {
    case Arrangement::Folded:
    case Arrangement::Stacked:
        bottom = stack({m_standing, m_account, m_tariff, m_supplier}, margin, top, room);
        break;
    case Arrangement::Beside:
        bottom = arrangeBeside(top, half);
        break;
    case Arrangement::TwoColumns:
        bottom = std::max({stack({m_standing, m_account}, margin, top, third),
                           stack({m_tariff}, margin + third + gap, top, third),
                           stack({m_supplier}, margin + room - third, top, third)});
        break;
    }
    setMinimumHeight(bottom + margin);
}

/// The supplier stands below the shorter column.
int AccountPage::arrangeBeside(int top, int width) const
{
    const int margin = m_look.metrics.px(16);
    const int gap = m_look.metrics.px(16);
    const int right = this->width() - margin - width;
    const int leftBottom = stack({m_standing, m_account}, margin, top, width);
    const int rightBottom = stack({m_tariff}, right, top, width);
    const bool isRightShorter = rightBottom < leftBottom;
    const int bottom = isRightShorter ? stack({m_supplier}, right, rightBottom + gap, width)
                                      : stack({m_supplier}, margin, leftBottom + gap, width);
    return std::max({leftBottom, rightBottom, bottom});
}

/// @return the y below the last
int AccountPage::stack(const std::vector<RowsCard *> &cards, int left, int top, int width) const
{
    const int gap = m_look.metrics.px(16);
    int bottom = top - gap;
    for (RowsCard *card : cards) {
        card->setGeometry(left, bottom + gap, width, card->heightFor(width));
        bottom = card->geometry().bottom() + 1;
    }
    return bottom;
}

} // namespace meterglass::ui
