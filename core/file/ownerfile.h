#pragma once

#include "core/outcome/outcome.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// A file of secrets: whatever the umask, nobody but its owner has ever been able to read it (mode 0600 from its making
/// on).
namespace meterglass::core::ownerfile {

/// Why a file could not be read or written: one line for an engineer, with the file's name.
struct Error
{
    QString what;

    bool operator==(const Error &) const = default;
};

struct Content
{
    QByteArray bytes;
    /// Others were able to read or write the file; they no longer are.
    bool wasOpenToOthers = false;
};

/// Reads the file, which is made empty where there is none. Refuses a file of another user.
Outcome<Content, Error> read(const QString &path);

/// Replaces the file's content in one step: it holds the old bytes or the new.
std::optional<Error> write(const QString &path, const QByteArray &bytes);

} // namespace meterglass::core::ownerfile
