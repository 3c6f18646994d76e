#pragma once

#include "app/arguments.h"

#include <QByteArray>

#include <vector>

namespace meterglass::app {

/// A requirement on which two reports differ.
struct VerdictChange
{
    QString check;
    QString title;
    /// The verdicts; empty where the report has not got the requirement.
    QString before;
    QString after;
    /// The reason that the later report gives, or where it has none the earlier.
    QString reason;

    /// It was supported, and is no longer.
    bool isWorse() const;
    bool operator==(const VerdictChange &) const = default;
};

/// What differs between two reports as JSON, in the order of the later one. @param before and @param after each a whole
/// file. @return why one of them is no report
Argument<std::vector<VerdictChange>> compareReports(const QByteArray &before, const QByteArray &after);

} // namespace meterglass::app
