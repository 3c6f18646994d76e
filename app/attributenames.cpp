#include "app/attributenames.h"

#include "meterlink/se/attributetable.h"

#include <QStringList>

#include <algorithm>

namespace meterglass::app {

namespace {

struct Named
{
    std::uint16_t number = 0;
    QString name;
};

QString plain(const QString &name)
{
    QString letters = name.toLower();
    return letters.remove(u' ').remove(u'-').remove(u'_');
}

/// How many letters have to be put in, left out or changed (Levenshtein).
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
    for (std::size_t column = 0; column < row.size(); ++column)
        row[column] = static_cast<qsizetype>(column);
    for (const QChar letter : from) {
        qsizetype diagonal = row[0]++;
        for (std::size_t column = 1; column < row.size(); ++column) {
            const bool isSame = to.at(static_cast<qsizetype>(column) - 1) == letter;
            const qsizetype changed = diagonal + (isSame ? 0 : 1);
            diagonal = row[column];
            row[column] = std::min({changed, row[column] + 1, row[column - 1] + 1});
        }
    }
    return row.back();
}

/// Those that hold what was given come first, then those that differ in few letters.
QStringList nearTo(const QString &given, const std::vector<Named> &all)
{
    constexpr std::size_t Most = 3;
    std::vector<std::pair<qsizetype, QString>> found;
    for (const Named &candidate : all) {
        const QString name = plain(candidate.name);
        const qsizetype letters = distance(given, name);
        const bool holds = given.size() >= 3 && name.contains(given);
        if (holds || letters <= 1 + given.size() / 4)
            found.emplace_back(holds ? name.size() - given.size() - 1000 : letters, candidate.name);
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[rank, name] : found) {
        if (names.size() < qsizetype(Most) && !names.contains(name))
            names += name;
    }
    return names;
}

/// @param kind what it is called in a refusal
Argument<std::uint16_t> parse(const QString &text, const std::vector<Named> &all, const QString &kind)
{
    bool isNumber = false;
    const uint number = text.toUInt(&isNumber, 0);
    if (isNumber && number <= 0xFFFF)
        return static_cast<std::uint16_t>(number);
    const QString given = plain(text);
    const auto named = std::find_if(all.begin(), all.end(),
                                    [&given](const Named &candidate) { return plain(candidate.name) == given; });
    if (named != all.end())
        return named->number;
    const QStringList near = isNumber ? QStringList() : nearTo(given, all);
    const QString hint =
        near.isEmpty() ? QString() : QStringLiteral("; near it: %1").arg(near.join(QStringLiteral(", ")));
    return ArgumentError{QStringLiteral("there is no %1 \"%2\"%3").arg(kind, text, hint)};
}

} // namespace

Argument<zcl::ClusterId> parseCluster(const QString &text)
{
    std::vector<Named> all;
    for (int number = 0; number <= 0xFFFF; ++number) {
        if (const auto name = se::clusterName(zcl::ClusterId(static_cast<std::uint16_t>(number))))
            all.push_back(
                {static_cast<std::uint16_t>(number), QString::fromUtf8(name->data(), qsizetype(name->size()))});
    }
    const auto number = parse(text, all, QStringLiteral("cluster"));
    if (!number)
        return number.error();
    return zcl::ClusterId(*number);
}

Argument<zcl::AttributeId> parseAttribute(const QString &text, zcl::ClusterId cluster)
{
    std::vector<Named> all;
    for (const se::AttributeInfo &info : se::attributesOf(cluster, se::Side::Server))
        all.push_back({static_cast<std::uint16_t>(info.id), QString::fromStdString(info.name)});
    const auto number = parse(text, all, QStringLiteral("attribute"));
    if (!number)
        return number.error();
    return zcl::AttributeId(*number);
}

} // namespace meterglass::app
