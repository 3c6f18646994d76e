#include "core/account/account.h"

#include <QTest>

#include <array>

using namespace meterglass::core;

namespace {

/// Low credit 2.00, Emergency Credit 5.00 offered below 1.00, disablement at 0, debt 0.50 an instalment.
AccountSettings prepayment()
{
    AccountSettings settings;
    settings.paymentMode = PaymentMode::Prepayment;
    settings.lowCreditThreshold = Money(200'000);
    settings.emergencyCreditLimit = Money(500'000);
    settings.emergencyCreditThreshold = Money(100'000);
    settings.debtRecoveryRate = Money(50'000);
    return settings;
}

Account accountWith(AccountSettings settings, Money balance)
{
    AccountState state;
    state.balance = balance;
    return Account(settings, state);
}

Cost cost(Money money)
{
    return Cost(money.count() * 1000);
}

/// Balance 0 and all of the Emergency Credit used.
Account exhausted(AccountSettings settings)
{
    AccountState state;
    state.isEmergencyCreditActivated = true;
    state.emergencyCreditUsed = settings.emergencyCreditLimit;
    return Account(settings, state);
}

} // namespace

/// Cases worked by hand, in 10^-5 GBP; the arithmetic is beside each.
class AccountTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesDifferencesOfTheRoundedSum()
    {
        Account account{AccountSettings{}};
        // Each Wh at 9.6 p is 9.6 of 10^-5 GBP; sums 9.6, 19.2, 28.8, 38.4, 48 round to 10, 19, 29, 38, 48.
        const std::array<int, 5> expected{10, 9, 10, 9, 10};
        for (const int amount : expected)
            QCOMPARE(account.accrue(Cost(9600)).count(), amount);
        QCOMPARE(account.state().balance.count(), -48);
    }

    void chargesInCreditModeLowerTheBalance()
    {
        Account account{AccountSettings{}};
        account.accrue(cost(Money(100'000)));
        account.chargeStandingCharge(Money(22'465)); // 0 - 100000 - 22465
        QCOMPARE(account.state().balance.count(), -122'465);
        QCOMPARE(account.recoverDebt().count(), 0);
        QCOMPARE(account.state().supply, SupplyState::Enabled);
        account.resetBalance();
        QCOMPARE(account.state().balance.count(), 0);
        QCOMPARE(account.state().cost.total().count(), 100'000'000);
    }

    void walksThroughEmergencyCreditToDisablementAndBack()
    {
        Account account = accountWith(prepayment(), Money(250'000));
        account.accrue(cost(Money(60'000))); // 250000 - 60000 = 190000 < 200000
        QVERIFY(account.isLowCredit());
        QVERIFY(!account.activateEmergencyCredit());
        account.accrue(cost(Money(100'000))); // 90000 < 100000
        QVERIFY(account.isEmergencyCreditOffered());
        QVERIFY(account.activateEmergencyCredit());
        QCOMPARE(account.combinedCredit().count(), 590'000); // 90000 + 500000
        account.accrue(cost(Money(140'000)));                // 90000 of the balance, 50000 of Emergency Credit
        QCOMPARE(account.state().balance.count(), 0);
        QCOMPARE(account.emergencyCreditBalance().count(), 450'000);
        QCOMPARE(account.state().supply, SupplyState::Enabled);
        account.accrue(cost(Money(450'010))); // 450000 of Emergency Credit, 10 below the threshold
        QVERIFY(account.isEmergencyCreditExhausted());
        QCOMPARE(account.state().balance.count(), -10);
        QCOMPARE(account.state().supply, SupplyState::Disabled);
        QVERIFY(!account.enableSupply());
        account.chargeStandingCharge(Money(30'000)); // no credit: to the Accumulated Debt
        QCOMPARE(account.state().balance.count(), -10);
        // 700000: 30000 Accumulated Debt, 500000 Emergency Credit, 170000 balance: -10 + 170000 = 169990.
        QVERIFY((account.topUp(Money(700'000)) == TopUpShares{Money(30'000), Money(500'000), Money(170'000)}));
        QCOMPARE(account.state().balance.count(), 169'990);
        QVERIFY(!account.state().isEmergencyCreditActivated);
        QCOMPARE(account.state().supply, SupplyState::Armed);
        QVERIFY(account.enableSupply());
        QCOMPARE(account.state().supply, SupplyState::Enabled);
    }

    void repaysAccumulatedDebtThenEmergencyCredit()
    {
        Account account = exhausted(prepayment());
        account.chargeStandingCharge(Money(30'000));
        QVERIFY((account.topUp(Money(20'000)) == TopUpShares{Money(20'000), Money(0), Money(0)}));
        QVERIFY((account.topUp(Money(40'000)) == TopUpShares{Money(10'000), Money(30'000), Money(0)}));
        QCOMPARE(account.emergencyCreditBalance().count(), 30'000);
        QVERIFY(account.state().isEmergencyCreditActivated);
    }

    void recoversNoMoreThanIsLeft()
    {
        Account account = accountWith(prepayment(), Money(250'000));
        account.setTimeDebt(Money(120'000));
        QCOMPARE(account.recoverDebt().count(), 50'000);
        QCOMPARE(account.recoverDebt().count(), 50'000);
        QCOMPARE(account.recoverDebt().count(), 20'000); // 120000 - 2 x 50000
        QCOMPARE(account.recoverDebt().count(), 0);
        QCOMPARE(account.state().balance.count(), 130'000);
    }

    void suspendsDebtWhenDisabledButNotTheStandingCharge()
    {
        AccountSettings settings = prepayment();
        settings.suspendsDebtDisabled = true;
        Account account = exhausted(settings);
        account.setTimeDebt(Money(120'000));
        QCOMPARE(account.recoverDebt().count(), 0);
        account.chargeStandingCharge(Money(30'000));
        QCOMPARE(account.state().accumulatedDebt.count(), 30'000);
        QCOMPARE(account.state().timeDebt.count(), 120'000);
    }

    void movesAnInstalmentWithoutCreditToTheAccumulatedDebt()
    {
        Account account = exhausted(prepayment());
        account.setTimeDebt(Money(120'000));
        QCOMPARE(account.recoverDebt().count(), 50'000);
        QCOMPARE(account.state().accumulatedDebt.count(), 50'000);
        QCOMPARE(account.state().timeDebt.count(), 70'000);
    }

    void defersChargesInEmergency()
    {
        AccountSettings settings = prepayment();
        settings.suspendsDebtEmergency = true;
        Account account = accountWith(settings, Money(20'000));
        QVERIFY(account.activateEmergencyCredit());
        account.chargeStandingCharge(Money(30'000)); // 20000 of the balance, 10000 deferred
        QCOMPARE(account.state().balance.count(), 0);
        QCOMPARE(account.state().accumulatedDebt.count(), 10'000);
        QCOMPARE(account.emergencyCreditBalance().count(), 500'000);
    }

    void armsADisabledSupplyByEmergencyCredit()
    {
        Account account = accountWith(prepayment(), Money(-10));
        QCOMPARE(account.state().supply, SupplyState::Disabled);
        QVERIFY(account.activateEmergencyCredit());
        QCOMPARE(account.state().supply, SupplyState::Armed);
    }

    void keepsTheSupplyOnInANonDisablementPeriod()
    {
        Account account = accountWith(prepayment(), Money(100));
        account.setNonDisablementPeriod(true);
        account.accrue(cost(Money(500))); // 100 - 500
        QCOMPARE(account.state().balance.count(), -400);
        QCOMPARE(account.state().supply, SupplyState::Enabled);
        account.setNonDisablementPeriod(false);
        QCOMPARE(account.state().supply, SupplyState::Disabled);
    }

    void resetsTheEmergencyCreditWithTheBalance()
    {
        Account account = exhausted(prepayment());
        account.resetBalance();
        QVERIFY(account.isEmergencyCreditOffered());
        QCOMPARE(account.state().emergencyCreditUsed.count(), 0);
    }
};

QTEST_APPLESS_MAIN(AccountTest)
#include "accounttest.moc"
