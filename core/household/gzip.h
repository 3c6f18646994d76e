#pragma once

#include "core/outcome/outcome.h"

#include <QByteArray>
#include <QString>

namespace meterglass::core {

/// Whether `bytes` start as a gzip file does (RFC 1952, 2.3.1).
bool isGzip(QByteArrayView bytes);

/// What a gzip file holds, all of its members one after the other (RFC 1952, 2.2), its check sums verified.
/// @param limit the most bytes it may hold, so that a small file cannot fill the memory
/// @return or what is wrong with it, in plain English
Outcome<QByteArray, QString> gunzip(QByteArrayView bytes, qsizetype limit);

} // namespace meterglass::core
