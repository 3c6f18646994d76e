#include "core/scenario/timeofday.h"

#include "core/scenario/jsonfield.h"

#include <QTime>

namespace meterglass::core {

using std::chrono::seconds;

QString timeOfDayText(seconds time)
{
    const QTime clock = QTime(0, 0).addSecs(int(time.count()));
    return clock.toString(clock.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

seconds readTimeOfDay(const JsonField &json)
{
    const QString text = json.text(QStringLiteral("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"),
                                   QStringLiteral("a time of day such as \"18:30\""));
    const QTime time = QTime::fromString(text, Qt::ISODate);
    return seconds(time.isValid() ? QTime(0, 0).secsTo(time) : 0);
}

} // namespace meterglass::core
