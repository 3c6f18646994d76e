#include "app/verify/referencefile.h"

#include "core/time/isotime.h"

#include <QFile>
#include <QFileInfo>

namespace meterglass::app {

namespace {

constexpr qint64 LargestFile = 16 << 20;
const QString PlainHeader = QStringLiteral("time,energy_wh");
const QString FullHeader = PlainHeader + QStringLiteral(",uncertainty_percent");

struct ReferenceReading
{
    core::UtcSecond at;
    double wattHours = 0;
    double uncertaintyPercent = 0;
};

Argument<double> parseNumber(const QString &field, double most)
{
    bool isNumber = false;
    const double number = field.trimmed().toDouble(&isNumber);
    if (!isNumber || !(number >= 0 && number <= most))
        return ArgumentError{QStringLiteral("expected a number from 0 to %1, found \"%2\"").arg(most).arg(field)};
    return number;
}

/// @param columns of the header
Argument<ReferenceReading> parseReading(const QString &line, qsizetype columns)
{
    constexpr double MostWattHours = 1e12;
    constexpr double MostPercent = 100;
    const QStringList fields = line.split(u',');
    if (fields.size() != columns)
        return ArgumentError{QStringLiteral("expected %1 columns, found %2").arg(columns).arg(fields.size())};
    const auto at = core::parseIsoTime(fields[0].trimmed(), core::HomeZone());
    if (!at)
        return ArgumentError{QStringLiteral("\"%1\" %2").arg(fields[0], at.error())};
    const auto energy = parseNumber(fields[1], MostWattHours);
    if (!energy)
        return energy.error();
    const auto uncertainty = columns > 2 ? parseNumber(fields[2], MostPercent) : Argument<double>(0.0);
    if (!uncertainty)
        return uncertainty.error();
    return ReferenceReading{*at, *energy, *uncertainty};
}

/// @return why the reading cannot follow the one before; empty where it can
QString disorderOf(const ReferenceReading &before, const ReferenceReading &reading)
{
    if (reading.at <= before.at)
        return QStringLiteral("its time is not after that of the line before");
    return reading.wattHours < before.wattHours ? QStringLiteral("its energy is less than in the line before")
                                                : QString();
}

/// @return why not, with the line's number
Argument<std::vector<judge::ReferenceSpan>> parseSpans(const QStringList &lines)
{
    const QString header = lines.front().trimmed();
    if (header != PlainHeader && header != FullHeader)
        return ArgumentError{QStringLiteral("line 1: expected the header %1 or %2").arg(PlainHeader, FullHeader)};
    std::vector<judge::ReferenceSpan> spans;
    std::optional<ReferenceReading> before;
    for (qsizetype index = 1; index < lines.size(); ++index) {
        if (lines[index].trimmed().isEmpty())
            continue;
        const auto reading = parseReading(lines[index], header.count(u',') + 1);
        const QString wrong = !reading ? reading.error().reason : before ? disorderOf(*before, *reading) : QString();
        if (!wrong.isEmpty())
            return ArgumentError{QStringLiteral("line %1: %2").arg(index + 1).arg(wrong)};
        if (before)
            spans.push_back(
                {before->at, reading->at, reading->wattHours - before->wattHours, reading->uncertaintyPercent});
        before = *reading;
    }
    if (spans.empty())
        return ArgumentError{QStringLiteral("it has fewer than two readings")};
    return spans;
}

} // namespace

Argument<judge::Reference> referenceFrom(const QString &path)
{
    const auto refuse = [&path](const QString &reason) {
        return ArgumentError{QStringLiteral("the reference \"%1\": %2").arg(path, reason)};
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(file.errorString());
    const QByteArray text = file.read(LargestFile + 1);
    if (text.size() > LargestFile)
        return refuse(QStringLiteral("it is larger than 16 MiB"));
    auto spans = parseSpans(QString::fromUtf8(text).split(u'\n'));
    if (!spans)
        return refuse(spans.error().reason);
    return judge::Reference{QFileInfo(path).fileName().toStdString(), std::move(spans).value()};
}

} // namespace meterglass::app
