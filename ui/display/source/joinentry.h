#pragma once

#include "meterlink/ezsp/ezspstructures.h"
#include "meterlink/security/installcode.h"

#include <QString>

#include <optional>

namespace meterglass::ui {

/// What a person has typed so that a meter may join, and what is to be said of it.
struct JoinEntry
{
    /// Once both are whole.
    std::optional<ezsp::Eui64> device;
    std::optional<security::InstallCode> code;
    /// What is missing or wrong; that the meter can join where nothing is.
    QString remark;

    bool isWhole() const { return device && code; }
};

/// Looks at both lines as they are typed. @param number of the device, 16 hexadecimal digits in any groups
JoinEntry joinEntry(const QString &number, const QString &code);

/// Digits in groups of four, as they are printed on meters; what is no digit stays where it is.
QString inGroups(const QString &typed);
/// A device's number so, 16 digits.
QString inGroups(ezsp::Eui64 device);

} // namespace meterglass::ui
