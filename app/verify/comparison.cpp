#include "app/verify/comparison.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace meterglass::app {

namespace {

struct Row
{
    QString check;
    QString title;
    QString verdict;
    QString reason;
};

Argument<std::vector<Row>> rowsOf(const QByteArray &report)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(report, &error);
    if (error.error != QJsonParseError::NoError)
        return ArgumentError{QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString())};
    const QJsonValue listed = document.object().value(QStringLiteral("rows"));
    if (!listed.isArray())
        return ArgumentError{QStringLiteral("it has no rows: it is no report of verify")};
    std::vector<Row> rows;
    for (const auto &each : listed.toArray()) {
        const auto word = [row = each.toObject()](const char *key) { return row.value(QLatin1String(key)).toString(); };
        rows.push_back({word("check"), word("title"), word("verdict"), word("reason")});
        if (rows.back().check.isEmpty() || rows.back().verdict.isEmpty())
            return ArgumentError{QStringLiteral("row %1 has no check or no verdict").arg(rows.size())};
    }
    return rows;
}

const Row *find(const std::vector<Row> &rows, const QString &check)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&check](const Row &row) { return row.check == check; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

bool VerdictChange::isWorse() const
{
    const QString good = QStringLiteral("supported");
    return before == good && after != good;
}

Argument<std::vector<VerdictChange>> compareReports(const QByteArray &before, const QByteArray &after)
{
    const auto earlier = rowsOf(before);
    if (!earlier)
        return ArgumentError{QStringLiteral("the first report: ") + earlier.error().reason};
    const auto later = rowsOf(after);
    if (!later)
        return ArgumentError{QStringLiteral("the second report: ") + later.error().reason};
    std::vector<VerdictChange> changes;
    for (const Row &row : *later) {
        const Row *was = find(*earlier, row.check);
        if (!was || was->verdict != row.verdict)
            changes.push_back({row.check, row.title, was ? was->verdict : QString(), row.verdict, row.reason});
    }
    for (const Row &row : *earlier) {
        if (!find(*later, row.check))
            changes.push_back({row.check, row.title, row.verdict, {}, row.reason});
    }
    return changes;
}

} // namespace meterglass::app
