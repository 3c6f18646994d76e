#pragma once

#include "core/history/powersteps.h"
#include "core/store/schema.h"

namespace meterglass::core {

/// What a display heard of active power, in a file of its own; a save writes what is new.
///
/// It is this program's alone while it is open. Belongs to the thread that opened it.
class PowerDatabase
{
public:
    /// Opens the file or makes it. One that cannot be read is kept aside under another name in the same folder, never
    /// overwritten, and a new one is begun.
    static Outcome<std::unique_ptr<PowerDatabase>, StoreError> open(const QString &path);
    static Outcome<std::unique_ptr<PowerDatabase>, StoreError> openReadable(const QString &path);

    /// What the file held when it was opened, the oldest first; once.
    std::vector<PowerSteps> takeStored() { return std::exchange(m_stored, {}); }
    /// Where a file that could not be read lies now, and why it could not; empty where there was none.
    const QString &keptAside() const { return m_keptAside; }
    void setKeptAside(const QString &where) { m_keptAside = where; }

    /// Keeps `steps` in place of all that was kept from their begin on, and forgets what ends before `oldest`. Survives
    /// the end of the program; a power cut may take the last ones with it.
    std::optional<StoreError> save(const PowerSteps &steps, UtcSecond oldest);

private:
    explicit PowerDatabase(std::unique_ptr<SqlFile> file) : m_file(std::move(file)) { }

    std::unique_ptr<SqlFile> m_file;
    QString m_keptAside;
    std::vector<PowerSteps> m_stored;
};

} // namespace meterglass::core
