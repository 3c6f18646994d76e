#include "core/bench/scriptlexer.h"

namespace meterglass::core {

namespace {

/// @param place of the opening quote; afterwards, behind the closing one
std::optional<QString> textAt(const QString &line, qsizetype &place)
{
    QString text;
    for (++place; place < line.size() && line.at(place) != u'"'; ++place) {
        if (line.at(place) == u'\\' && place + 1 < line.size())
            ++place;
        text += line.at(place);
    }
    return place++ < line.size() ? std::optional(text) : std::nullopt;
}

QString wordAt(const QString &line, qsizetype &place)
{
    const qsizetype start = place;
    while (place < line.size() && !line.at(place).isSpace())
        ++place;
    return line.sliced(start, place - start);
}

} // namespace

Outcome<std::vector<ScriptToken>, ScriptError> tokensOf(const QString &line)
{
    using Kind = ScriptToken::Kind;
    std::vector<ScriptToken> tokens;
    for (qsizetype place = 0; place < line.size();) {
        const QChar first = line.at(place);
        const int column = static_cast<int>(place) + 1;
        if (first == u'#')
            break;
        if (first.isSpace()) {
            ++place;
        } else if (first == u'{') {
            tokens.push_back({Kind::Json, line.sliced(place).trimmed(), column});
            break;
        } else if (first == u'"') {
            const auto text = textAt(line, place);
            if (!text)
                return ScriptError{0, column, QStringLiteral("the text has no closing quote")};
            tokens.push_back({Kind::Text, *text, column});
        } else {
            tokens.push_back({Kind::Word, wordAt(line, place), column});
        }
    }
    return tokens;
}

} // namespace meterglass::core
