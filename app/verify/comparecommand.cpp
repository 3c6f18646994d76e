#include "app/verify/comparecommand.h"

#include "app/exitcode.h"
#include "app/verify/comparison.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

namespace meterglass::app {

namespace {

Argument<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ArgumentError{QStringLiteral("cannot read ") + path + QStringLiteral(": ") + file.errorString()};
    return file.readAll();
}

QJsonObject objectOf(const VerdictChange &change)
{
    const auto word = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("check"), change.check},
            {QStringLiteral("title"), change.title},
            {QStringLiteral("before"), word(change.before)},
            {QStringLiteral("after"), word(change.after)},
            {QStringLiteral("reason"), change.reason}};
}

void print(const std::vector<VerdictChange> &changes, bool isJson)
{
    QTextStream out(stdout);
    QJsonArray list;
    for (const VerdictChange &change : changes) {
        if (isJson)
            list.append(objectOf(change));
        else
            out << (change.before.isEmpty() ? QStringLiteral("not there") : change.before).leftJustified(12) << "-> "
                << (change.after.isEmpty() ? QStringLiteral("not there") : change.after).leftJustified(12)
                << change.title << ": " << change.reason << '\n';
    }
    if (isJson)
        out << QJsonDocument(QJsonObject{{QStringLiteral("changes"), list}}).toJson();
    else if (changes.empty())
        out << "the reports come to the same verdicts\n";
}

} // namespace

int compareReportFiles(const QString &before, const QString &after, bool isJson)
{
    const auto earlier = contentOf(before);
    if (!earlier)
        return refuse(earlier.error().reason);
    const auto later = contentOf(after);
    if (!later)
        return refuse(later.error().reason);
    const auto changes = compareReports(*earlier, *later);
    if (!changes)
        return refuse(changes.error().reason);
    print(*changes, isJson);
    return std::any_of(changes->begin(), changes->end(), [](const VerdictChange &change) { return change.isWorse(); })
        ? FoundWrong
        : Success;
}

} // namespace meterglass::app
