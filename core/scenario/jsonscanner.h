#pragma once

#include "core/scenario/jsonerror.h"

#include <QByteArrayView>

#include <optional>
#include <set>

namespace meterglass::core {

/// Goes once through a JSON text, to find what breaks RFC 8259's grammar and keys that an object has twice. It makes no
/// values: that is QJsonDocument's part.
class JsonScanner
{
public:
    /// @param text UTF-8, must outlive this
    explicit JsonScanner(QByteArrayView text) : m_text(text) { }

    /// The first fault of a text that is to hold one object.
    std::optional<JsonError> fault();

private:
    bool scanValue(const QString &path);
    bool scanNested(const QString &path);
    bool scanObject(const QString &path);
    bool scanMember(const QString &path, std::set<QString> &keys);
    bool scanArray(const QString &path);
    bool scanString();
    bool scanEscape();
    bool scanNumber();
    bool scanDigits();
    bool scanWord(QByteArrayView word);

    bool isAtEnd() const { return m_at == m_text.size(); }
    char peek() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool take(char character);
    bool expect(char character);
    void skipBlanks();
    bool refuse(const QString &reason);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<JsonError> m_fault;
};

} // namespace meterglass::core
