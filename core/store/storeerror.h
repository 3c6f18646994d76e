#pragma once

#include <QString>

namespace meterglass::core {

/// Why a store could not be opened, read or written.
struct StoreError
{
    enum class Kind {
        InUse,   ///< another program has the file open
        Damaged, ///< what the file holds makes no sense
        Failed,  ///< it cannot be opened or written: permission, a full disk
    };

    Kind kind = Kind::Failed;
    QString what; ///< SQLite's or our own words

    bool operator==(const StoreError &) const = default;
};

} // namespace meterglass::core
