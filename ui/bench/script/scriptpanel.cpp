#include "ui/bench/script/scriptpanel.h"

#include "core/file/writtenfile.h"
#include "ui/bench/script/scripteditor.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTextBlock>

namespace meterglass::ui {

using script::ScriptRunner;

namespace {

constexpr int Margin = 8;
constexpr int Gap = 6;
constexpr qsizetype LargestScript = 1 << 20;
const QString LastFile = QStringLiteral("bench/script");

} // namespace

ScriptPanel::ScriptPanel(ScriptRunner &runner, const core::Clock &clock, const core::HomeZone &zone,
                         QSettings &settings, QWidget *parent)
    : QWidget(parent),
      m_runner(runner),
      m_clock(clock),
      m_zone(zone),
      m_settings(settings),
      m_editor(new ScriptEditor(this)),
      m_words(new QLabel(this)),
      m_name(new QLabel(this))
{
    setObjectName(QStringLiteral("scriptPanel"));
    m_editor->setObjectName(QStringLiteral("scriptEditor"));
    m_editor->setAccessibleName(tr("Script"));
    m_editor->setPlaceholderText(QStringLiteral("load 2000 W\nwait 10 s\nexpect Metering InstantaneousDemand == 2000"));
    m_words->setObjectName(QStringLiteral("scriptWords"));
    m_words->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("scriptName"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Gap);
    addButtons(*row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Gap, Margin, Margin);
    column->setSpacing(Gap);
    column->addLayout(row);
    column->addWidget(m_name);
    column->addWidget(m_editor, 1);
    column->addWidget(m_words);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ScriptPanel::check);
    connect(m_editor->document(), &QTextDocument::modificationChanged, this, &ScriptPanel::showRunning);
    connect(&m_runner, &ScriptRunner::lineStarted, m_editor, &ScriptEditor::showCurrent);
    connect(&m_runner, &ScriptRunner::lineEnded, m_editor, &ScriptEditor::showReport);
    connect(&m_runner, &ScriptRunner::lineEnded, this, [this](const script::LineReport &report) {
        if (!report.isPassed)
            m_failure = tr("Stopped at line %1: %2.").arg(report.line).arg(report.words);
    });
    connect(&m_runner, &ScriptRunner::finished, this, &ScriptPanel::finish);
    check();
}

QPushButton *ScriptPanel::addButton(QHBoxLayout &row, const QString &words, const char *name, const QKeySequence &keys)
{
    auto *button = new QPushButton(words, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setShortcut(keys);
    button->setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys.toString(QKeySequence::NativeText)));
    row.addWidget(button);
    return button;
}

