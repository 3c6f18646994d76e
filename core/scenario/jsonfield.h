#pragma once

#include "core/scenario/jsonerror.h"

#include <QJsonObject>
#include <QLatin1String>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace meterglass::core {

/// Keeps the first fault of a document; what is reported after it follows from it.
class JsonFaults
{
public:
    void report(const QString &path, const QString &reason)
    {
        if (!m_first)
            m_first = JsonError{path, reason};
    }
    const std::optional<JsonError> &first() const { return m_first; }

private:
    std::optional<JsonError> m_first;
};

/// How a value of an enumeration is written.
template<typename E>
struct JsonName
{
    QLatin1String name;
    E value;
};

class JsonMembers;

/// A value of a document, read strictly.
///
/// What does not fit is reported, and the reader gets a value that is allowed: so a whole document is read as if it
/// were sound, and thrown away if `JsonFaults` holds something.
class JsonField
{
public:
    /// @param faults must outlive this
    JsonField(QJsonValue value, QString path, JsonFaults &faults);

    void refuse(const QString &reason) const { m_faults->report(m_path, reason); }

    bool isText() const { return m_value.isString(); }
    bool isObject() const { return m_value.isObject(); }

    bool boolean() const;
    /// A whole number from `lowest` to `highest`, both within +-2^53; `1.0` is one.
    std::int64_t integer(std::int64_t lowest, std::int64_t highest) const;
    /// Any text of whole characters.
    QString text() const;
    /// Text of at most `longest` bytes of UTF-8, without control characters.
    std::string line(qsizetype longest) const;
    /// Text that fits a pattern. @param allowed completes "expected ..."
    QString text(const QString &pattern, const QString &allowed) const;
    template<typename E, std::size_t N>
    E choice(const std::array<JsonName<E>, N> &names) const
    {
        QStringList allowed;
        for (const auto &[name, value] : names) {
            if (m_value.isString() && m_value.toString() == name)
                return value;
            allowed += QLatin1Char('"') + name + QLatin1Char('"');
        }
        expect(allowed.join(QStringLiteral(" or ")));
        return names.front().value;
    }
    /// The items of an array that has `fewest` to `most`.
    std::vector<JsonField> items(std::size_t fewest, std::size_t most) const;
    /// The members of an object that has all of `required`, and beside them nothing but `optional`.
    JsonMembers members(const std::vector<QLatin1String> &required,
                        const std::vector<QLatin1String> &optional = {}) const;

    /// Says that something else stands here than what was expected.
    void expect(const QString &allowed) const;

private:
    QJsonValue m_value;
    QString m_path;
    JsonFaults *m_faults;
};

/// The members of an object, of which nothing but their values is still to be checked.
class JsonMembers
{
public:
    JsonMembers(QJsonObject object, QString path, JsonFaults &faults);

    bool has(QLatin1String name) const { return m_object.contains(name); }
    JsonField operator[](QLatin1String name) const;

private:
    QJsonObject m_object;
    QString m_path;
    JsonFaults *m_faults;
};

/// The name under which a value is written. @param names all values
template<typename E, std::size_t N>
QLatin1String nameOf(const std::array<JsonName<E>, N> &names, E value)
{
    for (const auto &entry : names) {
        if (entry.value == value)
            return entry.name;
    }
    return {};
}

} // namespace meterglass::core
