#include "ui/bench/frames/coloursdialog.h"
#include "ui/bench/frames/detailpane.h"
#include "ui/bench/frames/filterline.h"
#include "ui/bench/frames/framespanel.h"
#include "ui/bench/frames/framestable.h"
#include "ui/bench/frames/framewords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>
#include <QToolBar>
#include <QToolButton>

// What the panel's keys and menus do.
namespace meterglass::ui {

void FramesPanel::addActions()
{
    auto *bar = new QToolBar(this);
    bar->setObjectName(QStringLiteral("framesTools"));
    addViewActions(*bar);
    addMoreMenu(*bar);
    arrange(bar);
    addKey(nullptr, tr("Filter"), QKeySequence::Find, [this] { m_filter->beginTyping(); });
}

void FramesPanel::addViewActions(QToolBar &bar)
{
    m_pause = addToggle(bar, QStringLiteral("pause"), tr("Pause"), QKeySequence(Qt::CTRL | Qt::Key_P),
                        &FramesPanel::setPaused);
    m_follow = addToggle(bar, QStringLiteral("follow"), tr("Follow"), QKeySequence(Qt::CTRL | Qt::Key_T),
                         &FramesPanel::setFollowing);
    m_follow->setChecked(true);
    auto *delta = bar.addAction(tr("Delta"));
    delta->setObjectName(QStringLiteral("delta"));
    delta->setToolTip(tr("Time since the frame before (Ctrl+D)"));
    delta->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    delta->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    delta->setCheckable(true);
    addAction(delta);
    connect(delta, &QAction::toggled, &m_model, &FramesModel::showTimeSinceBefore);
    m_showLive = bar.addAction(tr("Back to live"), this, &FramesPanel::showLive);
    m_showLive->setObjectName(QStringLiteral("showLive"));
    m_showLive->setVisible(false);
}

QAction *FramesPanel::addToggle(QToolBar &bar, const QString &name, const QString &words, const QKeySequence &key,
                                void (FramesPanel::*toggle)(bool))
{
    QAction *action = bar.addAction(words);
    action->setObjectName(name);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(true);
    addAction(action);
    connect(action, &QAction::toggled, this, toggle);
    return action;
}

QAction *FramesPanel::addKey(QMenu *menu, const QString &words, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(words, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    if (menu)
        menu->addAction(action);
    return action;
}

void FramesPanel::addMoreMenu(QToolBar &bar)
{
    auto *menu = new QMenu(tr("More"), this);
    addKey(menu, tr("Go to request or answer"), QKeySequence(Qt::CTRL | Qt::Key_J), [this] { goToPartner(); });
    menu->addSeparator();
    addKey(menu, tr("Bookmark"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] { toggleBookmark(); });
    addKey(menu, tr("Bookmark's note..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), [this] { editNote(); });
    addKey(menu, tr("Next bookmark"), QKeySequence(Qt::Key_F2),
           [this] { goToBookmark(m_bookmarks.after(currentRow().value_or(0))); });
    addKey(menu, tr("Bookmark before"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
           [this] { goToBookmark(m_bookmarks.before(currentRow().value_or(0))); });
    m_bookmarkMenu = menu->addMenu(tr("Bookmarks"));
    connect(m_bookmarkMenu, &QMenu::aboutToShow, this, &FramesPanel::fillBookmarks);
    menu->addSeparator();
    addKey(menu, tr("Copy rows"), QKeySequence::Copy, [this] { copyRows(); });
    addKey(menu, tr("Copy bytes"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyBytes(); });
    addKey(menu, tr("Copy fields as JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] { copyJson(); });
    menu->addSeparator();
    addKey(menu, tr("Save all..."), QKeySequence::Save, [this] { askWhereToSave(false); });
    addKey(menu, tr("Save what is shown..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
           [this] { askWhereToSave(true); });
    m_keys = menu->addAction(tr("With the capture's keys"));
    m_keys->setCheckable(true);
    m_keys->setToolTip(tr("In a file of their own that only you can read"));
    addKey(menu, tr("Open..."), QKeySequence::Open, [this] { askWhatToOpen(); });
    menu->addSeparator();
    menu->addAction(tr("Colours..."), this, &FramesPanel::editColours);
    auto *button = new QToolButton(&bar);
    button->setObjectName(QStringLiteral("more"));
    button->setText(menu->title());
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    bar.addWidget(button);
}

void FramesPanel::toggleBookmark()
{
    const auto row = currentRow();
    if (!row)
        return;
    m_bookmarks.toggle(*row);
    m_model.bookmarkChanged(*row);
}

void FramesPanel::goToBookmark(std::optional<std::size_t> row)
{
    if (row)
        goTo(*row);
}

void FramesPanel::fillBookmarks()
{
    m_bookmarkMenu->clear();
    for (const auto &[row, note] : m_bookmarks.notes()) {
        const QString words = framewords::command(m_model.log().row(row));
        m_bookmarkMenu->addAction(QStringLiteral("%1  %2").arg(row + 1).arg(note.isEmpty() ? words : note), this,
                                  [this, row = row] { goTo(row); });
    }
    if (m_bookmarkMenu->isEmpty())
        m_bookmarkMenu->addAction(tr("None yet: Ctrl+B"))->setEnabled(false);
}

void FramesPanel::editNote()
{
    const auto row = currentRow();
    if (!row)
        return;
    const auto note = m_bookmarks.notes().find(*row);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Bookmark"));
    dialog->setLabelText(tr("Note on frame %1:").arg(*row + 1));
    dialog->setTextValue(note == m_bookmarks.notes().end() ? QString() : note->second);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, row = *row](const QString &text) {
        m_bookmarks.setNote(row, text);
        m_model.bookmarkChanged(row);
    });
    dialog->open();
}

void FramesPanel::copyRows()
{
    QApplication::clipboard()->setText(m_table->selectedText());
}

void FramesPanel::copyBytes()
{
    if (const auto row = currentRow())
        QApplication::clipboard()->setText(framewords::hex(m_model.log().bytes(*row)));
}

void FramesPanel::copyJson()
{
    if (const auto row = currentRow())
        QApplication::clipboard()->setText(DetailPane::json(m_model.log(), *row));
}

void FramesPanel::editColours()
{
    auto *dialog = new ColoursDialog(savedColourRules(m_settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        saveColourRules(m_settings, dialog->rules());
        setTheme(m_theme);
    });
    dialog->open();
}

} // namespace meterglass::ui
