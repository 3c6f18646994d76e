#include "core/time/isotime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace meterglass::core {

using std::chrono::seconds;

Outcome<UtcSecond, QString> parseIsoTime(const QString &text, const HomeZone &zone)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("[0-9]{4}-[0-9]{2}-[0-9]{2}(?<time>T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?"
                       "(?<offset>Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])?)?")));
    const QRegularExpressionMatch match = form.match(text);
    const bool hasTime = match.hasCaptured(QStringLiteral("time"));
    const bool hasOffset = match.hasCaptured(QStringLiteral("offset"));
    // Read as UTC where it has no offset: the machine's own zone must have no say.
    const QString complete = text + (hasTime ? QString() : QStringLiteral("T00:00")) + (hasOffset ? u"" : u"Z");
    const QDateTime parsed = match.hasMatch() ? QDateTime::fromString(complete, Qt::ISODate) : QDateTime();
    if (!parsed.isValid())
        return QStringLiteral("is not a time such as 2026-07-01T18:30 or 2026-07-01T17:30:00Z");
    if (parsed.date().year() < 2001 || parsed.date().year() > 2099)
        return QStringLiteral("is not between the years 2001 and 2099");
    const seconds sinceEpoch(parsed.toSecsSinceEpoch());
    return hasOffset ? UtcSecond(sinceEpoch) : zone.toUtc(LocalSecond(sinceEpoch));
}

} // namespace meterglass::core
