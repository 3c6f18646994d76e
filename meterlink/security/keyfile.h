#pragma once

#include "core/outcome/outcome.h"
#include "meterlink/security/hankeys.h"

#include <QStringList>

#include <functional>

namespace meterglass::security {

/// The one file of secrets, which its owner alone can read. What is said about it never quotes what it holds.
class KeyFile
{
public:
    /// Why the file cannot be used: one line for an engineer, with the file's name.
    struct Error
    {
        QString what;
    };

    /// Opens the file or makes it. One that cannot be understood is kept aside under another name in the same folder
    /// and a new one is begun; one of production keys, of a later version or of another user is left alone, and
    /// refused.
    static core::Outcome<KeyFile, Error> open(const QString &path);

    const HanKeys &keys() const { return m_keys; }
    /// What was found amiss and mended, one sentence each: to be shown, and safe to be logged.
    const QStringList &notes() const { return m_notes; }

    using Change = std::function<void(HanKeys &keys)>;
    /// Changes the keys in one step, as the file has them now: another program may have changed others meanwhile. After an
    /// error the file holds what it held before.
    std::optional<Error> update(const Change &change);

private:
    explicit KeyFile(QString path) : m_path(std::move(path)) { }

    std::optional<Error> readAgain();

    QString m_path;
    HanKeys m_keys;
    QStringList m_notes;
};

} // namespace meterglass::security
