#pragma once

#include "core/store/sqlfile.h"

namespace meterglass::core {

/// What stands in a kind of file.
struct Schema
{
    qint64 version;
    /// Makes the tables of a new file.
    void (*create)(SqlFile &file);
};

/// A new file gets its tables; one of another version or another program, or a broken one, fails as damaged.
void prepare(SqlFile &file, const Schema &schema);

/// Moves a database that cannot be read out of the way, with its log. @return where it is now; empty where it could not
/// be moved
QString setDatabaseAside(const QString &path);

/// What `Database::openReadable` opens; where that is damaged it is set aside and a new one is begun, which says so.
template<typename Database>
Outcome<std::unique_ptr<Database>, StoreError> openOrSetAside(const QString &path)
{
    auto database = Database::openReadable(path);
    if (database || database.error().kind != StoreError::Kind::Damaged)
        return database;
    const StoreError damage = database.error();
    const QString name = setDatabaseAside(path);
    if (name.isEmpty())
        return damage;
    database = Database::openReadable(path);
    if (database)
        database.value()->setKeptAside(name + QStringLiteral(" (") + damage.what + QLatin1Char(')'));
    return database;
}

} // namespace meterglass::core
