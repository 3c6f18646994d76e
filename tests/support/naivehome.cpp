#include "tests/support/naivehome.h"

#include <QDate>
#include <QFile>
#include <QTextStream>

namespace meterglass::test {

namespace {

constexpr long long SecondsPerDay = 86400;

long long midnightUtc(int year, int month, int day)
{
    return QDate(1970, 1, 1).daysTo(QDate(year, month, day)) * SecondsPerDay;
}

/// 01:00 UTC on the last Sunday of a month of 31 days.
long long lastSundayOneOClock(int year, int month)
{
    QDate date(year, month, 31);
    while (date.dayOfWeek() != Qt::Sunday)
        date = date.addDays(-1);
    return midnightUtc(date.year(), date.month(), date.day()) + 3600;
}

} // namespace

NaiveHome::NaiveHome(const QString &csvPath)
{
    QFile file(csvPath);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("no recording at %s", qUtf8Printable(csvPath));
    QTextStream text(&file);
    text.readLine();
    while (!text.atEnd()) {
        const QStringList columns = text.readLine().split(QLatin1Char(','));
        m_samples.push_back({columns.at(0).toLongLong(), columns.at(1).toInt()});
    }
}

bool NaiveHome::isSummerTime(long long utc)
{
    const int year = QDate(1970, 1, 1).addDays(utc / SecondsPerDay).year();
    return utc >= lastSundayOneOClock(year, 3) && utc < lastSundayOneOClock(year, 10);
}

/// Friday 12 April 2013 from 20:15:25 local, Saturday to Tuesday whole, Wednesday 17 April up to where the recording
/// ends; Tuesday stands for what is missing of Wednesday, Thursday and Friday. All of it was recorded in summer time.
long long NaiveHome::recordedMoment(long long local) const
{
    const long long timeOfDay = local % SecondsPerDay;
    const int weekday = QDate(1970, 1, 1).addDays(local / SecondsPerDay).dayOfWeek();
    const auto on = [timeOfDay](int day) { return midnightUtc(2013, 4, day) - 3600 + timeOfDay; };
    // The last sample stands for as long as the one before it did.
    const long long end = 2 * m_samples.back().utc - m_samples[m_samples.size() - 2].utc;
    switch (weekday) {
    case Qt::Monday:
        return on(15);
    case Qt::Wednesday:
        return on(17) < end ? on(17) : on(16);
    case Qt::Friday:
        return on(12) >= m_samples.front().utc ? on(12) : on(16);
    case Qt::Saturday:
        return on(13);
    case Qt::Sunday:
        return on(14);
    default:
        return on(16);
    }
}

int NaiveHome::wattsAt(long long utc) const
{
    const long long moment = recordedMoment(localSeconds(utc));
    if (m_samples[m_cursor].utc > moment)
        m_cursor = 0;
    while (m_cursor + 1 < m_samples.size() && m_samples[m_cursor + 1].utc <= moment)
        ++m_cursor;
    return m_samples[m_cursor].watts;
}

void NaiveHome::start(long long utc, long long wattHours)
{
    m_now = utc;
    m_wattSeconds = wattHours * 3600;
    m_midnightWattHours = wattHours;
}

/// Puts what completed in this second into the half hour, the day, the week and the month it belongs to.
void NaiveHome::book(long long wattHours)
{
    const long long day = localSeconds(m_now) / SecondsPerDay;
    const QDate date = QDate(1970, 1, 1).addDays(day);
    m_halfHours[(m_now / 1800 + 1) * 1800] += wattHours;
    m_days[day] += wattHours;
    m_weeks[day - (date.dayOfWeek() - 1)] += wattHours;
    m_months[day - (date.day() - 1)] += wattHours;

    // A watt-hour at a price in 10^-5 GBP a kWh is so many 10^-8 GBP; what is stored is how the rounded sum goes up.
    const long long timeOfDay = m_now % SecondsPerDay;
    const bool isNight = timeOfDay >= 1800 && timeOfDay < 7 * 3600 + 1800;
    const long long before = (m_exactCost + 500) / 1000;
    m_exactCost += wattHours * (isNight ? m_nightRate : m_dayRate);
    bookCost((m_exactCost + 500) / 1000 - before);
}

void NaiveHome::setRates(int day, int night, int standingCharge)
{
    m_dayRate = day;
    m_nightRate = night;
    m_standingCharge = standingCharge;
}

void NaiveHome::bookCost(long long amount)
{
    const long long day = localSeconds(m_now) / SecondsPerDay;
    const QDate date = QDate(1970, 1, 1).addDays(day);
    m_dayCosts[day] += amount;
    m_weekCosts[day - (date.dayOfWeek() - 1)] += amount;
    m_monthCosts[day - (date.day() - 1)] += amount;
}

void NaiveHome::runTo(long long utc)
{
    while (m_now < utc) {
        const long long before = registerWattHours();
        m_wattSeconds += wattsAt(m_now);
        book(registerWattHours() - before);
        ++m_now;
        if (localSeconds(m_now) % SecondsPerDay == 0) {
            m_midnightWattHours = registerWattHours();
            bookCost(m_standingCharge);
        }
    }
}

} // namespace meterglass::test
