#include "core/store/schema.h"

#include "core/file/setaside.h"

#include <QFile>

namespace meterglass::core {

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

QString setDatabaseAside(const QString &path)
{
    QString name = setAside(path);
    if (!name.isEmpty())
        QFile::rename(path + QStringLiteral("-wal"), name + QStringLiteral("-wal"));
    return name;
}

} // namespace meterglass::core
