#include "tests/support/seededdiary.h"

#include "tests/support/naivetime.h"
#include "tests/support/seededtariff.h"

#include <algorithm>

namespace meterglass::test {

namespace {

using Kind = NaiveCommand::Kind;
constexpr long long SecondsPerDay = 86400;
constexpr long long Pound = 100'000;

/// Draws one diary.
class DiaryWriter
{
public:
    DiaryWriter(SeededRandom &random, long long from, long long until, long long price)
        : m_random(random),
          m_from(from),
          m_until(until),
          m_price(price)
    { }

    NaiveDiary write()
    {
        topUps();
        powerCuts();
        nonDisablementPeriods();
        for (int count = m_random.between(0, 120); count > 0; --count)
            add(anyMoment(), m_random.oneIn(3) ? Kind::EnableSupply : Kind::ActivateEmergencyCredit);
        for (int count = m_random.between(0, 5); count > 0; --count)
            add(anyMoment(), Kind::ResetBalance);
        for (int count = m_random.between(0, 8); count > 0; --count)
            add(anyMoment(), Kind::SetTimeDebt, m_random.between(0LL, 100 * Pound));
        for (int count = m_random.between(0, 20); count > 0; --count)
            add(anyMoment(), Kind::Configure);
        for (int count = m_random.between(0, 6); count > 0; --count)
            add(anyMoment(), Kind::ChangeTariff);
        std::stable_sort(m_diary.begin(), m_diary.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
        return std::move(m_diary);
    }

private:
    void add(long long at, Kind kind, long long number = 0)
    {
        if (at <= m_from || at >= m_until)
            return;
        NaiveCommand command{.at = at, .kind = kind, .number = number};
        if (kind == Kind::Configure)
            command.settings = drawAccount(m_random);
        if (kind == Kind::ChangeTariff)
            command.tariff = drawTariff(m_random, at / SecondsPerDay);
        m_diary.push_back(std::move(command));
    }

    /// Any second; or a moment at which much else happens.
    long long anyMoment()
    {
        const long long moment = m_random.between(m_from, m_until);
        switch (m_random.between(0, 9)) {
        case 0:
            return moment - moment % SecondsPerDay;
        case 1:
            return moment - moment % SecondsPerDay - 3600;
        case 2:
            return moment - moment % 3600;
        case 3:
            return moment - moment % 1800 + 1800;
        case 4:
            return m_diary.empty() ? moment : m_diary.back().at;
        default:
            return moment;
        }
    }

    /// About as much as is used, at random; mostly the supply is then enabled, sooner or later.
    void topUps()
    {
        const long long daysOfOne = m_random.between(1LL, 9LL);
        long long at = m_from;
        while (at < m_until) {
            const long long gap = m_random.between(1LL, 2 * daysOfOne * SecondsPerDay);
            const long long kilowattHours = m_random.between(0LL, 2 * 22 * gap / SecondsPerDay + 1);
            add(at, Kind::TopUp, m_random.between(1LL, Pound) + kilowattHours * m_price);
            if (!m_random.oneIn(6))
                add(at + (m_random.oneIn(3) ? 0 : m_random.between(1LL, 20'000LL)), Kind::EnableSupply);
            if (m_random.oneIn(2))
                add(at + gap - m_random.between(1LL, gap), Kind::ActivateEmergencyCredit);
            at += gap;
        }
    }

    long long lengthOfCut()
    {
        switch (m_random.between(0, 4)) {
        case 0:
            return m_random.between(1LL, 59LL);
        case 1:
            return 1800 * m_random.between(1LL, 6LL);
        case 2:
            return m_random.between(SecondsPerDay / 2, 4 * SecondsPerDay);
        default:
            return m_random.between(60LL, 4'000LL);
        }
    }

    /// What is done to a meter without power waits until it has some.
    void powerCuts()
    {
        constexpr Kind Waiting[] = {Kind::TopUp,    Kind::EnableSupply, Kind::ActivateEmergencyCredit,
                                    Kind::CutPower, Kind::ChangeTariff, Kind::SetNonDisablementPeriod};
        for (int count = m_random.between(0, 30); count > 0; --count) {
            const long long at = anyMoment();
            const long long length = lengthOfCut();
            add(at, Kind::CutPower, length);
            for (int waiting = m_random.between(0, 2); waiting > 0; --waiting) {
                const Kind kind = Waiting[m_random.between(0, 5)];
                const long long number = kind == Kind::CutPower ? lengthOfCut() : m_random.between(0LL, 1LL);
                add(at + m_random.between(0LL, length), kind, kind == Kind::TopUp ? 10 * Pound : number);
            }
        }
    }

    void nonDisablementPeriods()
    {
        for (int count = m_random.between(0, 60); count > 0; --count) {
            const long long at = anyMoment();
            add(at, Kind::SetNonDisablementPeriod, 1);
            add(at + m_random.between(1LL, 16LL) * 3600, Kind::SetNonDisablementPeriod, 0);
        }
    }

    SeededRandom &m_random;
    long long m_from;
    long long m_until;
    long long m_price;
    NaiveDiary m_diary;
};

} // namespace

NaiveAccount::Settings drawAccount(SeededRandom &random)
{
    NaiveAccount::Settings settings;
    settings.isPrepayment = !random.oneIn(6);
    settings.lowCreditThreshold = random.between(0LL, 5 * Pound);
    settings.emergencyCreditLimit = random.oneIn(5) ? 0 : random.between(1LL, 20 * Pound);
    settings.emergencyCreditThreshold = random.between(-2 * Pound, 10 * Pound);
    settings.disablementThreshold = random.oneIn(2) ? 0 : random.between(-6 * Pound, 4 * Pound);
    settings.recoversHourly = random.oneIn(2);
    settings.debtRecoveryRate = random.between(0LL, settings.recoversHourly ? Pound / 10 : 2 * Pound);
    settings.suspendsDebtDisabled = random.oneIn(2);
    settings.suspendsDebtEmergency = random.oneIn(2);
    return settings;
}

NaiveDiary drawDiary(SeededRandom &random, long long from, long long until, long long price)
{
    return DiaryWriter(random, from, until, price).write();
}

} // namespace meterglass::test
