#include "app/kiosk/backlight.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace meterglass::app {

namespace {

int numberIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

} // namespace

Backlight::Backlight(const QString &folder)
{
    const QDir panels(folder);
    const QStringList names = panels.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString file = panels.filePath(name + QStringLiteral("/brightness"));
        const int most = numberIn(panels.filePath(name + QStringLiteral("/max_brightness")));
        if (most > 0 && QFileInfo(file).isWritable()) {
            m_file = file;
            m_most = most;
            return;
        }
    }
}

bool Backlight::set(double share) const
{
    QFile file(m_file);
    if (!isThere() || !file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    const int level = std::clamp(int(std::lround(share * m_most)), 1, m_most);
    return file.write(QByteArray::number(level)) > 0;
}

} // namespace meterglass::app
