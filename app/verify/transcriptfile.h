#pragma once

#include "app/arguments.h"
#include "meterlink/judge/finding.h"

#include <QFile>

namespace meterglass::app {

/// A frame as a line of JSON: when, which way, between whom, how secured, its bytes. It has no keys in it.
QByteArray transcriptLine(const capture::CapturedFrame &frame);

/// @param lines frames, one a line. @return or which line is none and why
Argument<judge::Transcript> transcriptFrom(const QByteArray &lines);

/// The frames of an examination as they come, in a file that a later one goes on with.
class TranscriptFile
{
public:
    /// Reads what the file has, and appends to it from then on; makes it where there is none.
    static Argument<std::unique_ptr<TranscriptFile>> open(const QString &path);

    /// What it had when it was opened.
    const judge::Transcript &kept() const { return m_kept; }
    /// @return why the frame is not kept; empty where it is. After a failure no more is tried
    QString append(const capture::CapturedFrame &frame);

private:
    explicit TranscriptFile(const QString &path) : m_file(path) { }

    QFile m_file;
    judge::Transcript m_kept;
    bool m_hasFailed = false;
};

} // namespace meterglass::app
