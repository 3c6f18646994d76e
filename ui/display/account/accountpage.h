#pragma once

#include "ui/display/account/balancefigures.h"
#include "ui/display/account/tariffband.h"
#include "ui/display/page.h"

namespace meterglass::ui {

class HeroFigure;
class RowsCard;
class TitleRow;

/// How do I stand: the balance, or the cost so far, in one figure; credit, debt and supply; the tariff with its rates
/// and their hours; the supplier.
///
/// Repaints only the parts whose content changed.
class AccountPage final : public Page
{
    Q_OBJECT
public:
    AccountPage(Locality locality, QWidget *parent);

    void setLook(const Look &look, QSize viewport) override;
    void showMeter(const client::MeterSnapshot &snapshot, Moment moment) override;
    bool hasAge() const override { return m_hasAge; }
    std::vector<HowTopic> topics(const client::MeterSnapshot &snapshot, Moment moment) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool showBalance(const BalanceFigures &figures);
    bool showTariff(const client::MeterSnapshot &snapshot, Moment moment);
    void arrange();
    int arrangeBeside(int top, int width) const;
    int stack(const std::vector<RowsCard *> &cards, int left, int top, int width) const;

    Locality m_locality;
    Look m_look;
    TariffHoursOfTheMinute m_hours;
    BalanceFigures m_balance;
    bool m_hasAge = false;
    TitleRow *m_head;
    HeroFigure *m_hero;
    TariffBand *m_band;
    RowsCard *m_standing;
    RowsCard *m_account;
    RowsCard *m_tariff;
    RowsCard *m_supplier;
};

} // namespace meterglass::ui
