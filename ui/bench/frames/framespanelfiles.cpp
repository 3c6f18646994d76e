#include "ui/bench/frames/captureopening.h"
#include "ui/bench/frames/capturesaving.h"
#include "ui/bench/frames/framespanel.h"
#include "ui/bench/frames/framestable.h"
#include "ui/bench/frames/jobbar.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

#include <numeric>

// Captures that the panel saves and opens.
namespace meterglass::ui {

std::vector<std::uint32_t> FramesPanel::rowsToSave(bool onlyShown) const
{
    const std::size_t count = onlyShown ? static_cast<std::size_t>(m_model.rowCount()) : m_model.log().size();
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    for (std::size_t row = 0; onlyShown && row < count; ++row)
        rows[row] = static_cast<std::uint32_t>(m_model.logRow(static_cast<int>(row)));
    return rows;
}

void FramesPanel::save(const QString &path, bool onlyShown, bool withKeys)
{
    auto job = std::make_unique<CaptureSaving>(m_model.log(), rowsToSave(onlyShown), m_bookmarks, path);
    if (withKeys)
        job->withKeys();
    m_jobs->start(std::move(job), [](CaptureJob &) {});
}

void FramesPanel::open(const QString &path)
{
    m_jobs->start(std::make_unique<CaptureOpening>(path), [this, path](CaptureJob &job) {
        auto &opening = static_cast<CaptureOpening &>(job);
        auto log = opening.takeLog();
        if (!log)
            return;
        if (isLive())
            m_liveBookmarks = m_bookmarks;
        showLog(*log, opening.bookmarks());
        m_opened = std::move(log);
        m_openedName = QFileInfo(path).fileName();
        m_showLive->setVisible(true);
    });
}

void FramesPanel::showLive()
{
    m_jobs->cancel(); // it may be saving what is about to go
    showLog(m_live, m_liveBookmarks);
    m_opened.reset();
    m_showLive->setVisible(false);
    setFollowing(true);
}

/// Bookmarks are those of one log.
void FramesPanel::showLog(const capture::FrameLog &log, Bookmarks bookmarks)
{
    m_bookmarks = std::move(bookmarks);
    m_model.show(log);
    m_follow->setChecked(false);
    wakeUp();
}

void FramesPanel::askWhereToSave(bool onlyShown)
{
    auto *dialog = new QFileDialog(this, tr("Save frames"), QString(), tr("Captures (*.pcapng)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pcapng"));
    dialog->selectFile(QStringLiteral("frames.pcapng"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, onlyShown](const QString &path) { save(path, onlyShown, m_keys->isChecked()); });
    dialog->open();
}

void FramesPanel::askWhatToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a capture"), QString(), tr("Captures (*.pcapng);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FramesPanel::open);
    dialog->open();
}

} // namespace meterglass::ui
