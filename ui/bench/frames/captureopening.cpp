#include "ui/bench/frames/captureopening.h"

#include "meterlink/capture/wiresharkkeys.h"
#include "ui/bench/frames/capturesaving.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace meterglass::ui {

namespace {

/// Decrypted in a few milliseconds.
constexpr std::size_t PacketsAtOnce = 256;
/// A table of keys is no longer.
constexpr qint64 LongestKeyFile = 1 << 20;

QString tr(const char *text)
{
    return QCoreApplication::translate("CaptureOpening", text);
}

template<typename Number>
QString figure(Number number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

} // namespace

CaptureOpening::CaptureOpening(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        m_error = m_file.errorString();
        return;
    }
    const qint64 size = m_file.size();
    const uchar *mapped = size > 0 ? m_file.map(0, size) : nullptr;
    if (!mapped)
        m_bytes = m_file.readAll();
    const zcl::ByteView file = mapped ? zcl::ByteView(mapped, static_cast<std::size_t>(size))
                                      : zcl::ByteView(reinterpret_cast<const std::uint8_t *>(m_bytes.constData()),
                                                      static_cast<std::size_t>(m_bytes.size()));
    capture::AirKeys keys;
    readKeys(keys);
    m_log = std::make_unique<capture::FrameLog>();
    m_import.emplace(file, std::move(keys));
}

bool CaptureOpening::advance()
{
    if (!m_import)
        return true;
    if (!m_import->advance(*m_log, PacketsAtOnce))
        return false;
    m_import->settle(*m_log);
    return true;
}

double CaptureOpening::progress() const
{
    return m_import ? m_import->progress() : 1;
}

QString CaptureOpening::outcome() const
{
    const QString name = QFileInfo(m_file.fileName()).fileName();
    if (!m_import)
        return tr("%1 was not opened: %2").arg(name, m_error);
    QString words = tr("%1: %2 frames").arg(name, figure(m_log ? m_log->size() : 0));
    if (m_import->sealed() > 0)
        words += tr(", %1 of them not opened").arg(figure(m_import->sealed()));
    if (m_import->passedOver() > 0)
        words += tr(", %1 of other kinds passed over").arg(figure(m_import->passedOver()));
    words += m_keysNote;
    if (const auto &error = m_import->error())
        words += tr(". It breaks off at byte %1: %2")
                     .arg(figure(error->offset), QString::fromUtf8(error->what.data(), qsizetype(error->what.size())));
    return words;
}

std::unique_ptr<capture::FrameLog> CaptureOpening::takeLog()
{
    return std::move(m_log);
}

Bookmarks CaptureOpening::bookmarks() const
{
    Bookmarks bookmarks;
    if (!m_import)
        return bookmarks;
    for (const auto &[row, comment] : m_import->comments())
        bookmarks.setComment(row, comment);
    return bookmarks;
}

void CaptureOpening::readKeys(capture::AirKeys &keys)
{
    QFile file(CaptureSaving::keysPath(m_file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto read = capture::readWiresharkKeyTable(file.read(LongestKeyFile).toStdString());
    if (read)
        keys = *read;
    else
        m_keysNote = tr("; the file of keys beside it is none");
}

} // namespace meterglass::ui
