#include "app/pseudoterminal.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace meterglass::app {

namespace {

QString failure(const QString &what)
{
    return what + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno));
}

/// No echo, no line editing: bytes as they are.
bool makeRaw(int terminal)
{
    termios settings{};
    if (tcgetattr(terminal, &settings) != 0)
        return false;
    cfmakeraw(&settings);
    return tcsetattr(terminal, TCSANOW, &settings) == 0;
}

/// @return an empty text, or why there is no link
QString link(const char *target, const QString &path)
{
    const QFileInfo info(path);
    if (!info.isSymLink() && info.exists())
        return path + QStringLiteral(" is there already and is no link");
    if (info.isSymLink())
        QFile::remove(path);
    return symlink(target, QFile::encodeName(path).constData()) == 0 ? QString() : failure(path);
}

} // namespace

core::Outcome<std::unique_ptr<PseudoTerminal>, QString> PseudoTerminal::open(const QString &path)
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    std::array<char, 64> name{};
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0
        || ptsname_r(master, name.data(), name.size()) != 0) {
        const QString reason = failure(QStringLiteral("no pseudo-terminal"));
        if (master >= 0)
            close(master);
        return reason;
    }
    const int slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    const bool isRaw = slave >= 0 && makeRaw(slave);
    const QString reason = isRaw ? link(name.data(), path) : failure(QString::fromLocal8Bit(name.data()));
    if (reason.isEmpty())
        return std::unique_ptr<PseudoTerminal>(new PseudoTerminal(master, slave, path));
    close(master);
    if (slave >= 0)
        close(slave);
    return reason;
}

PseudoTerminal::PseudoTerminal(int master, int slave, QString path)
    : m_master(master),
      m_slave(slave),
      m_path(std::move(path)),
      m_readable(master, QSocketNotifier::Read),
      m_writable(master, QSocketNotifier::Write)
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &PseudoTerminal::read);
    connect(&m_writable, &QSocketNotifier::activated, this, &PseudoTerminal::flush);
}

PseudoTerminal::~PseudoTerminal()
{
    QFile::remove(m_path);
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    close(m_slave);
    close(m_master);
}

void PseudoTerminal::write(zcl::ByteView bytes)
{
    m_unwritten.insert(m_unwritten.end(), bytes.begin(), bytes.end());
    flush();
}

void PseudoTerminal::read()
{
    std::array<std::uint8_t, 4096> buffer{};
    const ssize_t count = ::read(m_master, buffer.data(), buffer.size());
    if (count > 0)
        Q_EMIT received(zcl::Bytes(buffer.begin(), buffer.begin() + count));
}

void PseudoTerminal::flush()
{
    const ssize_t count = m_unwritten.empty() ? 0 : ::write(m_master, m_unwritten.data(), m_unwritten.size());
    if (count > 0)
        m_unwritten.erase(m_unwritten.begin(), m_unwritten.begin() + count);
    m_writable.setEnabled(!m_unwritten.empty());
}

} // namespace meterglass::app
