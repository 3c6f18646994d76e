#include "meterlink/se/paymentbits.h"
#include "tests/ui/support/accountsaying.h"
#include "ui/display/account/balancefigures.h"
#include "ui/display/account/supplierrows.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace meterglass;
using namespace std::chrono_literals;
namespace status = se::creditstatus;

/// How one stands, in words.
class AccountFiguresTest final : public QObject
{
    Q_OBJECT
private:
    std::optional<test::FakeMeter> m_meter;

    ui::Moment now() const { return {m_meter->clock.now(), m_meter->alarms.now()}; }
    ui::BalanceFigures balance() const { return ui::balanceFigures(m_meter->store.snapshot(), now(), m_meter->zone); }
    /// "name | value | detail" of the row, or nothing.
    static QString row(const std::vector<ui::CardRow> &rows, const QString &key)
    {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [&](const ui::CardRow &each) { return each.key == key; });
        return found == rows.end() ? QString() : QStringList{found->name, found->value, found->detail}.join(u" | ");
    }
    QString note(const QString &key) const { return row(balance().notes, key); }
    QString accountRow(const QString &key) const
    {
        return row(ui::accountRows(m_meter->store.snapshot(), now(), m_meter->zone), key);
    }

private Q_SLOTS:
    void init() { m_meter.emplace(); }

    void waitsForTheMeter()
    {
        QCOMPARE(balance().mode, QString());
        QCOMPARE(balance().balance.value, QStringLiteral("—"));
        QCOMPARE(note(QStringLiteral("account.balance.age")), QStringLiteral(" |  | Waiting for your meter"));
        QCOMPARE(accountRow(QStringLiteral("account.supply")),
                 QStringLiteral("Your supply | — | Waiting for your meter"));
    }

    void creditModeShowsWhatTheMeterCountedAndThatItIsNoBill()
    {
        test::sayCredit(*m_meter, 11'093'175);
        QCOMPARE(balance().mode, QStringLiteral("You pay by bill (credit)"));
        QCOMPARE(balance().title, QStringLiteral("Cost so far (not your bill)"));
        QCOMPARE(balance().balance.value, QStringLiteral("£110.93"));
        QCOMPARE(balance().balance.unit, QString());
        QCOMPARE(balance().notes.size(), std::size_t(0));
        QCOMPARE(accountRow(QStringLiteral("account.month")), QStringLiteral("Cost this month | £53.06 | "));
        QCOMPARE(accountRow(QStringLiteral("account.lastMonth")), QStringLiteral("Cost last month | £76.35 | "));
        QCOMPARE(accountRow(QStringLiteral("account.emergency")), QString());
    }

    void aBalanceIsInCreditOrOwedAndNeverHasAMinus()
    {
        test::sayPrepayment(*m_meter, {.balance = 310'000});
        QCOMPARE(balance().mode, QStringLiteral("Pay as you go (prepayment)"));
        QCOMPARE(balance().title, QStringLiteral("Your balance"));
        QCOMPARE(balance().balance.value, QStringLiteral("£3.10"));
        QCOMPARE(balance().balance.unit, QStringLiteral("in credit"));
        test::sayPrepayment(*m_meter, {.balance = -310'000});
        QCOMPARE(balance().balance.value, QStringLiteral("£3.10"));
        QCOMPARE(balance().balance.unit, QStringLiteral("owed"));
    }

    void anOldBalanceSaysSo()
    {
        test::sayPrepayment(*m_meter, {.balance = -310'000});
        m_meter->alarms.advance(20s);
        QCOMPARE(balance().balance.value, QStringLiteral("£3.10"));
        QCOMPARE(note(QStringLiteral("account.balance.age")), QStringLiteral(" |  | 20 s ago"));
        m_meter->alarms.advance(10s);
        QCOMPARE(balance().balance.value, QStringLiteral("—"));
        QCOMPARE(note(QStringLiteral("account.balance.age")), QStringLiteral(" |  | last £3.10 owed at 14:02"));
        QCOMPARE(note(QStringLiteral("account.warning")), QString());
    }

    void warnsOfLowAndOfNoCredit()
    {
        test::sayPrepayment(*m_meter, {.status = status::Ok});
        QCOMPARE(note(QStringLiteral("account.warning")), QString());
        test::sayPrepayment(*m_meter, {.status = status::Low});
        QCOMPARE(note(QStringLiteral("account.warning")), QStringLiteral("Low credit, below £5.00 |  | "));
        QCOMPARE(balance().notes.front().mark, ui::Mark::Notice);
        test::sayPrepayment(*m_meter, {.status = status::Low | status::Exhausted});
        QCOMPARE(note(QStringLiteral("account.warning")), QStringLiteral("No credit left |  | "));
        QCOMPARE(balance().notes.front().mark, ui::Mark::Important);
    }

    void saysHowLongTheBalanceLasts_data()
    {
        QTest::addColumn<qint64>("balance");
        QTest::addColumn<qint64>("day");
        QTest::addColumn<qint64>("debt");
        QTest::addColumn<QString>("text");
        // £3.10 at £1.00 a day and 24 instalments of 1p: 310 / 124.
        QTest::newRow("use and debt") << qint64(310'000) << qint64(100'000) << qint64(5'020'000)
                                      << QStringLiteral("Lasts about 2 days at your usual rate |  | ");
        QTest::newRow("without debt") << qint64(310'000) << qint64(100'000) << qint64(0)
                                      << QStringLiteral("Lasts about 3 days at your usual rate |  | ");
        // No more than the last 5p are taken: 310 / 155.
        QTest::newRow("the end of a debt") << qint64(310'000) << qint64(150'000) << qint64(5'000)
                                           << QStringLiteral("Lasts about 2 days at your usual rate |  | ");
        QTest::newRow("one day") << qint64(199'999) << qint64(100'000) << qint64(0)
                                 << QStringLiteral("Lasts about 1 day at your usual rate |  | ");
        QTest::newRow("less than a day") << qint64(99'999) << qint64(100'000) << qint64(0)
                                         << QStringLiteral("Lasts less than a day at your usual rate |  | ");
        QTest::newRow("no credit") << qint64(0) << qint64(100'000) << qint64(0) << QString();
        QTest::newRow("days that cost nothing") << qint64(310'000) << qint64(0) << qint64(0) << QString();
    }
    void saysHowLongTheBalanceLasts()
    {
        QFETCH(const qint64, balance);
        QFETCH(const qint64, day);
        QFETCH(const qint64, debt);
        QFETCH(const QString, text);
        test::sayPrepayment(*m_meter, {.balance = balance, .timeDebt = debt, .day = day});
        QCOMPARE(note(QStringLiteral("account.lasts")), text);
    }

    void fewDaysSayNothingOfHowLongItLasts()
    {
        test::sayPrepayment(*m_meter, {.balance = 310'000, .day = 100'000});
        client::MeterSnapshot snapshot = m_meter->store.snapshot();
        for (std::size_t day = 3; day < snapshot.costPreviousDays.size(); ++day)
            snapshot.costPreviousDays[day].quality = client::Quality::Invalid;
        QCOMPARE(ui::daysLeft(snapshot), std::optional<std::int64_t>(3));
        snapshot.costPreviousDays[2].quality = client::Quality::Invalid;
        QCOMPARE(ui::daysLeft(snapshot), std::nullopt);
    }

    void emergencyCreditIsToComeOfferedReadyOrInUse()
    {
        const auto row = [this] { return accountRow(QStringLiteral("account.emergency")); };
        test::sayPrepayment(*m_meter, {.status = status::Ok});
        QCOMPARE(row(), QStringLiteral("Emergency credit | £5.00 | Offered when your balance is below £4.00"));
        test::sayPrepayment(*m_meter, {.status = status::Low | status::EmergencyCreditAvailable});
        QCOMPARE(row(), QStringLiteral("Emergency credit | £5.00 | On offer now"));
        test::sayPrepayment(*m_meter, {.status = status::EmergencyCreditSelected, .emergencyCredit = 500'000});
        QCOMPARE(row(), QStringLiteral("Emergency credit | £5.00 left | Ready, used when your credit runs out"));
        test::sayPrepayment(
            *m_meter,
            {.status = status::EmergencyCreditSelected | status::EmergencyCreditInUse, .emergencyCredit = 320'000});
        QCOMPARE(row(), QStringLiteral("Emergency credit | £3.20 left | In use, of £5.00"));
    }

    void debtsSayHowTheyAreTaken()
    {
        test::sayPrepayment(*m_meter, {.timeDebt = 5'020'000, .accumulatedDebt = 161'400});
        QCOMPARE(accountRow(QStringLiteral("account.debt")),
                 QStringLiteral("Debt to repay | £50.20 | 1p is taken each hour"));
        QCOMPARE(accountRow(QStringLiteral("account.charges")),
                 QStringLiteral("Charges not paid yet | £1.61 | Taken from your next top-up"));
        test::sayPrepayment(*m_meter, {});
        QCOMPARE(accountRow(QStringLiteral("account.debt")), QStringLiteral("Debt to repay | None | "));
        QCOMPARE(accountRow(QStringLiteral("account.charges")), QString());
    }

    void supplyIsOnOffOrReady()
    {
        const auto row = [this] { return accountRow(QStringLiteral("account.supply")); };
        test::sayPrepayment(*m_meter, {.supply = 2});
        QCOMPARE(row(), QStringLiteral("Your supply | On | "));
        test::sayPrepayment(*m_meter, {.supply = 1});
        QCOMPARE(row(), QStringLiteral("Your supply | Ready to be switched on | "));
        test::sayPrepayment(*m_meter, {.supply = 0});
        QCOMPARE(row(), QStringLiteral("Your supply | Off | "));
        test::sayPrepayment(*m_meter, {.supply = 2, .alarms = 0x0010});
        QCOMPARE(row(), QStringLiteral("Your supply | On | Kept on for now; top up before this protected time ends"));
    }

    void namesTheSupplierAndItsNumbers()
    {
        test::saySupplier(*m_meter);
        const auto rows = ui::supplierRows(m_meter->store.snapshot(), now(), m_meter->zone);
        QCOMPARE(row(rows, QStringLiteral("account.supplier")), QStringLiteral("Name | Example Energy | "));
        QCOMPARE(row(rows, QStringLiteral("account.contact")), QStringLiteral("Contact | 0800 000 0000 | "));
        QCOMPARE(row(rows, QStringLiteral("account.customer")), QStringLiteral("Customer number | 123456789 | "));
        QCOMPARE(row(rows, QStringLiteral("account.mpan")), QStringLiteral("Supply number (MPAN) | 2000012345678 | "));
    }
};

QTEST_MAIN(AccountFiguresTest)
#include "accountfigurestest.moc"
