#pragma once

#include "tests/support/hex.h"

#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace meterglass::test {

/// The far end of a line: what a co-processor would write and read, byte by byte and without an event loop.
class PseudoTerminal
{
public:
    PseudoTerminal() : m_master(posix_openpt(O_RDWR | O_NOCTTY))
    {
        grantpt(m_master);
        unlockpt(m_master);
        m_path = QString::fromLatin1(ptsname(m_master));
    }
    ~PseudoTerminal() { pull(); }
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;

    QString path() const { return m_path; }

    void pull()
    {
        if (m_master >= 0)
            close(std::exchange(m_master, -1));
    }

    bool write(const char *bytes)
    {
        const zcl::Bytes raw = hex(bytes);
        return ::write(m_master, raw.data(), raw.size()) == ssize_t(raw.size());
    }

    /// Reads until the bytes have come, or for 10 s. @return whether they have
    bool reads(const char *bytes)
    {
        const QByteArray wanted = QByteArray::fromHex(bytes);
        constexpr int Looks = 500; // of 20 ms each
        for (int look = 0; look < Looks; ++look) {
            if (const auto place = m_read.indexOf(wanted); place >= 0) {
                m_read.remove(0, place + wanted.size());
                return true;
            }
            readMore();
        }
        return false;
    }

    /// As the other end has set the line.
    termios settings() const
    {
        termios settings{};
        tcgetattr(m_master, &settings);
        return settings;
    }

private:
    void readMore()
    {
        constexpr int Look = 20; // ms
        pollfd waiting{m_master, POLLIN, 0};
        char buffer[256];
        if (poll(&waiting, 1, Look) == 1 && (waiting.revents & POLLIN)) {
            if (const ssize_t size = read(m_master, buffer, sizeof buffer); size > 0)
                m_read.append(buffer, size);
        } else if (waiting.revents & POLLHUP) {
            poll(nullptr, 0, Look); // nobody has the other end open, which is no news
        }
    }

    int m_master;
    QString m_path;
    QByteArray m_read;
};

} // namespace meterglass::test
