#pragma once

#include "meterlink/capture/frameimport.h"
#include "ui/bench/frames/bookmarks.h"
#include "ui/bench/frames/capturejob.h"

#include <QFile>

#include <optional>

namespace meterglass::ui {

/// Opens a saved capture, with the keys in the file beside it where there is one (`NAME.keys`).
class CaptureOpening final : public CaptureJob
{
public:
    explicit CaptureOpening(const QString &path);

    bool advance() override;
    double progress() const override;
    QString outcome() const override;
    /// What was read; nothing where the file could not be opened.
    std::unique_ptr<capture::FrameLog> takeLog();
    /// Of the frames that are commented on.
    Bookmarks bookmarks() const;

private:
    void readKeys(capture::AirKeys &keys);

    QFile m_file;
    QByteArray m_bytes; ///< of a file that cannot be mapped
    std::unique_ptr<capture::FrameLog> m_log;
    std::optional<capture::FrameImport> m_import;
    QString m_error;
    QString m_keysNote;
};

} // namespace meterglass::ui
