#include "core/bench/scriptcursor.h"

#include <QRegularExpression>
#include <QStringList>

#include <cmath>

namespace meterglass::core {

namespace {

QString rangeText(const ScriptRange &range, double unit, const QString &name)
{
    const auto number = [unit](double value) { return QString::number(value / unit, 'g', 10); };
    return QStringLiteral("from %1 to %2").arg(number(range.least), number(range.most))
        + (name.isEmpty() ? QString() : u' ' + name);
}

} // namespace

int ScriptCursor::column() const
{
    if (!atEnd())
        return m_tokens[m_next].column;
    return m_tokens.empty() ? 1 : m_tokens.back().column + static_cast<int>(m_tokens.back().text.size());
}

std::size_t ScriptCursor::matches(const QString &words) const
{
    const QStringList each = words.split(u' ');
    const auto count = static_cast<std::size_t>(each.size());
    if (m_next + count > m_tokens.size())
        return 0;
    for (std::size_t index = 0; index < count; ++index) {
        const ScriptToken &token = m_tokens[m_next + index];
        if (token.kind != ScriptToken::Kind::Word || token.text != each.at(static_cast<qsizetype>(index)))
            return 0;
    }
    return count;
}

bool ScriptCursor::skip(const QString &words)
{
    const std::size_t count = matches(words);
    m_next += count;
    return count > 0;
}

std::optional<ScriptToken> ScriptCursor::take(ScriptToken::Kind kind, const QString &expected)
{
    if (m_error || atEnd() || m_tokens[m_next].kind != kind) {
        fail(column(), QStringLiteral("expected ") + expected);
        return std::nullopt;
    }
    return m_tokens[m_next++];
}

std::optional<std::int64_t> ScriptCursor::takeWhole(const ScriptRange &range, const QString &unit)
{
    return takeDecimal(0, range, unit);
}

std::optional<std::int64_t> ScriptCursor::takeDecimal(int decimals, const ScriptRange &range, const QString &unit)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(
        QStringLiteral("(?<sign>[+-]?)(?<whole>[0-9]{1,12})([.](?<part>[0-9]{1,5}))?")));
    const double scale = std::pow(10, decimals);
    const QString kind = decimals > 0 ? QStringLiteral("a number ") : QStringLiteral("a whole number ");
    const QString expected = kind + rangeText(range, scale, unit);
    const int start = column();
    const auto token = take(ScriptToken::Kind::Word, expected);
    const auto match = form.match(token ? token->text : QString());
    const QString part = match.captured(QStringLiteral("part"));
    if (!token || !match.hasMatch() || part.size() > decimals) {
        fail(start, QStringLiteral("expected ") + expected);
        return std::nullopt;
    }
    const QString digits = match.captured(QStringLiteral("whole")) + part.leftJustified(decimals, u'0');
    const bool isNegative = match.captured(QStringLiteral("sign")) == QStringLiteral("-");
    const std::int64_t number = isNegative ? -digits.toLongLong() : digits.toLongLong();
    if (static_cast<double>(number) < range.least || static_cast<double>(number) > range.most)
        fail(start, QStringLiteral("expected ") + expected);
    else if (!unit.isEmpty() && !skip(unit))
        fail(column(), QStringLiteral("expected the unit ") + unit);
    return number;
}

std::optional<double> ScriptCursor::takeReal(const ScriptRange &range)
{
    const QString expected = QStringLiteral("a number ") + rangeText(range, 1, QString());
    const int start = column();
    const auto token = take(ScriptToken::Kind::Word, expected);
    bool isNumber = false;
    const double number = token ? token->text.toDouble(&isNumber) : 0;
    if (isNumber && number >= range.least && number <= range.most)
        return number;
    fail(start, QStringLiteral("expected ") + expected);
    return std::nullopt;
}

void ScriptCursor::expectEnd()
{
    if (!m_error && !atEnd())
        fail(column(), QStringLiteral("expected the end of the line"));
}

void ScriptCursor::fail(int column, const QString &reason)
{
    if (!m_error)
        m_error = ScriptError{0, column, reason};
}

} // namespace meterglass::core
