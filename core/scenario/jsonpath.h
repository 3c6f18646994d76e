#pragma once

#include <QString>

namespace meterglass::core {

/// The path of an object's member: `.key`, or `["key"]` where the key is not a plain word.
QString memberPath(const QString &object, const QString &key);
/// The path of an array's item. @param index from 0
QString itemPath(const QString &array, qsizetype index);

/// Text of a document as a message shows it: short, printable, in quotes.
QString quotedFromJson(const QString &text);

} // namespace meterglass::core
