#pragma once

#include "meterlink/capture/frameexport.h"
#include "ui/bench/frames/bookmarks.h"
#include "ui/bench/frames/capturejob.h"

#include <QSaveFile>

namespace meterglass::ui {

/// Saves frames as pcapng. The file is there whole or not at all.
class CaptureSaving final : public CaptureJob
{
public:
    /// @param log must outlive this; @param rows of it, in order; @param bookmarks are saved as comments
    CaptureSaving(const capture::FrameLog &log, std::vector<std::uint32_t> rows, Bookmarks bookmarks,
                  const QString &path);

    /// Writes the keys that the capture is made under beside it, for its owner alone.
    void withKeys() { m_hasKeys = true; }
    static QString keysPath(const QString &path) { return path + QStringLiteral(".keys"); }

    bool advance() override;
    double progress() const override;
    QString outcome() const override;
    bool hasFailed() const { return !m_error.isEmpty(); }

private:
    bool write(const zcl::Bytes &octets);
    void finish();
    bool fail();

    QSaveFile m_file;
    capture::FrameExport m_export;
    std::vector<std::uint32_t> m_rows;
    Bookmarks m_bookmarks;
    std::size_t m_written = 0;
    bool m_hasKeys = false;
    QString m_error;
};

} // namespace meterglass::ui