void ScriptPanel::addButtons(QHBoxLayout &row)
{
    m_run = addButton(row, tr("Run"), "scriptRun", Qt::Key_F5);
    m_runFromHere = addButton(row, tr("From here"), "scriptRunFromHere", Qt::SHIFT | Qt::Key_F5);
    m_stop = addButton(row, tr("Stop"), "scriptStop", Qt::CTRL | Qt::Key_F5);
    m_record = addButton(row, tr("Record"), "scriptRecord", {});
    m_record->setCheckable(true);
    row.addStretch();
    m_open = addButton(row, tr("Open…"), "scriptOpen", QKeySequence::Open);
    m_save = addButton(row, tr("Save"), "scriptSave", QKeySequence::Save);
    connect(m_run, &QPushButton::clicked, this, [this] { runFrom(1); });
    connect(m_runFromHere, &QPushButton::clicked, this, [this] { runFrom(m_editor->textCursor().blockNumber() + 1); });
    connect(m_stop, &QPushButton::clicked, &m_runner, &ScriptRunner::stop);
    connect(m_record, &QPushButton::toggled, this, [this](bool isOn) {
        if (isOn)
            m_recorder.start(m_clock.now());
        else
            m_recorder.stop();
        say(isOn ? tr("What Drive and Time do is written down.") : QString());
    });
    connect(m_open, &QPushButton::clicked, this, [this] { settleChanges([this] { askWhatToOpen(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { saveThen([] {}); });
}

void ScriptPanel::record(const core::ScriptStep &step)
{
    if (m_runner.isRunning())
        return;
    const QStringList lines = m_recorder.linesOf(step, m_clock.now(), m_zone);
    for (const QString &line : lines) {
        QTextCursor end(m_editor->document());
        end.movePosition(QTextCursor::End);
        const bool isNewLine = !end.block().text().isEmpty();
        end.insertText(isNewLine ? QString(u'\n' + line) : line);
    }
    m_editor->moveCursor(QTextCursor::End);
}

void ScriptPanel::check()
{
    auto script = core::parseScript(m_editor->toPlainText(), m_zone);
    std::optional<core::ScriptError> error;
    if (!script)
        error = script.error();
    else
        error = script::unknownNameIn(*script);
    m_script = error ? std::nullopt : std::optional(std::move(script).value());
    m_editor->showCurrent(0);
    m_editor->showError(error);
    say(error ? error->text() : QString());
    showRunning();
}

void ScriptPanel::runFrom(int line)
{
    if (!m_script || m_runner.isRunning())
        return;
    core::Script rest;
    std::copy_if(m_script->begin(), m_script->end(), std::back_inserter(rest),
                 [line](const core::ScriptLine &each) { return each.number >= line; });
    m_editor->clearReports();
    m_editor->setReadOnly(true);
    say(tr("Running."));
    m_runner.start(std::move(rest));
    showRunning();
}

void ScriptPanel::finish(ScriptRunner::End end)
{
    m_editor->setReadOnly(false);
    switch (end) {
    case ScriptRunner::End::Passed:
        say(tr("Every line was done, and what was expected was so."));
        m_editor->showCurrent(0);
        break;
    case ScriptRunner::End::Failed:
        say(m_failure);
        break;
    case ScriptRunner::End::Stopped:
        say(tr("Stopped."));
        m_editor->showCurrent(0);
        break;
    }
    // The run ends with this signal, not before it.
    QMetaObject::invokeMethod(this, &ScriptPanel::showRunning, Qt::QueuedConnection);
}

void ScriptPanel::showRunning()
{
    const bool isRunning = m_runner.isRunning();
    m_run->setEnabled(!isRunning && m_script && !m_script->empty());
    m_runFromHere->setEnabled(m_run->isEnabled());
    m_stop->setEnabled(isRunning);
    m_record->setEnabled(!isRunning);
    m_open->setEnabled(!isRunning);
    m_save->setEnabled(isChanged());
    const QString name = m_path.isEmpty() ? tr("Not saved yet") : QFileInfo(m_path).fileName();
    m_name->setText(isChanged() ? name + QStringLiteral(" *") : name);
    m_name->setToolTip(m_path);
}

bool ScriptPanel::isChanged() const
{
    return m_editor->document()->isModified();
}

std::optional<QString> ScriptPanel::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be opened: %2").arg(path, file.errorString());
    const QByteArray bytes = file.read(LargestScript + 1);
    if (bytes.size() > LargestScript)
        return tr("%1 is larger than 1 MiB").arg(path);
    m_editor->setPlainText(QString::fromUtf8(bytes));
    m_editor->clearReports();
    m_editor->showCurrent(0);
    remember(path);
    return std::nullopt;
}

std::optional<QString> ScriptPanel::save(const QString &path)
{
    if (QString failure = core::writeFile(path, m_editor->toPlainText().toUtf8()); !failure.isEmpty())
        return failure;
    remember(path);
    return std::nullopt;
}

void ScriptPanel::remember(const QString &path)
{
    m_path = path;
    m_settings.setValue(LastFile, path);
    m_editor->document()->setModified(false);
    showRunning();
}

void ScriptPanel::askWhatToOpen()
{
    auto *dialog = new QFileDialog(this, tr("Open a script"), m_settings.value(LastFile).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto failure = load(path))
            say(*failure);
    });
    dialog->open();
}

void ScriptPanel::askWhereToSave(const std::function<void()> &then)
{
    auto *dialog = new QFileDialog(this, tr("Save the script"), m_settings.value(LastFile).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString &path) {
        if (const auto failure = save(path))
            say(*failure);
        else
            then();
    });
    dialog->open();
}

void ScriptPanel::saveThen(const std::function<void()> &then)
{
    if (m_path.isEmpty())
        return askWhereToSave(then);
    if (const auto failure = save(m_path))
        say(*failure);
    else
        then();
}

void ScriptPanel::settleChanges(const std::function<void()> &then)
{
    if (!isChanged())
        return then();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Unsaved script"), tr("The script has unsaved changes."),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("unsavedScript"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton *button) {
        const auto choice = box->standardButton(button);
        if (choice == QMessageBox::Save)
            saveThen(then);
        else if (choice == QMessageBox::Discard)
            then();
    });
    box->open();
}

void ScriptPanel::say(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

} // namespace meterglass::ui
