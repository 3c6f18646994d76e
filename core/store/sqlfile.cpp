#include "core/store/sqlfile.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace meterglass::core {

namespace {

/// By SQLite's result codes, without their extension.
StoreError::Kind kindOf(int code)
{
    switch (code & 0xFF) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return StoreError::Kind::InUse;
    case 1:  // SQLITE_ERROR: a table or a column is not there
    case 11: // SQLITE_CORRUPT
    case 19: // SQLITE_CONSTRAINT
    case 20: // SQLITE_MISMATCH
    case 26: // SQLITE_NOTADB
        return StoreError::Kind::Damaged;
    default:
        return StoreError::Kind::Failed;
    }
}

StoreError errorOf(const QSqlError &error)
{
    return {kindOf(error.nativeErrorCode().toInt()), error.databaseText()};
}

} // namespace

Outcome<std::unique_ptr<SqlFile>, StoreError> SqlFile::open(const QString &path)
{
    const QString connection = QStringLiteral("meterglass-") + QUuid::createUuid().toString(QUuid::Id128);
    std::unique_ptr<SqlFile> file(new SqlFile(connection));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
    if (!database.open())
        return errorOf(database.lastError());
    // Exclusive before WAL: then there is no shared memory file either, and a second program is refused.
    for (const char *pragma : {"PRAGMA page_size = 512", "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL",
                               "BEGIN EXCLUSIVE", "COMMIT"})
        file->run(QLatin1String(pragma));
    if (auto error = file->takeError())
        return *error;
    return file;
}

SqlFile::~SqlFile()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void SqlFile::run(const QString &sql, const QVariantList &values)
{
    if (hasFailed())
        return;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.prepare(sql))
        return fail(errorOf(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        fail(errorOf(query.lastError()));
}

void SqlFile::read(const QString &sql, const std::function<void(const QSqlQuery &)> &row)
{
    if (hasFailed())
        return;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return fail(errorOf(query.lastError()));
    while (query.next())
        row(query);
    if (query.lastError().isValid())
        fail(errorOf(query.lastError()));
}

qint64 SqlFile::number(const QString &sql)
{
    qint64 number = 0;
    read(sql, [&number](const QSqlQuery &row) { number = row.value(0).toLongLong(); });
    return number;
}

void SqlFile::transact(const std::function<void()> &work)
{
    run(QStringLiteral("BEGIN"));
    if (hasFailed())
        return;
    work();
    run(QStringLiteral("COMMIT"));
    if (hasFailed()) {
        QSqlQuery undo(QSqlDatabase::database(m_connection));
        undo.exec(QStringLiteral("ROLLBACK"));
    }
}

void SqlFile::fail(StoreError error)
{
    if (!m_error)
        m_error = std::move(error);
}

} // namespace meterglass::core
