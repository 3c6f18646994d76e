#pragma once

#include "core/outcome/outcome.h"
#include "meterlink/security/hankeys.h"

#include <QJsonObject>

namespace meterglass::security {

/// Keys are written as hexadecimal digits, counters as numbers, and above all of them `purpose`: "test keys".
QJsonObject toJson(const HanKeys &keys);

/// Why an object does not hold keys.
struct HanKeysError
{
    enum class Kind {
        Damaged,    ///< a part is missing or impossible
        OtherWorld, ///< keys of another purpose than tests, or a version that this program does not know
    };

    Kind kind = Kind::Damaged;
    QString what; ///< for an engineer; quotes no secret

    bool operator==(const HanKeysError &) const = default;
};

core::Outcome<HanKeys, HanKeysError> hanKeysFrom(const QJsonObject &json);

} // namespace meterglass::security
