#include "core/scenario/jsonscanner.h"

#include "core/scenario/jsonpath.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cctype>

namespace meterglass::core {

namespace {

constexpr int DeepestNesting = 32;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isHexDigit(char character)
{
    return std::isxdigit(static_cast<unsigned char>(character)) != 0;
}

/// @param literal a string as it stands in the text, with its quotes
QString unescaped(QByteArrayView literal)
{
    const QByteArray array = '[' + literal.toByteArray() + ']';
    return QJsonDocument::fromJson(array).array().at(0).toString();
}

} // namespace

std::optional<JsonError> JsonScanner::fault()
{
    skipBlanks();
    if (peek() != '{') {
        refuse(QStringLiteral("expected an object"));
        return m_fault;
    }
    if (!scanValue({}))
        return m_fault;
    skipBlanks();
    if (!isAtEnd())
        refuse(QStringLiteral("expected the end of the text"));
    return m_fault;
}

bool JsonScanner::scanValue(const QString &path)
{
    skipBlanks();
    switch (peek()) {
    case '{':
    case '[':
        return scanNested(path);
    case '"':
        return scanString();
    case 't':
        return scanWord("true");
    case 'f':
        return scanWord("false");
    case 'n':
        return scanWord("null");
    default:
        return scanNumber();
    }
}

bool JsonScanner::scanNested(const QString &path)
{
    if (m_depth == DeepestNesting)
        return refuse(QStringLiteral("values are nested more than %1 deep").arg(DeepestNesting));
    ++m_depth;
    const bool isSound = take('{') ? scanObject(path) : take('[') && scanArray(path);
    --m_depth;
    return isSound;
}

bool JsonScanner::scanObject(const QString &path)
{
    std::set<QString> keys;
    skipBlanks();
    if (take('}'))
        return true;
    do {
        if (!scanMember(path, keys))
            return false;
        skipBlanks();
    } while (take(','));
    return expect('}');
}

bool JsonScanner::scanMember(const QString &path, std::set<QString> &keys)
{
    skipBlanks();
    const qsizetype begin = m_at;
    if (peek() != '"')
        return refuse(QStringLiteral("expected a key in quotes"));
    if (!scanString())
        return false;
    const QString key = unescaped(m_text.sliced(begin, m_at - begin));
    const QString member = memberPath(path, key);
    if (!keys.insert(key).second) {
        m_fault = JsonError{member, QStringLiteral("this key stands twice; each may stand once")};
        return false;
    }
    skipBlanks();
    return expect(':') && scanValue(member);
}

bool JsonScanner::scanArray(const QString &path)
{
    skipBlanks();
    if (take(']'))
        return true;
    qsizetype index = 0;
    do {
        if (!scanValue(itemPath(path, index++)))
            return false;
        skipBlanks();
    } while (take(','));
    return expect(']');
}

bool JsonScanner::scanString()
{
    take('"');
    while (!isAtEnd() && peek() != '"') {
        if (static_cast<unsigned char>(peek()) < 0x20)
            return refuse(QStringLiteral("a control character stands in a string; write it as an escape"));
        if (take('\\')) {
            if (!scanEscape())
                return false;
        } else {
            ++m_at;
        }
    }
    return expect('"');
}

bool JsonScanner::scanEscape()
{
    if (!isAtEnd() && QByteArrayView("\"\\/bfnrt").contains(peek())) {
        ++m_at;
        return true;
    }
    if (!take('u'))
        return refuse(QStringLiteral("this escape is not one of JSON's"));
    for (int digit = 0; digit < 4; ++digit, ++m_at) {
        if (!isHexDigit(peek()))
            return refuse(QStringLiteral("expected four hexadecimal digits after \\u"));
    }
    return true;
}

bool JsonScanner::scanNumber()
{
    take('-');
    if (!isDigit(peek()))
        return refuse(QStringLiteral("expected a value"));
    if (!take('0'))
        scanDigits();
    if (take('.') && !scanDigits())
        return false;
    if (take('e') || take('E')) {
        if (!take('+'))
            take('-');
        return scanDigits();
    }
    return true;
}

bool JsonScanner::scanDigits()
{
    if (!isDigit(peek()))
        return refuse(QStringLiteral("expected a digit"));
    while (isDigit(peek()))
        ++m_at;
    return true;
}

bool JsonScanner::scanWord(QByteArrayView word)
{
    if (!m_text.sliced(m_at).startsWith(word))
        return refuse(QStringLiteral("expected a value"));
    m_at += word.size();
    return true;
}

bool JsonScanner::take(char character)
{
    if (isAtEnd() || peek() != character)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::expect(char character)
{
    return take(character) || refuse(QStringLiteral("expected ") + QLatin1Char(character));
}

void JsonScanner::skipBlanks()
{
    while (!isAtEnd() && QByteArrayView(" \t\r\n").contains(peek()))
        ++m_at;
}

bool JsonScanner::refuse(const QString &reason)
{
    const QByteArrayView before = m_text.first(m_at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    m_fault = JsonError{{}, QStringLiteral("line %1, column %2: ").arg(before.count('\n') + 1).arg(column) + reason};
    return false;
}

} // namespace meterglass::core
