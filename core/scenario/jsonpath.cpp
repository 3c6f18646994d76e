#include "core/scenario/jsonpath.h"

#include <algorithm>

namespace meterglass::core {

namespace {

constexpr qsizetype LongestQuote = 40;

bool isPlainWord(const QString &key)
{
    const auto isPlain = [](QChar character) {
        return character == u'_' || (character.unicode() < 0x80 && character.isLetterOrNumber());
    };
    return !key.isEmpty() && key.size() <= LongestQuote && !key.front().isDigit()
        && std::all_of(key.begin(), key.end(), isPlain);
}

} // namespace

QString memberPath(const QString &object, const QString &key)
{
    if (!isPlainWord(key))
        return object + u'[' + quotedFromJson(key) + u']';
    return object.isEmpty() ? key : QString(object + u'.' + key);
}

QString itemPath(const QString &array, qsizetype index)
{
    return array + u'[' + QString::number(index) + u']';
}

QString quotedFromJson(const QString &text)
{
    QString printable = text.left(LongestQuote);
    for (QChar &character : printable) {
        if (!character.isPrint() || character.isSurrogate())
            character = u'?';
    }
    return u'"' + printable + (text.size() > LongestQuote ? QStringLiteral("...") : QString()) + u'"';
}

} // namespace meterglass::core
