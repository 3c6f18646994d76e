#pragma once

#include "app/meterreader.h"
#include "ui/bench/benchwindow.h"

namespace meterglass::app {

/// Judges what was heard of a meter and writes the report. @return why not; empty where it is written
QString writeBenchReport(const judge::Transcript &transcript, const QString &path);

/// A meter that the bench is put on, with what reads it.
///
/// Owned by the composition root, on the application's thread.
class BenchSource
{
public:
    BenchSource() = default;
    virtual ~BenchSource() = default;
    BenchSource(const BenchSource &) = delete;
    BenchSource &operator=(const BenchSource &) = delete;

    /// What the window is made with.
    virtual ui::BenchSubject subject() = 0;
    /// Tells the window what it is, and begins to read the meter. The window goes before the source.
    virtual void start(ui::BenchWindow &window) = 0;
};

} // namespace meterglass::app
