#pragma once

#include <QString>

#include <memory>

namespace meterglass::ui {

/// Something long that is done bit by bit on the application's thread; to destroy it before its end cancels it, and
/// leaves nothing behind.
class CaptureJob
{
public:
    virtual ~CaptureJob() = default;

    /// Does a bit of it, a few milliseconds long. @return whether it has ended
    virtual bool advance() = 0;
    /// 0 to 1.
    virtual double progress() const = 0;
    /// What came of it, in one line; after its end.
    virtual QString outcome() const = 0;
};

} // namespace meterglass::ui
