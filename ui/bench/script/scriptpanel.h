#pragma once

#include "meterlink/script/scriptrunner.h"
#include "ui/bench/script/scriptrecorder.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QHBoxLayout;

namespace meterglass::ui {

class ScriptEditor;

/// Writes, records, runs and keeps scripts.
class ScriptPanel final : public QWidget
{
    Q_OBJECT
public:
    /// @param runner, @param clock, @param zone and @param settings, where the last file is remembered, must outlive the
    /// panel
    ScriptPanel(script::ScriptRunner &runner, const core::Clock &clock, const core::HomeZone &zone, QSettings &settings,
                QWidget *parent);

    /// What was done by hand; written down while the record button is down and nothing runs.
    void record(const core::ScriptStep &step);

    bool isChanged() const;
    /// Asks what becomes of unsaved changes, if there are any, and goes on with `then` unless the user stays.
    void settleChanges(const std::function<void()> &then);

    /// @return why not, in a line
    std::optional<QString> load(const QString &path);
    std::optional<QString> save(const QString &path);

private:
    void addButtons(QHBoxLayout &row);
    QPushButton *addButton(QHBoxLayout &row, const QString &words, const char *name, const QKeySequence &keys);
    void check();
    void runFrom(int line);
    void finish(script::ScriptRunner::End end);
    void showRunning();
    void askWhatToOpen();
    void askWhereToSave(const std::function<void()> &then);
    void saveThen(const std::function<void()> &then);
    void remember(const QString &path);
    void say(const QString &words);

    script::ScriptRunner &m_runner;
    const core::Clock &m_clock;
    const core::HomeZone &m_zone;
    QSettings &m_settings;
    ScriptEditor *m_editor;
    QLabel *m_words;
    QLabel *m_name;
    QPushButton *m_open = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_runFromHere = nullptr;
    QPushButton *m_stop = nullptr;
    QString m_path;
    std::optional<core::Script> m_script; ///< nothing while the text is wrong
    ScriptRecorder m_recorder;
    QString m_failure; ///< of the last run that failed
};

} // namespace meterglass::ui
