#pragma once

#include <QString>

namespace meterglass::benchmark {

/// What a program with a window said of itself. Times are on the machine's monotonic clock, in seconds.
struct ChildReport
{
    double started = 0;
    double painted = 0;
    double live = 0;
    double residentMegabytes = 0;
    double idleCpuSeconds = 0;
    double idleSeconds = 0;
    int idlePaintEvents = 0;
    int idleChanges = 0;
    double pageChangeMilliseconds = 0;
    double chartMilliseconds = 0;
    int chartColumns = 0;
    double framesDrawn = 0; ///< percent of 60 pictures a second
    double frameRowBytes = 0;
    int watchedAttributes = 0;
    double watchLoad = 0; ///< percent of a core
};

/// Starts this program again as `kind` ("bare", "display", "chart", "frames" or "watch") and waits for what it says of itself.
/// @param idleSeconds how long it stands still before it says so
/// @param meterFile where the display's meter is kept
ChildReport runChild(const QString &kind, int idleSeconds, const QString &meterFile = {});

/// What those programs run. @return the exit code
int bareChild(int &argc, char **argv, int idleSeconds);
int displayChild(int &argc, char **argv, int idleSeconds, const QString &meterFile);
int chartChild(int &argc, char **argv);
int framesChild(int &argc, char **argv);
int watchChild(int &argc, char **argv);

} // namespace meterglass::benchmark
