#include "core/store/schema.h"

#include <QFile>

namespace meterglass::core {

namespace {

/// The first free name of the form "path.damaged-1".
QString freeName(const QString &path)
{
    for (int number = 1;; ++number) {
        QString name = path + QStringLiteral(".damaged-%1").arg(number);
        if (!QFile::exists(name))
            return name;
    }
}

} // namespace

void prepare(SqlFile &file, const Schema &schema)
{
    const qint64 version = file.number(QStringLiteral("PRAGMA user_version"));
    const bool isEmpty = file.number(QStringLiteral("SELECT count(*) FROM sqlite_schema")) == 0;
    if (isEmpty) {
        file.transact([&] {
            schema.create(file);
            file.run(QStringLiteral("PRAGMA user_version = %1").arg(schema.version));
        });
    } else if (version != schema.version) {
        file.failDamaged(
            QStringLiteral("it is of version %1, and this program knows version %2").arg(version).arg(schema.version));
    }
    file.read(QStringLiteral("PRAGMA quick_check(1)"), [&file](const QSqlQuery &row) {
        if (row.value(0).toString() != QLatin1String("ok"))
            file.failDamaged(row.value(0).toString());
    });
}

QString setAside(const QString &path)
{
    QString name = freeName(path);
    if (!QFile::rename(path, name))
        return {};
    QFile::rename(path + QStringLiteral("-wal"), name + QStringLiteral("-wal"));
    return name;
}

} // namespace meterglass::core
