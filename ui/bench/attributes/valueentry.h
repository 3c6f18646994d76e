#pragma once

#include "meterlink/zcl/value.h"

#include <QString>

namespace meterglass::ui {

/// A value as a person types it.
struct ValueEntry
{
    std::optional<zcl::Value> value;
    /// What is wrong with it, in a sentence; empty where it is a value.
    QString remark;
};

/// Numbers in decimal or, after 0x, in hexadecimal; true and false; texts as they are; everything else its bytes in
/// hexadecimal, in the order of the wire.
ValueEntry valueEntry(const QString &text, zcl::DataType type);

/// What is typed to get this value.
QString editableText(const zcl::ValueView &value);

} // namespace meterglass::ui
