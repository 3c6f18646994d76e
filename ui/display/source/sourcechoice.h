#pragma once

#include <QString>

namespace meterglass::ui {

/// A place from which figures may come.
struct SourceChoice
{
    /// Of a serial port, its device file; empty for the built-in meter.
    QString port;
    /// As a person knows it: make and model.
    QString name;
    /// What else tells it from the others.
    QString detail;

    bool operator==(const SourceChoice &) const = default;
};

} // namespace meterglass::ui
