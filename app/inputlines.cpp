#include "app/inputlines.h"

#include <array>
#include <unistd.h>

namespace meterglass::app {

InputLines::InputLines() : m_readable(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_readable, &QSocketNotifier::activated, this, &InputLines::read);
}

void InputLines::read()
{
    std::array<char, 512> piece{};
    const ssize_t size = ::read(STDIN_FILENO, piece.data(), piece.size());
    if (size <= 0) {
        m_readable.setEnabled(false);
        return;
    }
    m_unread.append(piece.data(), static_cast<qsizetype>(size));
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_unread.left(end)).trimmed();
        m_unread.remove(0, end + 1);
        if (!line.isEmpty())
            Q_EMIT received(line);
    }
}

} // namespace meterglass::app
