#include "ui/bench/frames/capturesaving.h"

#include "core/file/ownerfile.h"
#include "meterlink/capture/wiresharkkeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

namespace meterglass::ui {

namespace {

/// Encrypted and written in a few milliseconds.
constexpr std::size_t FramesAtOnce = 256;

QString tr(const char *text)
{
    return QCoreApplication::translate("CaptureSaving", text);
}

} // namespace

CaptureSaving::CaptureSaving(const capture::FrameLog &log, std::vector<std::uint32_t> rows, Bookmarks bookmarks,
                             const QString &path)
    : m_file(path),
      m_export(log, capture::AirKeys::random()),
      m_rows(std::move(rows)),
      m_bookmarks(std::move(bookmarks))
{
    if (!m_file.open(QIODevice::WriteOnly) || !write(capture::FrameExport::header()))
        fail();
}

bool CaptureSaving::advance()
{
    if (hasFailed())
        return true;
    const std::size_t end = std::min(m_rows.size(), m_written + FramesAtOnce);
    for (; m_written < end; ++m_written) {
        if (!write(m_export.packet(m_rows[m_written], m_bookmarks.comment(m_rows[m_written]))))
            return fail();
    }
    if (m_written < m_rows.size())
        return false;
    finish();
    return true;
}

double CaptureSaving::progress() const
{
    return m_rows.empty() ? 1 : double(m_written) / double(m_rows.size());
}

QString CaptureSaving::outcome() const
{
    if (hasFailed())
        return tr("%1 was not saved: %2").arg(m_file.fileName(), m_error);
    const QString frames = QLocale().toString(static_cast<qulonglong>(m_rows.size()));
    return m_hasKeys
        ? tr("%1 frames saved in %2, their keys in %3").arg(frames, m_file.fileName(), keysPath(m_file.fileName()))
        : tr("%1 frames saved in %2").arg(frames, m_file.fileName());
}

bool CaptureSaving::write(const zcl::Bytes &octets)
{
    const auto size = static_cast<qint64>(octets.size());
    return m_file.write(reinterpret_cast<const char *>(octets.data()), size) == size;
}

void CaptureSaving::finish()
{
    if (m_hasKeys) {
        const auto table = QByteArray::fromStdString(capture::wiresharkKeyTable(m_export.keys()));
        if (const auto error = core::ownerfile::write(keysPath(m_file.fileName()), table)) {
            m_error = error->what;
            m_file.cancelWriting();
            return;
        }
    }
    // commit() in Qt 6.4 does not see what fails as the last buffer is written.
    if (m_file.flush() && m_file.commit())
        return;
    fail();
    if (m_hasKeys)
        QFile::remove(keysPath(m_file.fileName()));
}

/// @return true: this is the end
bool CaptureSaving::fail()
{
    m_error = m_file.errorString();
    m_file.cancelWriting();
    return true;
}

} // namespace meterglass::ui
