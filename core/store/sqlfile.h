#pragma once

#include "core/outcome/outcome.h"
#include "core/store/storeerror.h"

#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace meterglass::core {

/// A SQLite file that is this program's alone while it is open: WAL mode, small pages.
///
/// Its failure is sticky: after one nothing runs until `takeError`. Belongs to the thread that opened it.
class SqlFile
{
public:
    /// Makes the file where there is none.
    static Outcome<std::unique_ptr<SqlFile>, StoreError> open(const QString &path);
    ~SqlFile();
    SqlFile(const SqlFile &) = delete;
    SqlFile &operator=(const SqlFile &) = delete;

    void run(const QString &sql, const QVariantList &values = {});
    /// Calls `row` for each row that is found.
    void read(const QString &sql, const std::function<void(const QSqlQuery &)> &row);
    /// The one number that is found; 0 where there is none.
    qint64 number(const QString &sql);

    /// Runs `work` as one transaction, which is undone where anything in it fails.
    void transact(const std::function<void()> &work);

    bool hasFailed() const { return m_error.has_value(); }
    /// What was read makes no sense.
    void failDamaged(const QString &what) { fail({StoreError::Kind::Damaged, what}); }
    std::optional<StoreError> takeError() { return std::exchange(m_error, std::nullopt); }

private:
    explicit SqlFile(QString connection) : m_connection(std::move(connection)) { }

    void fail(StoreError error);

    QString m_connection;
    std::optional<StoreError> m_error;
};

} // namespace meterglass::core
