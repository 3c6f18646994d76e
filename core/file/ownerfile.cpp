#include "core/file/ownerfile.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meterglass::core::ownerfile {

namespace {

constexpr mode_t OwnerOnly = S_IRUSR | S_IWUSR;
constexpr mode_t Others = S_IRWXG | S_IRWXO;

Error errorOf(const QString &path, const QString &reason)
{
    return {path + QStringLiteral(": ") + reason};
}

Error systemError(const QString &path)
{
    return errorOf(path, qt_error_string(errno));
}

/// Opened where it is the user's own, and closed to others where it was not. @param wasOpen set where it was not
std::optional<Error> openOwn(const QString &path, QFile &file, bool &wasOpen)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, OwnerOnly);
    if (descriptor < 0)
        return systemError(path);
    file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat status = {};
    if (::fstat(descriptor, &status) != 0)
        return systemError(path);
    if (!S_ISREG(status.st_mode))
        return errorOf(path, QStringLiteral("it is no ordinary file"));
    if (status.st_uid != ::geteuid())
        return errorOf(path, QStringLiteral("it belongs to another user"));
    wasOpen = (status.st_mode & Others) != 0;
    if (wasOpen && ::fchmod(descriptor, OwnerOnly) != 0)
        return systemError(path);
    return std::nullopt;
}

} // namespace

Outcome<Content, Error> read(const QString &path)
{
    QFile file;
    Content content;
    if (const auto error = openOwn(path, file, content.wasOpenToOthers))
        return *error;
    content.bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return errorOf(path, file.errorString());
    return content;
}

std::optional<Error> write(const QString &path, const QByteArray &bytes)
{
    // QSaveFile gives the new file the mode of the one that it replaces, from its making on.
    QFile old;
    bool wasOpen = false;
    if (auto error = openOwn(path, old, wasOpen))
        return error;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return errorOf(path, file.errorString());
    return std::nullopt;
}

} // namespace meterglass::core::ownerfile
